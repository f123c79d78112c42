package fr.univ.stages.avenant.modele;

import static fr.univ.stages.convention.modele.ConventionEnMemoire.GESTIONNAIRE;
import static fr.univ.stages.convention.modele.ConventionEnMemoire.MATIN;

import fr.univ.stages.convention.modele.ConventionEnMemoire;
import fr.univ.stages.convention.modele.Statut;
import java.util.List;
import java.util.Set;

/** Amendments of the subject of a convention, in any state of their life, for plain tests. */
final class AvenantEnMemoire {

    static final List<Changement> SUJET = List.of(Changement.de(Objet.SUJET, "Sujet", "Autre sujet"));

    private AvenantEnMemoire() {}

    /** Just asked for on a validated convention, nothing filled in. */
    static Avenant demande() {
        return Avenant.demander(ConventionEnMemoire.en(Statut.VALIDEE), GESTIONNAIRE, MATIN);
    }

    /** Its one step filled in, at the summary. */
    static Avenant rempli() {
        Avenant avenant = demande();
        avenant.projet().motiver("Accord", Set.of(TypeAvenant.SUJET));
        avenant.projet().changerSujet("Autre sujet");
        return avenant;
    }

    /** Led there by the transitions that lead there. */
    static Avenant en(StatutAvenant statut) {
        Avenant avenant = rempli();
        if (statut != StatutAvenant.BROUILLON) {
            avenant.confirmer("10001-A1", 0, SUJET);
            mener(avenant, statut);
        }
        return avenant;
    }

    private static void mener(Avenant cree, StatutAvenant statut) {
        switch (statut) {
            case SIGNE -> cree.presenter();
            case REOUVERT -> cree.rouvrir(GESTIONNAIRE);
            case A_CORRIGER -> {
                cree.presenter();
                cree.refuser("Le motif");
            }
            case VALIDE -> {
                cree.presenter();
                cree.valider(1, GESTIONNAIRE, MATIN);
            }
            default -> {
                // confirmed, and no more
            }
        }
    }
}
