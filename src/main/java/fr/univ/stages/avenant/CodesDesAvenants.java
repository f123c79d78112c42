package fr.univ.stages.avenant;

import fr.univ.stages.referentiel.CodesParColonne;
import fr.univ.stages.referentiel.Liste;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the codes that an amendment holds from being deleted. */
@Component
class CodesDesAvenants extends CodesParColonne {

    CodesDesAvenants(JdbcClient base) {
        super(
                base,
                Map.ofEntries(
                        employe(Liste.MOTIF_FIN_ANTICIPEE, "rupture_raison"),
                        employe(Liste.UNITE_GRATIFICATION, "gratification_unite"),
                        employe(Liste.DEVISE_NATURE, "gratification_nature"),
                        employe(Liste.MODE_VERSEMENT, "gratification_mode"),
                        employe(Liste.RYTHME_VERSEMENT, "gratification_rythme"),
                        employe(Liste.CIVILITE, "enseignant_civilite")));
    }

    private static Map.Entry<Liste, Colonne> employe(Liste liste, String colonne) {
        return Map.entry(liste, new Colonne("app.avenant", colonne));
    }
}
