package fr.univ.stages.convention;

import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.UsageDesCodes;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the codes that a convention holds, finished or not, from being deleted. */
@Component
class CodesDesConventions implements UsageDesCodes {

    private static final Map<Liste, String> COLONNES = Map.ofEntries(
            Map.entry(Liste.CIVILITE, "etudiant_civilite"),
            Map.entry(Liste.SEXE_CIVIL, "etudiant_sexe"),
            Map.entry(Liste.REGIME_SECU, "etudiant_regime_secu"),
            Map.entry(Liste.TYPE_STAGE, "stage_type"),
            Map.entry(Liste.THEMATIQUE, "stage_thematique"),
            Map.entry(Liste.ORIGINE_STAGE, "stage_origine"),
            Map.entry(Liste.TEMPS_TRAVAIL, "presence_temps_travail"),
            Map.entry(Liste.UNITE_GRATIFICATION, "gratification_unite"),
            Map.entry(Liste.DEVISE_NATURE, "gratification_nature"),
            Map.entry(Liste.MODE_VERSEMENT, "gratification_mode"),
            Map.entry(Liste.RYTHME_VERSEMENT, "gratification_rythme"),
            Map.entry(Liste.CONFIDENTIALITE, "modalites_confidentialite"),
            Map.entry(Liste.LANGUE_CONVENTION, "modalites_langue"),
            Map.entry(Liste.MODE_SUIVI, "modalites_suivi"),
            Map.entry(Liste.MODE_EVALUATION, "modalites_evaluation"));

    private final JdbcClient base;

    CodesDesConventions(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Set<String> employes(Liste liste) {
        String colonne = COLONNES.get(liste);
        return colonne == null
                ? Set.of()
                : base
                        .sql("select distinct " + colonne + " from app.convention where " + colonne + " is not null")
                        .query(String.class)
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
    }
}
