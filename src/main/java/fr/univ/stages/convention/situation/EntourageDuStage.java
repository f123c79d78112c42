package fr.univ.stages.convention.situation;

import fr.univ.stages.convention.loi.Situation;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.EnseignantReferent;
import java.sql.Types;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom a convention's people and host look after besides, by the conventions that are signed or validated (L124-8,
 * L124-10, L124-11, D124-3). The convention is asked, not its row: an amendment would make another of it.
 */
@Component
class EntourageDuStage {

    private static final String ENGAGEE = " statut in ('SIGNEE', 'VALIDEE', 'TERMINEE') and id <> :id ";

    /** The tutor under every record of the same address, the organisation under every SIRET of its SIREN. */
    private static final String CHARGES = """
            with enseignant as (
                select stage_debut debut, stage_fin fin from app.convention
                 where enseignant_login = :enseignant and stage_debut <= :fin and stage_fin >= :debut and %1$s),
            etablissement as (
                select date_trunc('week', stage_debut) debut, date_trunc('week', stage_fin) fin from app.convention
                 where etablissement_id = any(array(
                           select :etablissement union
                           select autre.id from app.etablissement autre join app.etablissement ici
                               on autre.siret between left(ici.siret, 9) and left(ici.siret, 9) || '99999'
                            where ici.id = :etablissement))
                   and date_trunc('week', stage_debut) <= date_trunc('week', :fin)
                   and date_trunc('week', stage_fin) >= date_trunc('week', :debut) and %1$s)
            select (select count(*) from app.convention
                     where tuteur_id = any(array(
                               select :tuteur union
                               select autre.id from app.contact autre join app.contact ici
                                   on lower(autre.courriel) = lower(ici.courriel) where ici.id = :tuteur))
                       and :debut between stage_debut and stage_fin and %1$s) tuteur,
                   (select coalesce(max(n), 0) from (
                       select (select count(*) from enseignant e where jour.debut between e.debut and e.fin) n
                         from (select debut from enseignant union select :debut) jour
                        where jour.debut >= :debut) par_jour) referent,
                   (select coalesce(max(n), 0) from (
                       select (select count(*) from etablissement o where semaine.debut between o.debut and o.fin) n
                         from (select debut from etablissement union select date_trunc('week', :debut)) semaine
                        where semaine.debut >= date_trunc('week', :debut)) par_semaine) etablissement""".formatted(ENGAGEE);

    private final JdbcClient base;

    EntourageDuStage(JdbcClient base) {
        this.base = base;
    }

    /** Without this convention. */
    Situation.Charges charges(Convention convention) {
        return base.sql(CHARGES)
                .param("id", convention.id())
                .param("enseignant", login(convention.enseignant()), Types.VARCHAR)
                .param("tuteur", convention.accueil().tuteur(), Types.BIGINT)
                .param("etablissement", convention.accueil().etablissement(), Types.BIGINT)
                .param("debut", convention.stage().debut(), Types.DATE)
                .param("fin", convention.stage().fin(), Types.DATE)
                .query(Situation.Charges.class)
                .single();
    }

    private static String login(EnseignantReferent enseignant) {
        return enseignant == null ? null : enseignant.login();
    }

    /** By its country, its legal category and its size. */
    Situation.Hote etablissement(Convention convention) {
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
                .query(Situation.Hote.class)
                .single();
    }

    /**
     * Of the stages in that service with the same tutor or on the same subject, the one after which one waits longest; nobody
     * waits after one that its stagiaire broke off.
     */
    Optional<Situation.Carence> carence(Convention convention) {
        return base.sql("""
                        select numero, stage_debut debut, stage_fin fin from app.convention
                         where service_id = :service and id <> :id and stage_fin < :debut
                           and statut in ('SIGNEE', 'VALIDEE', 'TERMINEE')
                           and rupture_raison is distinct from 'RUPTURE_STAGIAIRE'
                           and (tuteur_id = :tuteur or app.recherche(stage_sujet) = app.recherche(:sujet))
                         order by stage_fin + (stage_fin - stage_debut + 3) / 3 desc limit 1""")
                .param("service", convention.accueil().service())
                .param("id", convention.id())
                .param("debut", convention.stage().debut())
                .param("tuteur", convention.accueil().tuteur(), Types.BIGINT)
                .param("sujet", convention.stage().contenu().sujet())
                .query(Situation.Carence.class)
                .optional();
    }
}
