-- Small lists shown in forms; a code in use is closed, never deleted.
create table app.nomenclature (
    type      varchar(40)  not null,
    code      varchar(40)  not null,
    libelle   varchar(200) not null,
    ordre     int          not null,
    actif     boolean      not null default true,
    valide_du date,
    valide_au date,
    version   int          not null default 0,
    primary key (type, code)
);

-- Values that an administrator deleted: the product's file does not bring them back.
create table app.nomenclature_supprimee (
    type varchar(40) not null,
    code varchar(40) not null,
    primary key (type, code)
);

-- Activities of both nomenclatures: their codes differ by the last letter, and none is converted into another.
create table app.naf (
    code            varchar(6)   not null primary key check (code ~ '^\d{2}\.\d{2}[A-Z]$'),
    version         varchar(10)  not null check (version in ('rév. 2', '2025')),
    libelle         varchar(200) not null,
    section         varchar(1)   not null,
    libelle_section varchar(200) not null,
    actif           boolean      not null default true,
    valide_du       date,
    valide_au       date,
    recherche       text         not null generated always as (app.recherche(libelle)) stored
);
create index naf_recherche on app.naf using gin (recherche public.gin_trgm_ops);

create table app.pays (
    code        varchar(2)   not null primary key,
    iso3        varchar(3)   not null,
    numero      varchar(3)   not null,
    cog         varchar(5),
    libelle     varchar(100) not null,
    libelle_en  varchar(100) not null,
    libelle_de  varchar(100) not null,
    libelle_es  varchar(100) not null,
    statut      varchar(20)  not null,
    france      boolean      not null,
    siret_exige boolean      not null,
    ue          boolean      not null,
    eee         boolean      not null,
    indicatif   varchar(5),
    actif       boolean      not null default true
);

create table app.region (
    code      varchar(3)   not null primary key,
    nom       varchar(100) not null,
    chef_lieu varchar(5)   not null,
    zone      varchar(10)  not null
);

create table app.departement (
    code      varchar(3)   not null primary key,
    nom       varchar(100) not null,
    region    varchar(3)   not null references app.region (code),
    chef_lieu varchar(5)   not null,
    zone      varchar(10)  not null
);

create table app.commune (
    code_insee  varchar(5)   not null primary key,
    nom         varchar(100) not null,
    type        varchar(3)   not null,
    departement varchar(3)   not null references app.departement (code),
    actif       boolean      not null default true
);

create table app.code_postal (
    code         varchar(5)  not null,
    commune      varchar(5)  not null references app.commune (code_insee),
    acheminement varchar(50) not null,
    primary key (code, commune)
);

create table app.cpam (
    code            varchar(60)  not null primary key,
    libelle         varchar(100) not null,
    libelle_complet varchar(150) not null,
    departement     varchar(3)   references app.departement (code),
    adresse         varchar(200),
    code_postal     varchar(5),
    officielle      boolean      not null,
    actif           boolean      not null default true
);

create table app.langue (
    code          varchar(2)  not null primary key,
    libelle       varchar(50) not null,
    libelle_en    varchar(50) not null,
    libelle_de    varchar(50) not null,
    libelle_es    varchar(50) not null,
    libelle_natif varchar(50),
    actif         boolean     not null default true
);

-- Headcount of an organisation, and the interns it may host at once (R124-10).
create table app.tranche_effectif (
    code          varchar(2)   not null primary key,
    libelle       varchar(150) not null,
    minimum       int          not null,
    maximum       int,
    quota_minimum int          not null,
    quota_maximum int,
    actif         boolean      not null default true
);

create table app.categorie_juridique (
    code         varchar(4)   not null primary key,
    niveau       smallint     not null,
    libelle      varchar(200) not null,
    parent       varchar(4)   references app.categorie_juridique (code),
    regime_droit varchar(30)  not null,
    actif        boolean      not null default true
);

-- Hourly ceiling of social security and minimum gratification (L124-6, D124-8); a missing year is a warning, never zero.
create table app.gratification_annuelle (
    territoire      varchar(20)   not null default 'NATIONAL',
    valable_du      date          not null,
    valable_au      date          not null check (valable_au >= valable_du),
    pmss            numeric(10,2) not null,
    plafond_horaire numeric(10,2) not null,
    taux            numeric(5,4)  not null,
    minimum_horaire numeric(10,2) not null,
    version         int           not null default 0,
    primary key (territoire, valable_du),
    constraint gratification_positive
        check (pmss > 0 and plafond_horaire > 0 and taux > 0 and taux <= 1 and minimum_horaire > 0),
    constraint gratification_sans_chevauchement
        exclude using gist (daterange(valable_du, valable_au, '[]') with &&) where (territoire = 'NATIONAL')
);

-- While organisations carry a code of either nomenclature, both are accepted in entries: one row, days included.
create table app.transition_naf (
    unique_ligne  boolean not null primary key default true check (unique_ligne),
    naf2025_des   date    not null,
    rev2_jusqu_au date    not null,
    version       int     not null default 0,
    check (naf2025_des <= rev2_jusqu_au + 1)
);
-- NAF 2025 codes are published from 2026 on, and letterheads keep the former code for a while after its legal end.
insert into app.transition_naf (naf2025_des, rev2_jusqu_au) values ('2026-01-01', '2027-12-31');

-- Everything a form may show as a list, under one name per list.
create view app.valeur_de_liste as
select type, code, libelle, ordre::bigint, actif, valide_du, valide_au from app.nomenclature
union all
select 'STATUT_JURIDIQUE', code, libelle, row_number() over (order by code), actif, null, null
from app.categorie_juridique where niveau = 2
union all
select 'TRANCHE_EFFECTIF', code, libelle, row_number() over (order by minimum, code desc), actif, null, null
from app.tranche_effectif
union all
select 'DEPARTEMENT', code, nom, row_number() over (order by code), true, null, null from app.departement
union all
select 'REGION', code, nom, row_number() over (order by app.recherche(nom)), true, null, null from app.region
union all
select 'LANGUE', code, libelle, row_number() over (order by app.recherche(libelle)), actif, null, null from app.langue;
