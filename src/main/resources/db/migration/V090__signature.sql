-- Who signs a convention or an avenant, and the document that they sign (3.2.1, 6.2).
create table app.circuit (
    id              bigint generated always as identity primary key,
    version         bigint       not null,
    proprietaire    varchar(60)  not null unique check (proprietaire ~ '^[a-z]+:[0-9]+$'),
    ordre_fixe      boolean      not null,
    document_id     bigint       not null references app.document (id) deferrable initially deferred,
    document_sha256 varchar(64)  not null,
    ouvert_le       timestamptz  not null
);

create table app.signature (
    circuit_id      bigint       not null references app.circuit (id) on delete cascade,
    rang            integer      not null,
    qualite         varchar(20)  not null check (qualite in
        ('ETUDIANT', 'REPRESENTANT_LEGAL', 'TUTEUR', 'ORGANISME', 'ENSEIGNANT', 'UNIVERSITE')),
    nom             varchar(250),
    courriel        varchar(254),
    signee_le       date,
    enregistree_le  timestamptz,
    enregistree_par varchar(100),
    scan_id         bigint,
    primary key (circuit_id, rang),
    check ((signee_le is null) = (enregistree_le is null) and (signee_le is null) = (enregistree_par is null))
);

-- A signature that no longer counts, and why: rows are added, and go with what they belong to.
create table app.signature_retiree (
    id              bigint generated always as identity primary key,
    proprietaire    varchar(60)  not null,
    qualite         varchar(20)  not null,
    nom             varchar(250),
    signee_le       date         not null,
    enregistree_par varchar(100) not null,
    document_sha256 varchar(64)  not null,
    raison          varchar(20)  not null check (raison in ('ERREUR', 'MODIFICATION', 'REFUS', 'DOCUMENT')),
    retiree_le      timestamptz  not null,
    retiree_par     varchar(100)
);
create index signature_retiree_proprietaire on app.signature_retiree (proprietaire);
