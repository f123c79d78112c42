package fr.univ.stages.etablissement.partenariat;

import fr.univ.stages.etablissement.modele.DonneesAccord;
import fr.univ.stages.noyau.ControleSaisie;
import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Horloge;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Accepts or refuses what was typed of an agreement, everything at once. */
@Component
class ReglesAccord {

    private static final LocalDate PREMIER = LocalDate.of(1970, 1, 1);
    private static final LocalDate DERNIER = LocalDate.of(2100, 12, 31);

    private final ControleSaisie controle;
    private final Horloge horloge;

    ReglesAccord(ControleSaisie controle, Horloge horloge) {
        this.controle = controle;
        this.horloge = horloge;
    }

    /** Checked values; throws Refus with one message per field. */
    DonneesAccord accepter(SaisieAccord saisie) {
        Map<String, String> erreurs = controle.erreurs(saisie);
        LocalDate signe = jour("signeLe", saisie.signeLe(), erreurs);
        LocalDate fin = jour("finLe", saisie.finLe(), erreurs);
        if (signe != null && signe.isAfter(horloge.aujourdhui())) {
            erreurs.put("signeLe", "Un accord s'enregistre une fois signé : cette date n'est pas encore venue.");
        }
        if (signe != null && fin != null && fin.isBefore(signe) && !erreurs.containsKey("signeLe")) {
            erreurs.put("finLe", "L'accord ne peut pas finir avant d'être signé.");
        }
        controle.exiger(erreurs);
        return new DonneesAccord(signe, fin, saisie.signataireUniversite(), saisie.signataireOrganisme());
    }

    private static LocalDate jour(String champ, String saisi, Map<String, String> erreurs) {
        if (saisi == null) {
            return null;
        }
        LocalDate jour = Ecrit.jourLu(saisi)
                .filter(lu -> !lu.isBefore(PREMIER) && !lu.isAfter(DERNIER))
                .orElse(null);
        if (jour == null) {
            erreurs.put(champ, "Cette date n'existe pas. Exemple : 02/03/2026.");
        }
        return jour;
    }
}
