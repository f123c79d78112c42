package fr.univ.stages.etablissement;

import fr.univ.stages.referentiel.CodesParColonne;
import fr.univ.stages.referentiel.Liste;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the codes that an organisation or one of its contacts holds from being deleted. */
@Component
class CodesDesEtablissements extends CodesParColonne {

    CodesDesEtablissements(JdbcClient base) {
        super(
                base,
                Map.of(
                        Liste.TYPE_STRUCTURE, new Colonne("app.etablissement", "type_structure"),
                        Liste.CIVILITE, new Colonne("app.contact", "civilite")));
    }
}
