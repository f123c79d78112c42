-- Host organisations (mission 4): établissement, its services, their contacts, and what the six searches read.

-- The words of a text, one space before each, without accents, capitals and punctuation. A dot joins (S.N.C.F. = sncf),
-- other signs part; % and _ stay, for they are text. Immutable so that it can be generated and indexed.
create function app.mots(texte text) returns text
    language sql immutable parallel safe strict
    return ' ' || btrim(regexp_replace(replace(app.recherche(texte), '.', ''),
        '[\s\u00A0\u202F''",;:/\\()[\]{}<>&+*!?|~-]+', ' ', 'g'));

create table app.etablissement (
    id               bigint generated always as identity primary key,
    version          integer      not null default 0,
    raison_sociale   varchar(150) not null,
    siret            varchar(14) collate "C" check (siret ~ '^[0-9]{14}$'),
    numero_local     varchar(20) collate "C",
    naf              varchar(6) collate "C" not null,
    naf2025          varchar(6) collate "C",
    activite         varchar(1000),
    type_structure   varchar(40)  not null,
    statut_juridique varchar(10),
    effectif         varchar(10),
    complement       varchar(200),
    voie             varchar(200) not null,
    code_postal      varchar(20) collate "C",
    commune          varchar(200) not null,
    cedex            varchar(28),
    pays             varchar(2) collate "C" not null,
    departement      varchar(3) collate "C",
    telephone        varchar(20) collate "C",
    fax              varchar(20) collate "C",
    courriel         varchar(254),
    site_web         varchar(200),
    accord           boolean      not null default false,
    a_verifier       boolean      not null default false,
    cree_le          timestamptz  not null,
    cree_par         varchar(100) not null,
    modifie_le       timestamptz,
    modifie_par      varchar(100),
    nom_recherche        text collate "C" generated always as (app.mots(raison_sociale)) stored,
    voie_recherche       text collate "C" generated always as (app.mots(voie)) stored,
    complement_recherche text collate "C" generated always as (app.mots(complement)) stored,
    commune_recherche    text collate "C" generated always as (app.mots(commune)) stored,
    activite_recherche   text collate "C" generated always as (app.mots(activite)) stored
);
-- No two établissements with one SIRET (4.3), whoever writes.
create unique index etablissement_siret on app.etablissement (siret) where siret is not null;
-- Results are read in the order of names: a frequent word is found by walking these, a rare one by its trigrams.
create index etablissement_nom on app.etablissement (nom_recherche, id);
create index etablissement_departement on app.etablissement (departement, nom_recherche, id);
create index etablissement_mots on app.etablissement using gin (
    nom_recherche public.gin_trgm_ops, voie_recherche public.gin_trgm_ops, complement_recherche public.gin_trgm_ops,
    commune_recherche public.gin_trgm_ops, activite_recherche public.gin_trgm_ops) with (fastupdate = off);
create index etablissement_numero_local on app.etablissement (numero_local);
create index etablissement_naf on app.etablissement (naf);
create index etablissement_naf2025 on app.etablissement (naf2025);
create index etablissement_code_postal on app.etablissement (code_postal);
create index etablissement_telephone on app.etablissement (telephone);
create index etablissement_fax on app.etablissement (fax);
-- How rare a word is decides how it is sought: one that is in a row of 400 must be told from one that is nowhere.
alter table app.etablissement
    alter column nom_recherche set statistics 400, alter column voie_recherche set statistics 400,
    alter column commune_recherche set statistics 400;

-- Every word of the names: where the word meant by a misspelt one is looked for. A word is never taken away: one that is
-- no longer used finds nothing and does no harm.
create table app.etablissement_mot (
    mot text collate "C" primary key
);
create index etablissement_mot_voisins on app.etablissement_mot using gin (mot public.gin_trgm_ops) with (fastupdate = off);

create function app.retenir_mots() returns trigger language plpgsql as $$
begin
    insert into app.etablissement_mot
    select distinct mot from regexp_split_to_table(btrim(new.nom_recherche), ' ') mot
    where length(mot) between 3 and 40
    order by mot
    on conflict do nothing;
    return null;
end $$;
create trigger etablissement_retenir_mots after insert or update of raison_sociale on app.etablissement
    for each row execute function app.retenir_mots();

create table app.service (
    id               bigint generated always as identity primary key,
    version          integer      not null default 0,
    etablissement_id bigint       not null references app.etablissement,
    nom              varchar(150) not null,
    -- no address of its own: the établissement's
    complement       varchar(200),
    voie             varchar(200),
    code_postal      varchar(20),
    commune          varchar(200),
    cedex            varchar(28),
    pays             varchar(2),
    -- where one works, whether the address is its own or the établissement's
    departement      varchar(3) collate "C",
    telephone        varchar(20),
    a_verifier       boolean      not null default false,
    cree_le          timestamptz  not null,
    cree_par         varchar(100) not null,
    modifie_le       timestamptz,
    modifie_par      varchar(100),
    nom_recherche    text collate "C" generated always as (app.mots(nom)) stored,
    check (num_nulls(voie, commune, pays) in (0, 3))
);
create index service_etablissement on app.service (etablissement_id);
create index service_departement on app.service (departement);
alter table app.service alter column nom_recherche set statistics 400;
create index service_mots on app.service using gin (nom_recherche public.gin_trgm_ops) with (fastupdate = off);

create table app.contact (
    id          bigint generated always as identity primary key,
    version     integer      not null default 0,
    service_id  bigint       not null references app.service,
    civilite    varchar(10)  not null,
    nom         varchar(100) not null,
    prenom      varchar(100) not null,
    fonction    varchar(150) not null,
    courriel    varchar(254) not null,
    telephone   varchar(20),
    fax         varchar(20),
    cree_le     timestamptz  not null,
    cree_par    varchar(100) not null,
    modifie_le  timestamptz,
    modifie_par varchar(100)
);
create index contact_service on app.contact (service_id);
