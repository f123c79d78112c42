-- Mission 2.5: what may be completed about a member of staff once attached.
alter table app.rattachement
    add column type_personnel text check (length(type_personnel) <= 50),
    add column campus         text check (length(campus) <= 250),
    add column batiment       text check (length(batiment) <= 100),
    add column bureau         text check (length(bureau) <= 50);
