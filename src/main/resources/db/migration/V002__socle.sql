create extension if not exists unaccent schema public;
create extension if not exists pg_trgm schema public;

-- Accent- and case-insensitive form of a text; immutable so that it can be indexed.
create function app.recherche(texte text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, texte));

-- Part of a LIKE pattern: accents, case and wildcards of what a person typed mean nothing special.
create function app.motif(saisi text) returns text
    language sql immutable parallel safe strict
    return replace(replace(replace(app.recherche(saisi), '\', '\\'), '%', '\%'), '_', '\_');

-- The words of a text, one space before each, without accents, capitals and punctuation. A dot joins (S.N.C.F. = sncf),
-- other signs part; % and _ stay, for they are text. Immutable so that it can be generated and indexed.
create function app.mots(texte text) returns text
    language sql immutable parallel safe strict
    return ' ' || btrim(regexp_replace(replace(app.recherche(texte), '.', ''),
        '[\s\u00A0\u202F''",;:/\\()[\]{}<>&+*!?|~-]+', ' ', 'g'));
