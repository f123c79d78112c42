create table app.centre (
    id                       bigint generated always as identity primary key,
    version                  integer     not null default 0,
    nom                      text        not null check (length(nom) between 1 and 100),
    type                     text        not null check (type in ('ETABLISSEMENT', 'UFR')),
    complement               text        check (length(complement) <= 200),
    voie                     text        not null check (length(voie) <= 200),
    code_postal              text        not null check (length(code_postal) <= 10),
    commune                  text        not null check (length(commune) <= 200),
    pays                     text        not null default 'FR' check (pays ~ '^[A-Z]{2}$'),
    telephone                text        not null,
    fax                      text,
    courriel                 text,
    site_web                 text        check (length(site_web) <= 200),
    lien_consignes           text        check (length(lien_consignes) <= 500),
    nom_signataire           text        check (length(nom_signataire) <= 100),
    qualite_signataire       text        check (length(qualite_signataire) <= 200),
    enseignant_obligatoire   boolean     not null default false,
    tuteur_obligatoire       boolean     not null default false,
    tuteur_saisi_par_etudiant boolean    not null default true,
    choix_annee_mois_avant   boolean     not null default true,
    choix_annee_mois_apres   boolean     not null default true,
    depot_anonyme            boolean     not null default true,
    impression_par_etudiant  boolean     not null default true,
    confidentialite          text        not null default 'LIBRE'
        check (confidentialite in ('LIBRE', 'TOTALE', 'AUCUNE')),
    -- In which order people sign (A2.5: the law says none, practice varies): as they can, or one of two orders.
    ordre_des_signatures     varchar(30) not null default 'LIBRE',
    -- The days between two reminders of those who have not signed (3.2.1).
    relance_jours            integer     not null default 7 check (relance_jours between 1 and 60),
    cree_le                  timestamptz not null,
    cree_par                 text        not null,
    modifie_le               timestamptz,
    modifie_par              text,
    constraint centre_ordre_des_signatures check (ordre_des_signatures in
        ('LIBRE', 'UNIVERSITE_EN_DERNIER', 'UNIVERSITE_EN_PREMIER'))
);
create unique index centre_nom on app.centre (app.recherche(nom));
-- The first centre is the establishment's, and it stays alone of its kind (2.2).
create unique index centre_un_seul_etablissement on app.centre (type) where type = 'ETABLISSEMENT';

-- What is kept is our own drawing of the picture received (2.4), a PNG of 800 pixels a side, under 2 MB whatever it shows.
create table app.logo_centre (
    centre_id bigint primary key references app.centre (id) on delete cascade,
    contenu   bytea not null check (octet_length(contenu) between 1 and 2097152)
);

-- What a centre manages: whole composantes, or single étapes taken out of them.
create table app.critere_gestion (
    id        bigint generated always as identity primary key,
    centre_id bigint not null references app.centre (id) on delete cascade,
    type      text   not null check (type in ('UFR', 'ETAPE')),
    code      text   not null check (length(code) between 1 and 100),
    libelle   text   not null check (length(libelle) between 1 and 200),
    unique (type, code)
);
create index critere_gestion_centre on app.critere_gestion (centre_id);

create table app.rattachement (
    id                    bigint generated always as identity primary key,
    version               integer     not null default 0,
    centre_id             bigint      not null references app.centre (id) on delete cascade,
    login                 text        not null check (length(login) between 1 and 100),
    civilite              text        not null check (civilite in ('MME', 'M', 'NR')),
    nom                   text        not null check (length(nom) between 1 and 100),
    prenom                text        check (length(prenom) <= 100),
    composante            text        check (length(composante) <= 200),
    courriel              text,
    telephone             text,
    -- What may be completed about a member of staff once attached (2.5).
    type_personnel        text        check (length(type_personnel) <= 50),
    campus                text        check (length(campus) <= 250),
    batiment              text        check (length(batiment) <= 100),
    bureau                text        check (length(bureau) <= 50),
    droit                 text        not null check (droit in ('LECTURE', 'ECRITURE', 'ADMIN')),
    figure_sur_convention boolean     not null default false,
    cree_le               timestamptz not null,
    cree_par              text        not null,
    modifie_le            timestamptz,
    modifie_par           text,
    unique (centre_id, login)
);
create index rattachement_login on app.rattachement (login);
