-- Mission 2.4: what is kept is our own drawing of the picture received, a PNG of 800 pixels a side, under 2 MB whatever it shows.
alter table app.logo_centre
    drop column type,
    drop constraint logo_centre_contenu_check,
    add constraint logo_centre_contenu_check check (octet_length(contenu) between 1 and 2097152);
