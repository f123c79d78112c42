package fr.univ.stages.etablissement.web;

import fr.univ.stages.etablissement.fusion.FusionPassee;
import fr.univ.stages.etablissement.modele.FicheAccord;
import fr.univ.stages.etablissement.modele.FicheContact;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.modele.FicheService;
import fr.univ.stages.noyau.Suivi;
import java.util.List;

/**
 * An établissement with all that is below it, for its page.
 *
 * @param accords the latest first
 * @param fusions those that were merged into it, the latest first
 * @param services by name
 * @param suite true when there is more than a page can show
 */
public record FicheComplete(
        FicheEtablissement etablissement,
        List<FicheAccord> accords,
        List<FusionPassee> fusions,
        List<ServiceComplet> services,
        boolean suite) {

    /** A service and its people by name. */
    public record ServiceComplet(FicheService service, Suivi suivi, List<ContactSuivi> contacts) {}

    /** A person, and who entered and changed them. */
    public record ContactSuivi(FicheContact contact, Suivi suivi) {}
}
