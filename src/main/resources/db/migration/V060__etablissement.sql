-- Host organisations (4.1–4.4): établissement, its services, their contacts, and what the six searches read.

-- What tells one organisation from another (4.3): the words of its name without legal forms and little words, or all of
-- them when nothing else is left. « SARL Dupont & Fils », « Dupont et fils » and « DUPONT FILS S.A.R.L. » say the same.
create function app.nom_distinctif(nom text) returns text
    language sql immutable parallel safe strict
    return coalesce(
        nullif(btrim(regexp_replace(app.mots(nom) || ' ',
            '( (s a r l|s a s u|s a s|s a|sarl|sarlu|sasu|sas|sa|eurl|eirl|ei|selarl|sel|scop|scic|sci|scp|scm|snc|sca|scs|gie|gip'
            || '|epic|epa|cse|societe|ste|soc|ets|etablissements|etablissement|entreprise|entreprises|compagnie|cie'
            || '|association|asso|assoc|groupe|holding|gmbh|ag|ltd|limited|inc|llc|plc|spa|srl|bv|nv|corp'
            || '|le|la|les|l|de|du|des|d|et|and|of|the|en|a|au|aux))+(?= )', '', 'g')), ''),
        btrim(app.mots(nom)));

-- A commune however it is written: « St-Malo Cedex 2 », « Saint Malo »; an arrondissement is its city.
create function app.lieu(commune text) returns text
    language sql immutable parallel safe strict
    return btrim(regexp_replace(regexp_replace(regexp_replace(app.mots(commune) || ' ',
        ' cedex.*$| \d+(er|e|eme)?(?= )| arrondissement(?= )', '', 'g'), ' st(?= )', ' saint', 'g'), ' ste(?= )', ' sainte', 'g'));

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
    -- The last day on which an accord de partenariat holds, compared with today by whoever reads it (4.2).
    accord_jusqu_au  date,
    a_verifier       boolean      not null default false,
    cree_le          timestamptz  not null,
    cree_par         varchar(100) not null,
    modifie_le       timestamptz,
    modifie_par      varchar(100),
    nom_recherche        text collate "C" generated always as (app.mots(raison_sociale)) stored,
    nom_distinctif       text collate "C" generated always as (app.nom_distinctif(raison_sociale)) stored,
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
-- Walking the names for a frequent code, town or number reads this index alone, not one page of the table for each name.
create index etablissement_parcours on app.etablissement (nom_recherche, id)
    include (departement, code_postal, pays, naf, naf2025, telephone, fax, commune_recherche);
-- The trigrams of a new row wait in a short list that searches read too, and enter the index by the hundred: one by one
-- they took most of the time of an import, and a long list would slow every search while it lasts.
create index etablissement_mots on app.etablissement using gin (
    nom_recherche public.gin_trgm_ops, voie_recherche public.gin_trgm_ops, complement_recherche public.gin_trgm_ops,
    commune_recherche public.gin_trgm_ops, activite_recherche public.gin_trgm_ops)
    with (fastupdate = on, gin_pending_list_limit = 1024);
create index etablissement_distinctif on app.etablissement using gin (nom_distinctif public.gin_trgm_ops)
    with (fastupdate = on, gin_pending_list_limit = 1024);
-- A number that is written in groups, « 0 123 456.001 », is found however its spaces are typed.
create index etablissement_numero_local on app.etablissement (replace(numero_local, ' ', ''));
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
create index etablissement_mot_voisins on app.etablissement_mot using gin (mot public.gin_trgm_ops)
    with (fastupdate = on, gin_pending_list_limit = 1024);

-- The words of many names at once: one statement, one look at the words already known.
create function app.retenir_mots() returns trigger language plpgsql as $$
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
-- One service of a name in an établissement, whoever writes (3.1.3): accents, capitals and punctuation tell nothing apart.
create unique index service_nom on app.service (etablissement_id, nom_recherche) include (departement);
create index service_departement on app.service (departement);
alter table app.service alter column nom_recherche set statistics 400;
create index service_mots on app.service using gin (nom_recherche public.gin_trgm_ops)
    with (fastupdate = on, gin_pending_list_limit = 1024);

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
    -- entered by an étudiant and not looked at by staff yet, as in etablissement and service
    a_verifier  boolean      not null default false,
    cree_le     timestamptz  not null,
    cree_par    varchar(100) not null,
    modifie_le  timestamptz,
    modifie_par varchar(100)
);
create index contact_service on app.contact (service_id);
-- Whom a tutor looks after on a given day (R124-13).
create index contact_courriel on app.contact (lower(courriel));

-- Accords de partenariat, several over time (4.2).
create table app.accord (
    id                    bigint generated always as identity primary key,
    version               integer      not null default 0,
    etablissement_id      bigint       not null references app.etablissement,
    signe_le              date         not null,
    fin_le                date,
    signataire_universite varchar(150) not null,
    signataire_organisme  varchar(150) not null,
    -- id in app.document
    document              bigint,
    cree_le               timestamptz  not null,
    cree_par              varchar(100) not null,
    modifie_le            timestamptz,
    modifie_par           varchar(100),
    check (fin_le >= signe_le)
);
create index accord_etablissement on app.accord (etablissement_id);

-- Whoever adds, changes, moves or deletes an agreement. The rows are locked first, so that of two people at once the second
-- counts what the first has written.
create function app.suivre_accords() returns trigger language plpgsql as $$
declare
    concernes bigint[] := array[old.etablissement_id, new.etablissement_id];
begin
    perform from app.etablissement where id = any (concernes) order by id for no key update;
    update app.etablissement e
       set accord_jusqu_au = (select max(coalesce(a.fin_le, date '9999-12-31'))
                                from app.accord a where a.etablissement_id = e.id)
     where e.id = any (concernes);
    return null;
end $$;
create trigger accord_suivi after insert or delete or update of etablissement_id, fin_le on app.accord
    for each row execute function app.suivre_accords();

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

-- Where a service or a person went that was joined with another by a merge: a form opened before still finds it.
create table app.service_fusion (
    ancien_id bigint primary key,
    garde_id  bigint not null references app.service on delete cascade
);
create index service_fusion_garde on app.service_fusion (garde_id);
create table app.contact_fusion (
    ancien_id bigint primary key,
    garde_id  bigint not null references app.contact on delete cascade
);
create index contact_fusion_garde on app.contact_fusion (garde_id);

-- An organisation that an étudiant entered waits for the staff of that centre to look at it; the process of the same id
-- (« verificationEtablissement ») carries the work. Without a centre, the administrators of the platform see to it.
create table app.verification_etablissement (
    etablissement_id bigint primary key references app.etablissement on delete cascade,
    centre_id        bigint references app.centre,
    demandee_le      timestamptz not null
);
create index verification_etablissement_centre on app.verification_etablissement (centre_id);

-- Organisations that come from a file of the national register of establishments.

-- Each file that was sent, kept for ever as a summary; « en cours » while a thread somewhere holds its advisory lock.
create table app.import_etablissements (
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
create unique index import_etablissements_seul on app.import_etablissements ((true)) where etat in ('LECTURE', 'IMPORT');
create index import_etablissements_depose on app.import_etablissements (depose_le desc, id desc);

-- The lines of the last file, checked, and what becomes of each; replaced by those of the next file.
create table app.import_ligne (
    import_id        bigint not null references app.import_etablissements,
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
