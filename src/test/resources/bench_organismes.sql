-- :nombre invented organisations, their services (3 for 2) and contacts (2 for each), in real communes of France in
-- proportion to their postal codes. Names mix frequent words, place names and invented proper names.
select setseed(0.42);

create temp table formes as select array['Association', 'Société', 'SARL', 'Cabinet', 'Atelier', 'Établissements', 'Groupe',
    'Institut', 'Laboratoire', 'Commune de', 'Mairie de', 'Centre hospitalier de', 'Entreprise', 'Agence', 'Bureau d''Études',
    'Compagnie', 'Éditions', 'Clinique', 'École', 'Fédération'] as f,
    array['Informatique', 'Conseil', 'Numérique', 'Bâtiment', 'Électricité', 'Transports', 'Logistique', 'Communication',
    'Formation', 'Santé', 'Culture', 'Sport', 'Environnement', 'Énergie', 'Agricole', 'Industrie', 'Mécanique', 'Plomberie',
    'Boulangerie', 'Restauration', 'Hôtellerie', 'Tourisme', 'Juridique', 'Comptable', 'Immobilier', 'Assurances',
    'Recherche', 'Biotechnologies', 'Design', 'Architecture'] as m,
    array['ba', 'bel', 'bri', 'cal', 'car', 'chan', 'cor', 'dal', 'del', 'dor', 'fa', 'fer', 'gal', 'gan', 'gri', 'jau', 'ker',
    'lan', 'lau', 'len', 'lo', 'mar', 'mel', 'mon', 'nor', 'pa', 'pel', 'por', 'quen', 'ra', 'ri', 'ros', 'sar', 'sel', 'tan',
    'ter', 'tou', 'val', 'ver', 'vil', 'zo', 'thi', 'eau', 'neu', 'oui', 'ix', 'ard', 'ette', 'onne', 'ac'] as s,
    array['rue', 'avenue', 'boulevard', 'place', 'chemin', 'allée', 'impasse'] as v,
    array['de la République', 'du Général', 'des Lilas', 'de l''Église', 'Victor', 'de la Gare', 'Jean', 'du Moulin',
    'des Écoles', 'de Bretagne'] as r,
    array['Service informatique', 'Direction des ressources humaines', 'Service comptabilité', 'Accueil',
    'Direction générale', 'Service communication', 'Laboratoire de recherche', 'Service achats', 'Atelier', 'Bureau d''études',
    'Service juridique', 'Pôle projets', 'Marketing', 'Maintenance', 'Production'] as p;

create function pg_temp.au_hasard(choix text[]) returns text language sql volatile as
    $$ select choix[1 + floor(random() * cardinality(choix))::int] $$;
create function pg_temp.nom() returns text language sql volatile as
    $$ select initcap(string_agg(pg_temp.au_hasard(s), '')) from formes, generate_series(1, 2 + floor(random() * 2)::int) $$;

-- The last digit of a SIREN or SIRET that makes it right.
create function pg_temp.avec_cle(chiffres text) returns text language sql immutable as $$
    select chiffres || (10 - sum(case when p > 9 then p - 9 else p end) % 10) % 10
    from (select substr(chiffres, n, 1)::int * case when (length(chiffres) - n) % 2 = 0 then 2 else 1 end p
        from generate_series(1, length(chiffres)) n) x $$;

create temp table lieux as
select row_number() over () n, p.code, c.nom, c.departement
from app.code_postal p join app.commune c on c.code_insee = p.commune
cross join lateral generate_series(1, case when c.code_insee in ('13055', '31555', '44109', '35238', '59350', '67482')
    or c.code_insee like '751__' or c.code_insee like '6938_' then 60 else 1 end);
create temp table activites as select array_agg(code::text) codes from app.naf where version = 'rév. 2';
create temp table activites2025 as select array_agg(code::text) codes from app.naf where version = '2025';

insert into app.etablissement (raison_sociale, siret, naf, naf2025, activite, type_structure, complement, voie,
    code_postal, commune, pays, departement, telephone, fax, courriel, accord_jusqu_au, cree_le, cree_par)
select case when t.a < 0.5 then pg_temp.au_hasard(f) || ' ' || pg_temp.nom() || ' ' || pg_temp.au_hasard(m)
        when t.a < 0.7 then pg_temp.nom() || ' ' || pg_temp.au_hasard(m)
        when t.a < 0.85 then pg_temp.au_hasard(f) || ' ' || l.nom
        else pg_temp.nom() || '-' || pg_temp.nom() || ' & Cie' end,
    pg_temp.avec_cle(pg_temp.avec_cle((10000000 + t.n * 613)::text) || '0001'),
    pg_temp.au_hasard(a.codes), case when t.b < 0.5 then pg_temp.au_hasard(b.codes) end,
    case when t.b < 0.4 then lower(pg_temp.au_hasard(m) || ' et ' || pg_temp.au_hasard(m)) end,
    'ENTREPRISE_PRIVEE', case when t.b < 0.3 then 'Bâtiment ' || chr(65 + floor(random() * 26)::int) end,
    ceil(random() * 150) || ' ' || pg_temp.au_hasard(v) || ' ' || pg_temp.au_hasard(r) || ' ' || pg_temp.nom(),
    l.code, l.nom, 'FR', l.departement,
    '+33' || (100000000 + floor(random() * 499999999))::bigint,
    case when t.b < 0.5 then '+33' || (100000000 + floor(random() * 499999999))::bigint end,
    'contact@x' || t.n || '.example', case when t.b < 0.05 then date '9999-12-31' end, now(), 'bench'
from (select n, random() a, random() b, 1 + floor(random() * (select max(n) from lieux))::bigint lieu
        from generate_series(1, :nombre) n) t
join lieux l on l.n = t.lieu, formes, activites a, activites2025 b;

insert into app.service (etablissement_id, nom, departement, cree_le, cree_par)
select e.id, pg_temp.au_hasard(p) || case when random() < 0.3 then ' ' || pg_temp.nom() else '' end, e.departement, now(), 'bench'
from app.etablissement e, formes, generate_series(1, 2) i
where e.cree_par = 'bench' and (i = 1 or e.id % 2 = 0)
on conflict do nothing;

insert into app.contact (service_id, civilite, nom, prenom, fonction, courriel, cree_le, cree_par)
select s.id, 'MME', pg_temp.nom(), pg_temp.nom(), 'Responsable', 'a@b.example', now(), 'bench'
from app.service s, generate_series(1, 2) where s.cree_par = 'bench';
