package fr.univ.stages.convention.liste;

import fr.univ.stages.convention.enonce.ChampDuStage;
import fr.univ.stages.referentiel.CodesParColonne;
import fr.univ.stages.referentiel.Liste;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the codes that a convention holds, finished or not, from being deleted. */
@Component
class CodesDesConventions extends CodesParColonne {

    CodesDesConventions(JdbcClient base) {
        super(
                base,
                Stream.concat(
                                Stream.of(
                                        employe(Liste.CIVILITE, "etudiant_civilite"),
                                        employe(Liste.SEXE_CIVIL, "etudiant_sexe"),
                                        employe(Liste.REGIME_SECU, "etudiant_regime_secu")),
                                ChampDuStage.codes().map(champ -> employe(champ.liste(), champ.colonne())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Map.Entry<Liste, Colonne> employe(Liste liste, String colonne) {
        return Map.entry(liste, new Colonne("app.convention", colonne));
    }
}
