-- What the search of conventions reads (mission 3.4.1): names and subjects as their words, one space before each.
alter table app.convention
    add column etudiant_nom_recherche      text collate "C" generated always as (app.mots(etudiant_nom)) stored,
    add column etudiant_prenom_recherche   text collate "C" generated always as (app.mots(etudiant_prenom)) stored,
    add column enseignant_nom_recherche    text collate "C" generated always as (app.mots(enseignant_nom)) stored,
    add column enseignant_prenom_recherche text collate "C" generated always as (app.mots(enseignant_prenom)) stored,
    add column sujet_recherche             text collate "C" generated always as (app.mots(stage_sujet)) stored;

create index convention_mots on app.convention using gin (
    etudiant_nom_recherche public.gin_trgm_ops, etudiant_prenom_recherche public.gin_trgm_ops,
    enseignant_nom_recherche public.gin_trgm_ops, enseignant_prenom_recherche public.gin_trgm_ops,
    sujet_recherche public.gin_trgm_ops) with (fastupdate = on, gin_pending_list_limit = 1024);

-- A number may be given by its beginning; the same index finds it whole.
drop index app.convention_etudiant;
create index convention_etudiant on app.convention (etudiant_numero varchar_pattern_ops);

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
