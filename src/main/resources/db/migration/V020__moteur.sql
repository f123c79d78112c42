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
