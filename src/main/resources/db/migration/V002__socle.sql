create extension if not exists unaccent schema public;
create extension if not exists pg_trgm schema public;

-- Accent- and case-insensitive form of a text; immutable so that it can be indexed.
create function app.recherche(texte text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, texte));

create table app.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiration on app.spring_session (expiry_time);
create index spring_session_personne on app.spring_session (principal_name);

create table app.spring_session_attributes (
    session_primary_id char(36)     not null references app.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

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

-- Who did what to which record, when; reads of sensitive fields included.
create table app.trace (
    id      bigint generated always as identity primary key,
    le      timestamptz not null default now(),
    par     text        not null,
    action  text        not null,
    objet   text        not null,
    detail  text
);
create index trace_objet on app.trace (objet, le);
create index trace_personne on app.trace (par, le);
