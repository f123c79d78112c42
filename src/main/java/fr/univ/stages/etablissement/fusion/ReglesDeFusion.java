package fr.univ.stages.etablissement.fusion;

import fr.univ.stages.etablissement.modele.DonneesEtablissement;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.referentiel.PaysReferentiel;
import org.springframework.stereotype.Component;

/** What choosing field by field must not break: the two sheets were accepted, their mixture might not be. */
@Component
class ReglesDeFusion {

    private final PaysReferentiel pays;

    ReglesDeFusion(PaysReferentiel pays) {
        this.pays = pays;
    }

    /** A SIRET that is mandatory there and that one of the two gives must be chosen (4.3). */
    void exiger(DonneesEtablissement finales, DonneesEtablissement une, DonneesEtablissement autre) {
        boolean exige = pays.trouver(finales.adresse().pays())
                .map(choisi -> choisi.siretExige())
                .orElse(false);
        if (exige && finales.siret() == null && (une.siret() != null || autre.siret() != null)) {
            throw Refus.sur("SIRET", "À cette adresse le SIRET est obligatoire : gardez celui qui est connu.");
        }
    }
}
