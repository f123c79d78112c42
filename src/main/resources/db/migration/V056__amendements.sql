-- What validated amendments made of a convention (mission 3.3.3): its columns are its effective state.
alter table app.convention
    add column amendements        integer not null default 0,
    add column avenants_numerotes integer not null default 0,
    add column rompue             boolean not null default false;
