-- One service of a name in an établissement, whoever writes (3.1.3): accents, capitals and punctuation tell nothing apart.
update app.service s set nom = left(s.nom, 140) || ' (' || meme.rang || ')'
from (select id, row_number() over (partition by etablissement_id, nom_recherche order by id) rang from app.service) meme
where meme.id = s.id and meme.rang > 1;
drop index app.service_etablissement;
create unique index service_nom on app.service (etablissement_id, nom_recherche) include (departement);

-- Where a service or a person went that was joined with another by a merge: a form opened before still finds it.
create table app.service_fusion (
    ancien_id bigint primary key,
    garde_id  bigint not null references app.service on delete cascade
);
create index service_fusion_garde on app.service_fusion (garde_id);
create table app.contact_fusion (
    ancien_id bigint primary key,
    garde_id  bigint not null references app.contact on delete cascade
);
create index contact_fusion_garde on app.contact_fusion (garde_id);
