-- Who signs beside a student under eighteen (D124-4).
alter table app.convention
    add column representant_nom     varchar(100),
    add column representant_prenom  varchar(100),
    add column representant_qualite varchar(100);
