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
-- A session carries digests of what the university's sign-in service calls it, each as the name of an attribute: it is
-- ended from outside by that name, on whichever node the message comes in.
create index spring_session_attribut_fin on app.spring_session_attributes (attribute_name)
    where attribute_name like 'fin:%';

-- Who did what to which record, when; reads of sensitive fields included.
create table app.trace (
    id      bigint generated always as identity primary key,
    le      timestamptz not null default now(),
    par     text        not null,
    action  text        not null,
    objet   text        not null,
    detail  text
);
-- The journal is read backwards in time, by person, by action, by record or by date: one index for each way.
-- What comes before the first comma of « objet » names the record, what follows says more.
create index trace_le on app.trace (le desc, id desc);
create index trace_par on app.trace (par, le desc, id desc);
create index trace_action on app.trace (action, le desc, id desc);
create index trace_sur on app.trace (split_part(objet, ',', 1), le desc, id desc);

-- Which line of the journal counts the failures of one account from one address; cle is a digest.
create table app.echec_de_connexion (
    cle    char(64)    not null primary key,
    trace  bigint      not null,
    depuis timestamptz not null,
    essais int         not null
);

-- Attempts to sign in by account, by address and by both; cle is a digest, so that nobody's name or address is kept.
create table app.frein_connexion (
    cle         char(64)    primary key,
    essais      int         not null check (essais >= 0),
    libre_le    timestamptz not null,
    dernier     timestamptz not null,
    habituel_le timestamptz
);
create index frein_connexion_dernier on app.frein_connexion (dernier);
