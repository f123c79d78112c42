-- Letters that one deed asks for leave together: one job of the engine for all of them, not one each.
alter table app.courriel add column lot bigint;
update app.courriel set lot = id;
alter table app.courriel alter column lot set not null;
create index courriel_lot on app.courriel (lot);
create sequence app.lot_de_courriels;
select setval('app.lot_de_courriels', greatest((select max(id) from app.courriel), 1));
