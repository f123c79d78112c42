-- Accords de partenariat, several over time. The flag that an établissement carried went out of date by itself: what is kept
-- instead is the last day on which an agreement holds, compared with today by whoever reads it (4.2).
create table app.accord (
    id                    bigint generated always as identity primary key,
    version               integer      not null default 0,
    etablissement_id      bigint       not null references app.etablissement,
    signe_le              date         not null,
    fin_le                date,
    signataire_universite varchar(150) not null,
    signataire_organisme  varchar(150) not null,
    -- id in app.document, which a lower module may not name
    document              bigint,
    cree_le               timestamptz  not null,
    cree_par              varchar(100) not null,
    modifie_le            timestamptz,
    modifie_par           varchar(100),
    check (fin_le >= signe_le)
);
create index accord_etablissement on app.accord (etablissement_id);

alter table app.etablissement
    drop column accord,
    add column accord_jusqu_au date;

-- Whoever adds, changes, moves or deletes an agreement. The rows are locked first, so that of two people at once the second
-- counts what the first has written.
create function app.suivre_accords() returns trigger language plpgsql as $$
declare
    concernes bigint[] := array[old.etablissement_id, new.etablissement_id];
begin
    perform from app.etablissement where id = any (concernes) order by id for no key update;
    update app.etablissement e
       set accord_jusqu_au = (select max(coalesce(a.fin_le, date '9999-12-31'))
                                from app.accord a where a.etablissement_id = e.id)
     where e.id = any (concernes);
    return null;
end $$;
create trigger accord_suivi after insert or delete or update of etablissement_id, fin_le on app.accord
    for each row execute function app.suivre_accords();
