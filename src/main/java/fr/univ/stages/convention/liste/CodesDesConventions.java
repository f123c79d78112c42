package fr.univ.stages.convention.liste;

import fr.univ.stages.referentiel.CodesParColonne;
import fr.univ.stages.referentiel.Liste;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the codes that a convention holds, finished or not, from being deleted. */
@Component
class CodesDesConventions extends CodesParColonne {

    CodesDesConventions(JdbcClient base) {
        super(
                base,
                Map.ofEntries(
                        employe(Liste.CIVILITE, "etudiant_civilite"),
                        employe(Liste.SEXE_CIVIL, "etudiant_sexe"),
                        employe(Liste.REGIME_SECU, "etudiant_regime_secu"),
                        employe(Liste.TYPE_STAGE, "stage_type"),
                        employe(Liste.THEMATIQUE, "stage_thematique"),
                        employe(Liste.ORIGINE_STAGE, "stage_origine"),
                        employe(Liste.TEMPS_TRAVAIL, "presence_temps_travail"),
                        employe(Liste.UNITE_GRATIFICATION, "gratification_unite"),
                        employe(Liste.DEVISE_NATURE, "gratification_nature"),
                        employe(Liste.MODE_VERSEMENT, "gratification_mode"),
                        employe(Liste.RYTHME_VERSEMENT, "gratification_rythme"),
                        employe(Liste.CONFIDENTIALITE, "modalites_confidentialite"),
                        employe(Liste.LANGUE_CONVENTION, "modalites_langue"),
                        employe(Liste.MODE_SUIVI, "modalites_suivi"),
                        employe(Liste.MODE_EVALUATION, "modalites_evaluation")));
    }

    private static Map.Entry<Liste, Colonne> employe(Liste liste, String colonne) {
        return Map.entry(liste, new Colonne("app.convention", colonne));
    }
}
