-- A number that is written in groups, « 0 123 456.001 », is found however its spaces are typed.
drop index app.etablissement_numero_local;
create index etablissement_numero_local on app.etablissement (replace(numero_local, ' ', ''));
