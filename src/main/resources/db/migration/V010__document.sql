-- What was produced, kept as it was (6.2): rows are added, and never changed.
create table app.document (
    id             bigint generated always as identity primary key,
    proprietaire   varchar(60)  not null check (proprietaire ~ '^[a-z]+:[0-9]+$'),
    type           varchar(30)  not null check (type ~ '^[a-z-]+$'),
    numero_version bigint       not null,
    nom            varchar(150) not null,
    type_mime      varchar(100) not null,
    octets         bytea        not null,
    sha256         char(64)     not null,
    modele_version varchar(20)  not null,
    donnees        jsonb        not null,
    produit_le     timestamptz  not null,
    -- What a page carries at its foot: its number, and a code drawn before printing, since a file cannot contain its digest.
    reference      varchar(60),
    code           char(12),
    unique (proprietaire, type, numero_version),
    check (sha256 = encode(sha256(octets), 'hex')),
    constraint document_code_check
        check ((code is null) = (reference is null) and code ~ '^[0-9A-HJKMNP-TV-Z]{12}$')
);
create unique index document_code on app.document (code);
create index document_sha256 on app.document (sha256);
-- A PDF is compressed already.
alter table app.document alter column octets set storage external;

-- A row goes only with its owner, named in the same transaction by whoever deletes that owner.
create function app.document_immuable() returns trigger
    language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.proprietaire = current_setting('app.proprietaire_supprime', true) then
        return old;
    end if;
    raise exception 'Un document conservé ne se modifie ni ne se supprime.'
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger document_immuable before update or delete on app.document
    for each row execute function app.document_immuable();
create trigger document_invidable before truncate on app.document
    for each statement execute function app.document_immuable();
