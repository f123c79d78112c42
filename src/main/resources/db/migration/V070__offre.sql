-- Offers as far as step 1 of a convention needs them (3.1.1): which are diffused today, found by number or by title.
create table app.offre (
    numero           bigint generated always as identity (start with 1001) primary key,
    version          integer       not null default 0,
    intitule         varchar(200)  not null,
    missions         varchar(4000) not null,
    etablissement_id bigint        not null references app.etablissement,
    centre_id        bigint        not null references app.centre,
    diffusee_du      date          not null,
    diffusee_au      date          not null,
    pourvue          boolean       not null default false,
    cree_le          timestamptz   not null,
    cree_par         varchar(100)  not null,
    modifie_le       timestamptz,
    modifie_par      varchar(100),
    intitule_recherche text collate "C" generated always as (app.mots(intitule)) stored,
    check (diffusee_au >= diffusee_du)
);
create index offre_etablissement on app.offre (etablissement_id);
create index offre_centre on app.offre (centre_id);
create index offre_diffusion on app.offre (diffusee_au) where not pourvue;
