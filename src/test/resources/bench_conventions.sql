-- :nombre conventions of a large university, as full as real ones, on the organisations that are there: 250 étapes of 12
-- UFRs, 600 teachers, subjects of a dozen words; one in ten amended, one in five signed and validated, one in 20 confidential.
select setseed(0.57);

create temp table lexique on commit drop as select
    array['Mar', 'Ber', 'Du', 'Le', 'Mo', 'Ro', 'Gau', 'Per', 'Fon', 'Che', 'Lam', 'Bou', 'Gi', 'Bré', 'Dela', 'Saint-', 'D''Ar', 'Ké',
        'Oli', 'Va'] s1,
    array['tin', 'nard', 'pont', 'roux', 'reau', 'bert', 'thier', 'rin', 'taine', 'valier', 'bault', 'langer', 'rard', 'mond', 'porte',
        'gneau', 'lier', 'çon', 'ïs', 'quet'] s2,
    array['', '', '', 'el', 'eau', 'ette', 'ier', 'on', 'é', ' de Mel'] s3,
    array['Zoé', 'Léa', 'Inès', 'Chloé', 'Manon', 'Jade', 'Camille', 'Anaïs', 'Louise', 'Maëlle', 'Hugo', 'Lucas', 'Théo', 'Nathan',
        'Enzo', 'Mathis', 'Jean-Baptiste', 'Noé', 'Gaël', 'Yanis', 'Aïcha', 'Mehdi', 'Fatou', 'Linh', 'Sofía', 'Olivier'] prenom,
    array['étude', 'analyse', 'développement', 'conception', 'mise en œuvre', 'suivi', 'évaluation', 'application', 'réseau', 'données',
        'qualité', 'chimie', 'sols', 'patients', 'gestion', 'comptable', 'marchés', 'publics', 'énergie', 'solaire', 'archives',
        'patrimoine', 'logiciel', 'apprentissage', 'automatique', 'images', 'médicales', 'droit', 'social', 'contrats', 'stocks',
        'transport', 'littoral', 'biodiversité', 'eau', 'enzymes', 'dosage', 'séquençage', 'protéines', 'modélisation'] mot;
create temp table hotes on commit drop as
select row_number() over (order by e.id) rang, e.id, s.id service, c.id contact
  from app.etablissement e
  left join lateral (select id from app.service where etablissement_id = e.id order by id limit 1) s on true
  left join lateral (select id from app.contact where service_id = s.id order by id limit 1) c on true
 where e.cree_par = 'bench';
create temp table gestion on commit drop as select row_number() over (order by id) rang, id from app.centre;

create function pg_temp.tire(choix text[]) returns text language sql volatile as
    $$ select choix[1 + floor(random() * cardinality(choix))::int] $$;
create function pg_temp.patronyme() returns text language sql volatile as
    $$ select pg_temp.tire(s1) || pg_temp.tire(s2) || pg_temp.tire(s3) from lexique $$;
create function pg_temp.phrase(combien int) returns text language sql volatile as
    $$ select string_agg(pg_temp.tire(mot), case when n % 3 = 0 then ' de la ' else ' ' end) from lexique, generate_series(1, combien) n $$;
create temp table referents on commit drop as
select n rang, 'bench' || n login, upper(pg_temp.patronyme()) nom, pg_temp.tire(prenom) prenom from lexique, generate_series(1, 600) n;

insert into app.convention (version, numero, statut, etape_atteinte, centre_id, etudiant_numero, etudiant_civilite,
    etudiant_nom, etudiant_prenom, etudiant_date_naissance, etudiant_voie, etudiant_code_postal, etudiant_commune, etudiant_pays,
    etudiant_portable, etudiant_courriel, etudiant_courriel_perso, etudiant_regime_secu, formation_etape, formation_libelle,
    formation_composante, etablissement_id, service_id, tuteur_id, signataire_id, stage_type, stage_thematique, stage_sujet,
    stage_fonctions, stage_competences, stage_origine, stage_debut, stage_fin, presence_jours_semaine, presence_heures_semaine,
    presence_temps_travail, presence_duree_heures, presence_nuit, presence_dimanche, presence_ferie, presence_teletravail,
    gratification_montant, gratification_unite, gratification_nature, gratification_mode, modalites_confidentialite,
    modalites_langue, modalites_suivi, modalites_evaluation, stage_annee, enseignant_login, enseignant_civilite, enseignant_nom,
    enseignant_prenom, enseignant_composante, enseignant_courriel, saisisseur, cree_le, cree_par, modifie_le, modifie_par,
    validee_le, validee_par, amendements)
select 1, 2000000 + n, case when n % 5 = 0 then 'VALIDEE' else (array['CREEE', 'SIGNEE', 'TERMINEE', 'REOUVERTE'])[1 + n % 4] end,
       'RECAPITULATIF', c.id, (31000000 + n % 60000)::text, 'MME', upper(pg_temp.patronyme()), pg_temp.tire(m.prenom), date '2004-01-01' + n % 900,
       n % 90 || ' rue de la Maquette', '35000', 'Rennes', 'FR', '+33612345678', 'e' || n || '@etudiant.univ-demo.example',
       'perso' || n || '@courriel.example', 'REG', 'E' || lpad((n % 250)::text, 3, '0'), 'Étape d''essai n° ' || n % 250,
       'UFR n° ' || 1 + n % 250 % 12, h.id, h.service, h.contact, h.contact, (array['OBLIGATOIRE', 'CONSEILLE', 'CESURE'])[1 + n % 3],
       (array['SCIENCES', 'DROIT', 'SANTE', 'LETTRES'])[1 + n % 4], initcap(pg_temp.phrase(10)), pg_temp.phrase(60), pg_temp.phrase(15),
       'AUTRE', date '2022-09-01' + n % 1700, date '2022-12-01' + n % 1700, (array[5, 4.5, 4, 3])[1 + n % 4], 35, 'PLEIN', 273, false, false,
       false, n % 3 = 0, case when n % 3 > 0 then 659.76 end, case when n % 3 > 0 then 'MOIS' end, case when n % 3 > 0 then 'NET' end,
       case when n % 3 > 0 then 'VIREMENT' end, case when n % 20 = 0 then 'SUJET' else 'NON' end, 'fr', 'VISIO', 'SOUTENANCE',
       2022 + n % 5, t.login, 'M', t.nom, t.prenom, 'UFR n° ' || 1 + n % 12, t.login || '@univ-demo.example', 'per001',
       now() - n * interval '10 minutes', 'per001', now() - n * interval '9 minutes', 'per001',
       case when n % 5 = 0 or n % 4 = 2 then now() - n * interval '9 minutes' end,
       case when n % 5 = 0 or n % 4 = 2 then 'per001' end, case when n % 10 = 0 then 1 else 0 end
  from generate_series(1, :nombre) n
  cross join lexique m
  join gestion c on c.rang = 1 + n % (select count(*) from gestion)
  join hotes h on h.rang = 1 + n * 7919 % (select count(*) from hotes)
  join referents t on t.rang = 1 + n % 600;

with cree as (
    insert into app.document (proprietaire, type, numero_version, nom, type_mime, octets, sha256, modele_version, donnees, produit_le)
    select 'bench:1', 'convention', 1, 'x.pdf', 'application/pdf', 'x', encode(sha256('x'), 'hex'), '1', '{}', now()
    where not exists (select from app.document where proprietaire = 'bench:1')
    returning id)
insert into app.circuit (version, proprietaire, ordre_fixe, document_id, document_sha256, ouvert_le)
select 1, 'convention:' || v.id, false, d.id, encode(sha256('x'), 'hex'), now()
  from (select id from app.convention where saisisseur = 'per001' and numero > 2000000) v
  cross join (select id from cree union select id from app.document where proprietaire = 'bench:1') d;
insert into app.signature (circuit_id, rang, qualite, nom, signee_le, enregistree_le, enregistree_par)
select k.id, q.rang, q.qualite, 'Nom', current_date, now(), 'per001'
  from app.circuit k
  cross join unnest(array['ETUDIANT', 'TUTEUR', 'ORGANISME', 'ENSEIGNANT', 'UNIVERSITE']) with ordinality q(qualite, rang)
 where k.document_id = (select id from app.document where proprietaire = 'bench:1');
insert into app.avenant (version, convention_id, etablissement_id, numero, statut, motif, types, saisisseur, cree_le, cree_par,
    modifie_le, modifie_par, valide_le, valide_par, effet)
select 1, id, etablissement_id, numero || '-A1', 'VALIDE', 'Accord', 'SUJET', 'per001', now(), 'per001', now(), 'per001', now(), 'per001', 1
  from app.convention where amendements = 1 and numero > 2000000;

drop function pg_temp.patronyme(), pg_temp.phrase(int), pg_temp.tire(text[]);
