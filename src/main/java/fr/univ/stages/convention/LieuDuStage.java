package fr.univ.stages.convention;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.referentiel.Pays;
import fr.univ.stages.referentiel.PaysReferentiel;
import org.springframework.stereotype.Component;

/** Where the stage takes place: the country of the service, not of the host's seat (L124-20). */
@Component
public class LieuDuStage {

    private final Services services;
    private final PaysReferentiel pays;

    LieuDuStage(Services services, PaysReferentiel pays) {
        this.services = services;
        this.pays = pays;
    }

    /** Outside France and its overseas territories; false while no service is chosen. */
    public boolean aLEtranger(Convention convention) {
        return convention.accueil().service() != null
                && !pays.trouver(services.fiche(convention.accueil().service()).pays())
                        .map(Pays::france)
                        .orElse(true);
    }
}
