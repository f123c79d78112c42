-- What a person has typed in a step and not sent yet; never a sensitive field.
create table app.brouillon (
    processus   text        not null,
    dossier     text        not null,
    tache       text        not null,
    contenu     jsonb       not null,
    modifie_le  timestamptz not null default now(),
    modifie_par text        not null,
    primary key (processus, dossier, tache)
);

-- A long work: where it stands is kept in the transaction of each batch's effect.
create table app.travail (
    id          bigint generated always as identity primary key,
    nature      varchar(100) not null,
    seul        boolean      not null,
    objet       varchar(200) not null,
    etat        varchar(8)   not null check (etat in ('EN_COURS', 'FAIT', 'ARRETE')),
    demande_le  timestamptz  not null,
    demande_par varchar(100) not null,
    fini_le     timestamptz,
    arrete_par  varchar(100),
    position    bigint       not null default 0,
    total       int          not null,
    passes      int          not null default 0,
    refuses     int          not null default 0,
    check ((etat = 'EN_COURS') = (fini_le is null)),
    check ((etat = 'ARRETE') = (arrete_par is not null))
);
-- One of a kind at a time, where the kind asks for it, on whichever node.
create unique index travail_seul on app.travail (nature) where etat = 'EN_COURS' and seul;
create index travail_nature on app.travail (nature, id desc);

-- What became of each thing; the reason is null when it passed.
create table app.travail_issue (
    id         bigint generated always as identity primary key,
    travail_id bigint not null references app.travail on delete cascade,
    objet      text   not null,
    motif      text
);
create index travail_issue_travail on app.travail_issue (travail_id, id);
