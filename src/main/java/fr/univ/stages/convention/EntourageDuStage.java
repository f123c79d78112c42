package fr.univ.stages.convention;

import fr.univ.stages.convention.loi.Situation;
import fr.univ.stages.convention.modele.Convention;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom a convention's people and host look after besides, by the conventions that are signed or validated (L124-8,
 * L124-10, L124-11, D124-3).
 */
@Component
class EntourageDuStage {

    private static final String AUTRES = """
            with ici as (select c.id, c.stage_debut debut, c.stage_fin fin, c.tuteur_id, c.enseignant_login, c.service_id,
                                c.stage_sujet, e.id organisme, left(e.siret, 9) siren, lower(t.courriel) courriel
                           from app.convention c join app.etablissement e on e.id = c.etablissement_id
                           left join app.contact t on t.id = c.tuteur_id
                          where c.id = :id),
            autres as (select a.*, e.id organisme, left(e.siret, 9) siren, lower(t.courriel) courriel
                         from app.convention a join app.etablissement e on e.id = a.etablissement_id
                         left join app.contact t on t.id = a.tuteur_id
                         cross join ici
                        where a.statut in ('SIGNEE', 'VALIDEE', 'TERMINEE') and a.id <> ici.id
                          and (a.enseignant_login = ici.enseignant_login or e.id = ici.organisme
                               or left(e.siret, 9) = ici.siren or a.tuteur_id = ici.tuteur_id
                               or lower(t.courriel) = ici.courriel))""";

    private static final String CHARGES = AUTRES + """
            , enseignant as (select a.stage_debut debut, a.stage_fin fin from autres a join ici on
                              a.enseignant_login = ici.enseignant_login
                              and a.stage_debut <= ici.fin and a.stage_fin >= ici.debut),
            organisme as (select date_trunc('week', a.stage_debut) debut, date_trunc('week', a.stage_fin) fin
                            from autres a join ici on (a.organisme = ici.organisme or a.siren = ici.siren)
                             and date_trunc('week', a.stage_debut) <= date_trunc('week', ici.fin)
                             and date_trunc('week', a.stage_fin) >= date_trunc('week', ici.debut))
            select (select count(*) from autres a join ici on
                     (a.tuteur_id = ici.tuteur_id or a.courriel = ici.courriel)
                      and ici.debut between a.stage_debut and a.stage_fin) tuteur,
                   (select coalesce(max(n), 0) from (
                       select (select count(*) from enseignant e where jour.debut between e.debut and e.fin) n
                         from (select debut from enseignant union select debut from ici) jour
                        where jour.debut >= (select debut from ici)) par_jour) referent,
                   (select coalesce(max(n), 0) from (
                       select (select count(*) from organisme o where semaine.debut between o.debut and o.fin) n
                         from (select debut from organisme
                               union select date_trunc('week', debut) from ici) semaine
                        where semaine.debut >= (select date_trunc('week', debut) from ici)) par_semaine) organisme""";

    private final JdbcClient base;

    EntourageDuStage(JdbcClient base) {
        this.base = base;
    }

    /** Without this convention. */
    Situation.Charges charges(Convention convention) {
        return base.sql(CHARGES)
                .param("id", convention.id())
                .query(Situation.Charges.class)
                .single();
    }

    /** By its country, its legal category and its size. */
    Situation.Organisme organisme(Convention convention) {
        return base.sql("""
                        select coalesce(p.france, true) en_france,
                               coalesce(c.regime_droit like 'PUBLIC%', false) publique,
                               t.quota_maximum quota
                          from app.etablissement e
                          left join app.pays p on p.code = e.pays
                          left join app.categorie_juridique c on c.code = e.statut_juridique
                          left join app.tranche_effectif t on t.code = e.effectif
                         where e.id = ?""")
                .param(convention.accueil().etablissement())
                .query(Situation.Organisme.class)
                .single();
    }

    /** Of the stages in that service with the same tutor or on the same subject, the one after which one waits longest. */
    Optional<Situation.Carence> carence(Convention convention) {
        return base.sql("""
                        select numero, stage_debut debut, stage_fin fin from app.convention
                         where service_id = :service and id <> :id and stage_fin < :debut
                           and statut in ('SIGNEE', 'VALIDEE', 'TERMINEE')
                           and (tuteur_id = :tuteur or app.recherche(stage_sujet) = app.recherche(:sujet))
                         order by stage_fin + (stage_fin - stage_debut + 3) / 3 desc limit 1""")
                .param("service", convention.accueil().service())
                .param("id", convention.id())
                .param("debut", convention.stage().debut())
                .param("tuteur", convention.accueil().tuteur())
                .param("sujet", convention.stage().contenu().sujet())
                .query(Situation.Carence.class)
                .optional();
    }
}
