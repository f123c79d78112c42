-- Organisations that come from a file of the national register of establishments.

-- Each file that was sent, kept for ever as a summary; « en cours » while a thread somewhere holds its advisory lock.
create table app.import_organismes (
    id         bigint generated always as identity primary key,
    fichier    varchar(200) not null,
    etat       varchar(12)  not null
        check (etat in ('LECTURE', 'PRET', 'IMPORT', 'FAIT', 'REFUSE', 'INTERROMPU', 'REMPLACE')),
    depose_le  timestamptz  not null,
    depose_par varchar(100) not null,
    importe_par varchar(100),
    fini_le    timestamptz,
    avance     int          not null default 0,
    total      int          not null default 0,
    crees      int          not null default 0,
    modifies   int          not null default 0,
    inchanges  int          not null default 0,
    refuses    int          not null default 0,
    message    varchar(1000)
);
-- One at a time, whoever sends it to whichever node.
create unique index import_organismes_seul on app.import_organismes ((true)) where etat in ('LECTURE', 'IMPORT');
create index import_organismes_depose on app.import_organismes (depose_le desc, id desc);

-- The lines of the last file, checked, and what becomes of each; replaced by those of the next file.
create table app.import_ligne (
    import_id        bigint not null references app.import_organismes,
    ligne            int    not null,
    siret            text collate "C",
    raison_sociale   text,
    naf              text collate "C",
    naf2025          text collate "C",
    type_structure   text,
    statut_juridique text,
    effectif         text,
    complement       text,
    voie             text,
    code_postal      text collate "C",
    commune          text,
    cedex            text,
    pays             text collate "C",
    departement      text collate "C",
    decision         text check (decision in ('CREE', 'MODIFIE', 'INCHANGE', 'REFUSE')),
    colonne          text,
    motif            text,
    etablissement_id bigint,
    change           text[] not null default '{}',
    garde            text[] not null default '{}',
    primary key (import_id, ligne)
);

-- What the register, and nobody else, wrote into a record: only that may it write over.
create table app.etablissement_importe (
    etablissement_id bigint primary key references app.etablissement on delete cascade,
    raison_sociale   text,
    naf              text collate "C",
    naf2025          text collate "C",
    type_structure   text,
    statut_juridique text,
    effectif         text,
    complement       text,
    voie             text,
    code_postal      text collate "C",
    commune          text,
    cedex            text,
    pays             text collate "C"
);

-- The words of many names at once: one statement, one look at the words already known.
drop trigger etablissement_retenir_mots on app.etablissement;

create or replace function app.retenir_mots() returns trigger language plpgsql as $$
begin
    insert into app.etablissement_mot
    select distinct mots.mot from ecrits e, regexp_split_to_table(btrim(e.nom_recherche), ' ') mots(mot)
    where length(mots.mot) between 3 and 40
      and not exists (select from app.etablissement_mot connu where connu.mot = mots.mot)
    order by mots.mot
    on conflict do nothing;
    return null;
end $$;
create trigger etablissement_retenir_mots after insert on app.etablissement
    referencing new table as ecrits for each statement execute function app.retenir_mots();
create trigger etablissement_retenir_mots_changes after update on app.etablissement
    referencing new table as ecrits for each statement execute function app.retenir_mots();
