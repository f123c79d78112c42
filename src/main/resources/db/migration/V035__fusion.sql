-- Where an organisation went that was merged into another: an old address still leads somewhere, and its history is told.
create table app.etablissement_fusion (
    ancien_id      bigint primary key,
    garde_id       bigint       not null references app.etablissement on delete cascade,
    raison_sociale varchar(150) not null,
    siret          varchar(14) collate "C",
    le             timestamptz  not null,
    par            varchar(100) not null
);
create index etablissement_fusion_garde on app.etablissement_fusion (garde_id);

-- A person entered by an étudiant and not looked at by staff yet, as etablissement.a_verifier and service.a_verifier.
alter table app.contact add column a_verifier boolean not null default false;
