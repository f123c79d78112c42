package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.convention.vie.AmendementDesConventions;
import fr.univ.stages.convention.vie.CourrielDeRefus;
import org.springframework.stereotype.Component;

/** Tells whoever entered an amendment that it comes back to be corrected (3.3.3). */
@Component
class RenvoiDAvenant {

    private final AccesAvenant acces;
    private final AmendementDesConventions conventions;
    private final CourrielDeRefus courriels;

    RenvoiDAvenant(AccesAvenant acces, AmendementDesConventions conventions, CourrielDeRefus courriels) {
        this.acces = acces;
        this.conventions = conventions;
        this.courriels = courriels;
    }

    void ecrire(Avenant avenant, String motif) {
        courriels.ecrire(new CourrielDeRefus.Refuse(
                "avenant:%d:%d".formatted(avenant.id(), avenant.version()),
                avenant.suivi().creePar(),
                "L'avenant " + avenant.numero(),
                false,
                "/avenants/" + avenant.numero(),
                conventions.centre(acces.convention(avenant)),
                motif));
    }
}
