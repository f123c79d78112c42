-- What a stage during a césure rests on (D611-18): its date or reference.
alter table app.convention add column stage_accord_cesure varchar(200);
-- Whom a tutor or a teacher looks after on a given day (D124-3, R124-13).
create index contact_courriel on app.contact (lower(courriel));
