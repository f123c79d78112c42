-- In which order people sign (A2.5: the law says none, practice varies): as they can, or one of two orders.
alter table app.centre
    alter column ordre_des_signatures drop default,
    alter column ordre_des_signatures type varchar(30)
        using case when ordre_des_signatures then 'UNIVERSITE_EN_DERNIER' else 'LIBRE' end;
alter table app.centre
    alter column ordre_des_signatures set default 'LIBRE',
    add constraint centre_ordre_des_signatures check (ordre_des_signatures in
        ('LIBRE', 'UNIVERSITE_EN_DERNIER', 'UNIVERSITE_EN_PREMIER'));
