-- What no register knows, and what hangs on the organisations, as it was before they were imported.
update app.etablissement e set telephone = b.telephone, fax = b.fax, activite = b.activite, courriel = b.courriel,
    naf2025 = b.naf2025, accord_jusqu_au = b.accord_jusqu_au, cree_par = 'bench'
from bench_etablissement b where b.siret = e.siret;

insert into app.service (id, etablissement_id, nom, departement, cree_le, cree_par) overriding system value
select s.id, e.id, s.nom, s.departement, s.cree_le, s.cree_par
from bench_service s join bench_etablissement b on b.id = s.etablissement_id join app.etablissement e on e.siret = b.siret;

insert into app.contact (id, service_id, civilite, nom, prenom, fonction, courriel, cree_le, cree_par)
    overriding system value
select id, service_id, civilite, nom, prenom, fonction, courriel, cree_le, cree_par from bench_contact
where service_id in (select id from app.service);

drop table bench_etablissement, bench_service, bench_contact;
