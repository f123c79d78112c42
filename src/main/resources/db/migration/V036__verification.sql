-- An organisation that an étudiant entered waits for the staff of that centre to look at it; the process of the same id
-- (« verificationOrganisme ») carries the work. Without a centre, the administrators of the platform see to it.
create table app.verification_organisme (
    etablissement_id bigint primary key references app.etablissement on delete cascade,
    centre_id        bigint references app.centre,
    demandee_le      timestamptz not null
);
create index verification_organisme_centre on app.verification_organisme (centre_id);
