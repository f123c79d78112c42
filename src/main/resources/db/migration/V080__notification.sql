-- One row for each e-mail asked for: the key makes that it is asked for and sent once.
create table app.courriel (
    id           bigint generated always as identity primary key,
    cle          varchar(200) not null unique,
    -- Letters that one deed asks for leave together: one job of the engine for all of them, not one each.
    lot          bigint       not null,
    destinataire varchar(254) not null,
    sujet        varchar(300) not null,
    corps        text,
    etat         varchar(20)  not null check (etat in ('A_ENVOYER', 'ENVOYE', 'SANS_MESSAGERIE')),
    demande_le   timestamptz  not null,
    envoye_le    timestamptz,
    -- Once sent, only the fact remains.
    check ((etat = 'ENVOYE') = (envoye_le is not null)),
    check ((etat = 'ENVOYE') = (corps is null))
);
create index courriel_lot on app.courriel (lot);
create sequence app.lot_de_courriels;
