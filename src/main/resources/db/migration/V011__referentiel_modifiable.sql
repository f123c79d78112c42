alter table app.nomenclature add column version int not null default 0;

-- Values that an administrator deleted: the product's file does not bring them back.
create table app.nomenclature_supprimee (
    type varchar(40) not null,
    code varchar(40) not null,
    primary key (type, code)
);

alter table app.gratification_annuelle
    add column version int not null default 0,
    add constraint gratification_positive check (pmss > 0 and plafond_horaire > 0 and taux > 0 and taux <= 1
        and minimum_horaire > 0),
    add constraint gratification_sans_chevauchement
        exclude using gist (daterange(valable_du, valable_au, '[]') with &&) where (territoire = 'NATIONAL');

-- While organisations carry a code of either nomenclature, both are accepted in entries: one row, days included.
create table app.transition_naf (
    unique_ligne  boolean not null primary key default true check (unique_ligne),
    naf2025_des   date    not null,
    rev2_jusqu_au date    not null,
    version       int     not null default 0,
    check (naf2025_des <= rev2_jusqu_au + 1)
);
-- NAF 2025 codes are published from 2026 on, and letterheads keep the former code for a while after its legal end.
insert into app.transition_naf (naf2025_des, rev2_jusqu_au) values ('2026-01-01', '2027-12-31');
