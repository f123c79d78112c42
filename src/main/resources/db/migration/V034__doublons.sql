-- What tells one organisation from another (4.3): the words of its name without legal forms and little words, or all of
-- them when nothing else is left. « SARL Dupont & Fils », « Dupont et fils » and « DUPONT FILS S.A.R.L. » say the same.
create function app.nom_distinctif(nom text) returns text
    language sql immutable parallel safe strict
    return coalesce(
        nullif(btrim(regexp_replace(app.mots(nom) || ' ',
            '( (s a r l|s a s u|s a s|s a|sarl|sarlu|sasu|sas|sa|eurl|eirl|ei|selarl|sel|scop|scic|sci|scp|scm|snc|sca|scs|gie|gip'
            || '|epic|epa|cse|societe|ste|soc|ets|etablissements|etablissement|entreprise|entreprises|compagnie|cie'
            || '|association|asso|assoc|groupe|holding|gmbh|ag|ltd|limited|inc|llc|plc|spa|srl|bv|nv|corp'
            || '|le|la|les|l|de|du|des|d|et|and|of|the|en|a|au|aux))+(?= )', '', 'g')), ''),
        btrim(app.mots(nom)));

-- A commune however it is written: « St-Malo Cedex 2 », « Saint Malo »; an arrondissement is its city.
create function app.lieu(commune text) returns text
    language sql immutable parallel safe strict
    return btrim(regexp_replace(regexp_replace(regexp_replace(app.mots(commune) || ' ',
        ' cedex.*$| \d+(er|e|eme)?(?= )| arrondissement(?= )', '', 'g'), ' st(?= )', ' saint', 'g'), ' ste(?= )', ' sainte', 'g'));

alter table app.etablissement
    add column nom_distinctif text collate "C" generated always as (app.nom_distinctif(raison_sociale)) stored;
create index etablissement_distinctif on app.etablissement using gin (nom_distinctif public.gin_trgm_ops)
    with (fastupdate = off);
