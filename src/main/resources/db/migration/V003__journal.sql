-- The journal is read backwards in time, by person, by action, by record or by date: one index for each way.
-- What comes before the first comma of « objet » names the record, what follows says more.
create index trace_le on app.trace (le desc, id desc);
create index trace_par on app.trace (par, le desc, id desc);
create index trace_action on app.trace (action, le desc, id desc);
create index trace_sur on app.trace (split_part(objet, ',', 1), le desc, id desc);
drop index app.trace_objet;
drop index app.trace_personne;
update app.trace set action = 'CREATION' where action = 'création';
update app.trace set action = 'MODIFICATION' where action = 'modification';
update app.trace set action = 'SUPPRESSION' where action = 'suppression';
