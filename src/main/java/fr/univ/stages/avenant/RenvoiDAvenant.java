package fr.univ.stages.avenant;

import fr.univ.stages.annuaire.AnnuaireIndisponible;
import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.convention.AmendementDesConventions;
import fr.univ.stages.convention.CourrielDeRefus;
import fr.univ.stages.convention.modele.Convention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells whoever entered an amendment that it comes back to be corrected (3.3.3). */
@Component
class RenvoiDAvenant {

    private static final Logger JOURNAL = LoggerFactory.getLogger(RenvoiDAvenant.class);

    private final AccesAvenant acces;
    private final AmendementDesConventions conventions;
    private final CourrielDeRefus courriels;

    RenvoiDAvenant(AccesAvenant acces, AmendementDesConventions conventions, CourrielDeRefus courriels) {
        this.acces = acces;
        this.conventions = conventions;
        this.courriels = courriels;
    }

    void ecrire(Avenant avenant, String motif) {
        Convention convention = acces.convention(avenant);
        try {
            courriels.ecrire(
                    avenant.suivi().creePar(),
                    new CourrielDeRefus.Refuse(
                            "avenant:%d:%d".formatted(avenant.id(), avenant.version()),
                            "L'avenant " + avenant.numero(),
                            false,
                            "/avenants/" + avenant.numero(),
                            conventions.centre(convention).nom(),
                            motif));
        } catch (AnnuaireIndisponible panne) {
            JOURNAL.warn("Avenant {} refusé sans courriel : l'annuaire ne répond pas", avenant.numero());
        }
    }
}
