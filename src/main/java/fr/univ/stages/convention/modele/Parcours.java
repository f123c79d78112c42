package fr.univ.stages.convention.modele;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;

/** How far the entry of a convention has come, step by step. */
@Embeddable
class Parcours {

    @Enumerated(EnumType.STRING)
    private Etape etapeAtteinte = Etape.ETUDIANT;

    /** For JPA, and for a dossier that has just been asked for. */
    protected Parcours() {}

    Etape etapeAtteinte() {
        return etapeAtteinte;
    }

    void passer(Etape faite) {
        if (etapeAtteinte.compareTo(faite.suivante()) < 0) {
            etapeAtteinte = faite.suivante();
        }
    }

    void revoir(Etape etape) {
        if (etapeAtteinte.compareTo(etape) > 0) {
            etapeAtteinte = etape;
        }
    }

    Etape apres(Etape faite, boolean reprise, boolean surOffre) {
        if (reprise && etapeAtteinte == Etape.RECAPITULATIF) {
            return Etape.RECAPITULATIF;
        }
        return faite == Etape.ETUDIANT && surOffre ? Etape.SERVICE : faite.suivante();
    }

    static Set<Etape> manques(Convention convention) {
        Set<Etape> manques = EnumSet.noneOf(Etape.class);
        if (convention.stagiaire() == null) {
            manques.add(Etape.ETUDIANT);
        }
        if (convention.accueil().etablissement() == null) {
            manques.add(Etape.ETABLISSEMENT);
        }
        if (convention.accueil().service() == null) {
            manques.add(Etape.SERVICE);
        }
        if (convention.stage() == null) {
            manques.add(Etape.STAGE);
        }
        return manques;
    }
}
