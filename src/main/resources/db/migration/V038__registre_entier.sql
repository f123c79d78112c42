-- For a register of 100,000 organisations.

-- The trigrams of a new row wait in a short list that searches read too, and enter the index by the hundred: one by one
-- they took most of the time of an import, and a long list would slow every search while it lasts.
alter index app.etablissement_mots set (fastupdate = on, gin_pending_list_limit = 1024);
alter index app.etablissement_mot_voisins set (fastupdate = on, gin_pending_list_limit = 1024);
alter index app.etablissement_distinctif set (fastupdate = on, gin_pending_list_limit = 1024);
alter index app.service_mots set (fastupdate = on, gin_pending_list_limit = 1024);

-- Walking the names for a frequent code, town or number reads this index alone, not one page of the table for each name.
create index etablissement_parcours on app.etablissement (nom_recherche, id)
    include (departement, code_postal, pays, naf, naf2025, telephone, fax, commune_recherche);
drop index app.service_etablissement;
create index service_etablissement on app.service (etablissement_id) include (nom_recherche, departement);
