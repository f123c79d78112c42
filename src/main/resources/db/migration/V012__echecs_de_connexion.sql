-- Which line of the journal counts the failures of one account from one address; cle is a digest.
create table app.echec_de_connexion (
    cle    char(64)    not null primary key,
    trace  bigint      not null,
    depuis timestamptz not null,
    essais int         not null
);
