package fr.univ.stages.etablissement.partenariat;

import fr.univ.stages.etablissement.modele.FicheAccord;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotNull;

/** An agreement as typed; dates are as a browser sends them, or as one writes them in French. */
public record SaisieAccord(
        @NotNull(message = "Indiquez la date de signature.") String signeLe,
        String finLe,

        @NotNull(message = "Indiquez qui a signé pour l'université, par exemple « Anne Le Goff, vice-présidente ».")
        @TexteSimple(max = 150)
        String signataireUniversite,

        @NotNull(message = "Indiquez qui a signé pour l'établissement, par exemple « Marc Tellier, directeur ».")
        @TexteSimple(max = 150)
        String signataireOrganisme) {

    /** Trims everything; what is blank is null. */
    public SaisieAccord {
        signeLe = Texte.propre(signeLe);
        finLe = Texte.propre(finLe);
        signataireUniversite = Texte.propre(signataireUniversite);
        signataireOrganisme = Texte.propre(signataireOrganisme);
    }

    static SaisieAccord vierge() {
        return new SaisieAccord(null, null, null, null);
    }

    static SaisieAccord de(FicheAccord fiche) {
        return new SaisieAccord(
                fiche.signeLe().toString(),
                fiche.finLe() == null ? null : fiche.finLe().toString(),
                fiche.signataireUniversite(),
                fiche.signataireOrganisme());
    }
}
