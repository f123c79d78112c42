-- « Signaler un problème » : centre_id null means that it is for the administrators of the platform.
create table app.signalement (
    id         bigint generated always as identity primary key,
    le         timestamptz not null,
    par        text        not null,
    nom        text        not null,
    centre_id  bigint      references app.centre (id) on delete set null,
    page       text        check (length(page) <= 300),
    dossier    text        check (length(dossier) <= 50),
    texte      text        not null check (length(texte) between 1 and 2000)
);
create index signalement_le on app.signalement (le desc);
create index signalement_centre on app.signalement (centre_id, le desc);
create index signalement_par on app.signalement (par, le);
