-- What was printed last, and what the centre decided (mission 3.2.2).
alter table app.convention
    add column revision    bigint not null default 0,
    add column validee_le  timestamptz,
    add column validee_par varchar(100),
    add column motif_refus varchar(1000);
update app.convention set revision = version where numero is not null;

alter table app.convention
    add constraint convention_statut check (statut in
        ('BROUILLON', 'CREEE', 'SIGNEE', 'VALIDEE', 'REOUVERTE', 'A_CORRIGER', 'TERMINEE')),
    add constraint convention_validation check ((statut in ('VALIDEE', 'TERMINEE')) = (validee_le is not null));

-- What happened to a convention, for whoever asks where it stands.
create table app.evenement_convention (
    id            bigint generated always as identity primary key,
    convention_id bigint       not null references app.convention (id) on delete cascade,
    fait          varchar(40)  not null,
    quand         timestamptz  not null,
    qui           varchar(100),
    detail        varchar(1000)
);
create index evenement_convention_dossier on app.evenement_convention (convention_id, id);
