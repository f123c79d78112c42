-- What a centre decides about signatures (mission 2.3, 3.2.1): their order, and the days between two reminders.
alter table app.centre
    add column ordre_des_signatures boolean not null default false,
    add column relance_jours        integer not null default 7 check (relance_jours between 1 and 60);
