-- Amendments of a validated convention (3.3.1–3.3.3): what each changes, and the values as they were confirmed.
create table app.avenant (
    id                     bigint generated always as identity primary key,
    version                bigint       not null,
    convention_id          bigint       not null references app.convention (id),
    etablissement_id       bigint       not null references app.etablissement (id),
    numero                 varchar(40) unique,
    statut                 varchar(20)  not null check (statut in
        ('BROUILLON', 'CREE', 'SIGNE', 'REOUVERT', 'A_CORRIGER', 'VALIDE')),
    revision               bigint       not null default 0,
    motif                  varchar(1000),
    motif_refus            varchar(1000),
    types                  varchar(200) not null default '',
    remplis                varchar(200) not null default '',
    rupture_le             date,
    rupture_raison         varchar(30),
    rupture_heures         numeric(7, 2),
    sujet                  varchar(1000),
    periode_debut          date,
    periode_fin            date,
    interruption_debut     date,
    interruption_fin       date,
    periode_heures         numeric(7, 2),
    periode_conges         varchar(1000),
    periode_annee          integer,
    gratification_montant  numeric(10, 2),
    gratification_unite    varchar(20),
    gratification_nature   varchar(10),
    gratification_mode     varchar(20),
    gratification_rythme   varchar(20),
    service_id             bigint references app.service (id),
    tuteur_id              bigint references app.contact (id),
    enseignant_login       varchar(100),
    enseignant_civilite    varchar(10),
    enseignant_nom         varchar(100),
    enseignant_prenom      varchar(100),
    enseignant_composante  varchar(150),
    enseignant_courriel    varchar(254),
    enseignant_telephone   varchar(20),
    base                   integer      not null default 0,
    effet                  integer,
    saisisseur             varchar(100) not null,
    cree_le                timestamptz  not null,
    cree_par               varchar(100) not null,
    modifie_le             timestamptz  not null,
    modifie_par            varchar(100) not null,
    valide_le              timestamptz,
    valide_par             varchar(100),
    constraint avenant_numerote check (numero is not null or statut = 'BROUILLON'),
    constraint avenant_validation check ((statut = 'VALIDE') = (valide_le is not null)
        and (valide_le is null) = (valide_par is null) and (valide_le is null) = (effet is null)),
    constraint avenant_dates check (periode_fin >= periode_debut),
    unique (convention_id, effet)
);
create index avenant_convention on app.avenant (convention_id, id);
create index avenant_etablissement on app.avenant (etablissement_id);
create index avenant_service on app.avenant (service_id);
create index avenant_tuteur on app.avenant (tuteur_id);

-- What it changes, in words, as it was confirmed: shown beside the convention for as long as that exists.
create table app.avenant_changement (
    avenant_id bigint        not null references app.avenant (id) on delete cascade,
    rang       integer       not null,
    objet      varchar(20)   not null,
    initiale   varchar(2000),
    nouvelle   varchar(2000),
    primary key (avenant_id, rang)
);
