package fr.univ.stages.centre.gestion;

import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.Confidentialite;
import fr.univ.stages.centre.modele.OrdreDesSignatures;
import fr.univ.stages.centre.modele.SaisieCentre;
import fr.univ.stages.referentiel.PaysReferentiel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gives the form of a centre what it shows, for a new one and for one that exists. */
@Component
class EditionDesCentres {

    private static final String PAGE = "centres/edition";
    private static final List<Choix> CONFIDENTIALITES = List.of(
            new Choix(Confidentialite.LIBRE, "Libre : chaque convention le dit"),
            new Choix(Confidentialite.TOTALE, "Totale : toutes les conventions sont confidentielles"),
            new Choix(Confidentialite.AUCUNE, "Aucune : aucune convention n'est confidentielle"));

    private static final List<Choix> ORDRES = Arrays.stream(OrdreDesSignatures.values())
            .map(ordre -> new Choix(ordre.name(), ordre.libelle()))
            .toList();

    private final Centres centres;
    private final PaysReferentiel pays;

    EditionDesCentres(Centres centres, PaysReferentiel pays) {
        this.centres = centres;
        this.pays = pays;
    }

    /** One value of a list. */
    public record Choix(String code, String libelle) {
        Choix(Confidentialite valeur, String libelle) {
            this(valeur.name(), libelle);
        }
    }

    String nouveau(Model modele, SaisieCentre saisie, Map<String, String> erreurs) {
        modele.addAttribute("premier", centres.etablissement().isEmpty());
        return montrer(modele, saisie, erreurs);
    }

    /** {@code version} is the one that the form will send back. */
    String existant(Model modele, Centre centre, int version, SaisieCentre saisie, Map<String, String> erreurs) {
        modele.addAttribute("centre", centre);
        modele.addAttribute("version", version);
        return montrer(modele, saisie, erreurs);
    }

    private String montrer(Model modele, SaisieCentre saisie, Map<String, String> erreurs) {
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("pays", pays.liste());
        modele.addAttribute("confidentialites", CONFIDENTIALITES);
        modele.addAttribute("ordres", ORDRES);
        return PAGE;
    }
}
