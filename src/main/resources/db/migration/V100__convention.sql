create sequence app.numero_convention start with 10001;

create table app.convention (
    id                        bigint generated always as identity primary key,
    version                   bigint       not null,
    numero                    bigint unique,
    statut                    varchar(20)  not null,
    -- what was printed last
    revision                  bigint       not null default 0,
    motif_refus               varchar(1000),
    etape_atteinte            varchar(20)  not null,
    centre_id                 bigint references app.centre (id),
    offre_id                  bigint,
    nir_chiffre               bytea,
    etudiant_numero           varchar(12),
    etudiant_ine              varchar(11),
    etudiant_civilite         varchar(10),
    etudiant_nom              varchar(100),
    etudiant_prenom           varchar(100),
    etudiant_date_naissance   date,
    etudiant_sexe             varchar(5),
    etudiant_voie             varchar(200),
    etudiant_code_postal      varchar(20),
    etudiant_commune          varchar(100),
    etudiant_pays             varchar(2),
    etudiant_telephone        varchar(20),
    etudiant_portable         varchar(20),
    etudiant_courriel         varchar(254),
    etudiant_courriel_perso   varchar(254),
    etudiant_regime_secu      varchar(10),
    etudiant_cpam             varchar(150),
    formation_etape           varchar(30),
    formation_libelle         varchar(200),
    formation_composante      varchar(150),
    formation_volume_horaire  integer,
    -- Who signs beside a student under eighteen (D124-4).
    representant_nom          varchar(100),
    representant_prenom       varchar(100),
    representant_qualite      varchar(100),
    etablissement_id          bigint references app.etablissement (id),
    service_id                bigint references app.service (id),
    tuteur_id                 bigint references app.contact (id),
    signataire_id             bigint references app.contact (id),
    stage_type                varchar(20),
    stage_thematique          varchar(40),
    stage_sujet               varchar(1000),
    stage_fonctions           varchar(4000),
    stage_competences         varchar(4000),
    stage_origine             varchar(20),
    -- What a stage during a césure rests on (D611-18): its date or reference.
    stage_accord_cesure       varchar(200),
    stage_debut               date,
    stage_fin                 date,
    interruption_debut        date,
    interruption_fin          date,
    presence_jours_semaine    numeric(3, 1),
    presence_heures_semaine   numeric(5, 2),
    presence_temps_travail    varchar(20),
    presence_duree_heures     numeric(7, 2),
    presence_nuit             boolean,
    presence_dimanche         boolean,
    presence_ferie            boolean,
    presence_teletravail      boolean,
    presence_conges           varchar(1000),
    gratification_montant     numeric(10, 2),
    gratification_unite       varchar(20),
    gratification_nature      varchar(10),
    gratification_mode        varchar(20),
    gratification_rythme      varchar(20),
    modalites_avantages       varchar(1000),
    modalites_confidentialite varchar(30),
    modalites_langue          varchar(2),
    modalites_suivi           varchar(20),
    modalites_evaluation      varchar(30),
    modalites_ects            numeric(5, 2),
    stage_annee               integer,
    enseignant_login          varchar(100),
    enseignant_civilite       varchar(10),
    enseignant_nom            varchar(100),
    enseignant_prenom         varchar(100),
    enseignant_composante     varchar(150),
    enseignant_courriel       varchar(254),
    enseignant_telephone      varchar(20),
    -- What validated amendments made of it (3.3.3): the columns above are its effective state.
    amendements               integer      not null default 0,
    avenants_numerotes        integer      not null default 0,
    rompue                    boolean      not null default false,
    -- Why a stage ended before its term (3.3.1): nobody waits on a post that its stagiaire left (L124-11).
    rupture_raison            varchar(30),
    validee_le                timestamptz,
    validee_par               varchar(100),
    saisisseur                varchar(100) not null,
    saisisseur_etudiant       varchar(12),
    cree_le                   timestamptz  not null,
    cree_par                  varchar(100) not null,
    modifie_le                timestamptz  not null,
    modifie_par               varchar(100) not null,
    -- What the search reads (3.4.1): names and subjects as their words, one space before each.
    etudiant_nom_recherche      text collate "C" generated always as (app.mots(etudiant_nom)) stored,
    etudiant_prenom_recherche   text collate "C" generated always as (app.mots(etudiant_prenom)) stored,
    enseignant_nom_recherche    text collate "C" generated always as (app.mots(enseignant_nom)) stored,
    enseignant_prenom_recherche text collate "C" generated always as (app.mots(enseignant_prenom)) stored,
    sujet_recherche             text collate "C" generated always as (app.mots(stage_sujet)) stored,
    constraint convention_statut check (statut in
        ('BROUILLON', 'CREEE', 'SIGNEE', 'VALIDEE', 'REOUVERTE', 'A_CORRIGER', 'TERMINEE')),
    constraint convention_validation check ((statut in ('VALIDEE', 'TERMINEE')) = (validee_le is not null)),
    constraint convention_numerotee check ((numero is null) = (statut = 'BROUILLON')),
    constraint convention_dates check (stage_fin >= stage_debut)
);

create index convention_centre on app.convention (centre_id, id desc);
-- A number may be given by its beginning; the same index finds it whole.
create index convention_etudiant on app.convention (etudiant_numero varchar_pattern_ops);
create index convention_enseignant on app.convention (enseignant_login);
create index convention_saisisseur on app.convention (saisisseur);
create index convention_etablissement on app.convention (etablissement_id);
create index convention_service on app.convention (service_id);
create index convention_tuteur on app.convention (tuteur_id);
create index convention_signataire on app.convention (signataire_id);

create index convention_mots on app.convention using gin (
    etudiant_nom_recherche public.gin_trgm_ops, etudiant_prenom_recherche public.gin_trgm_ops,
    enseignant_nom_recherche public.gin_trgm_ops, enseignant_prenom_recherche public.gin_trgm_ops,
    sujet_recherche public.gin_trgm_ops) with (fastupdate = on, gin_pending_list_limit = 1024);

-- The orders of the screen, and the years and étapes that it offers, read from one to the next.
create index convention_ordre_etudiant on app.convention (etudiant_nom_recherche, etudiant_prenom_recherche, id desc);
create index convention_ordre_dates on app.convention (stage_debut, stage_fin, id desc);
create index convention_annee on app.convention (stage_annee, id desc);
create index convention_formation on app.convention
    (centre_id, (coalesce(formation_composante, '')), formation_etape) include (formation_libelle)
    where formation_etape is not null;
create index convention_etape on app.convention (formation_etape, id desc);

-- What no index of its own answers is filtered, counted and sorted by reading this one alone: a tenth of the table.
create index convention_parcours on app.convention (id desc) include (
    centre_id, numero, statut, stage_annee, etudiant_numero, etudiant_nom_recherche, etudiant_prenom_recherche, enseignant_login,
    saisisseur, etablissement_id, formation_etape, formation_composante, stage_debut, stage_fin, stage_type, stage_thematique,
    presence_jours_semaine, presence_temps_travail, gratification_montant, modalites_langue, validee_le, rompue, modifie_le);

-- What happened to a convention, for whoever asks where it stands.
create table app.evenement_convention (
    id            bigint generated always as identity primary key,
    convention_id bigint       not null references app.convention (id) on delete cascade,
    fait          varchar(40)  not null,
    quand         timestamptz  not null,
    qui           varchar(100),
    detail        varchar(1000),
    -- the amendment that it is about, so that the story of a convention leads to it
    avenant       varchar(40)
);
create index evenement_convention_dossier on app.evenement_convention (convention_id, id);
