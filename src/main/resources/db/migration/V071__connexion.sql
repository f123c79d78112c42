-- Attempts to sign in by account, by address and by both; cle is a digest, so that nobody's name or address is kept.
create table app.frein_connexion (
    cle         char(64)    primary key,
    essais      int         not null check (essais >= 0),
    libre_le    timestamptz not null,
    dernier     timestamptz not null,
    habituel_le timestamptz
);
create index frein_connexion_dernier on app.frein_connexion (dernier);

-- The session that a CAS ticket opened carries its digest as the name of an attribute: CAS ends it from outside.
create index spring_session_attribut_cas on app.spring_session_attributes (attribute_name)
    where attribute_name like 'cas:%';
