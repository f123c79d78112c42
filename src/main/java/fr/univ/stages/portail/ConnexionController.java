package fr.univ.stages.portail;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.ComptesProposes;
import fr.univ.stages.securite.ComptesProposes.Compte;
import fr.univ.stages.securite.Personnes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; what is posted to it is taken by the security filters. */
@Controller
class ConnexionController {

    private static final Map<String, String> RAISONS = Map.of(
            "refus", "Identifiant ou mot de passe incorrect. Vérifiez la saisie, puis recommencez.",
            "annuaire", "L'annuaire de l'université ne répond pas. Recommencez dans quelques minutes.",
            "fin", "Vous êtes déconnecté. À bientôt !",
            "expiree", "Votre session a expiré. Connectez-vous de nouveau pour continuer.");

    private final Cadre cadre;
    private final ObjectProvider<ComptesProposes> demonstration;
    private final Personnes personnes;

    ConnexionController(Cadre cadre, ObjectProvider<ComptesProposes> demonstration, Personnes personnes) {
        this.cadre = cadre;
        this.demonstration = demonstration;
        this.personnes = personnes;
    }

    @GetMapping("/connexion")
    String connexion(@RequestParam Map<String, String> parametres, Model modele) {
        if (cadre.personne() != null) {
            return "redirect:/";
        }
        RAISONS.keySet().stream().filter(parametres::containsKey).findFirst().ifPresent(raison -> {
            modele.addAttribute("raison", raison);
            modele.addAttribute("message", RAISONS.get(raison));
        });
        modele.addAttribute("comptes", comptes());
        return "connexion";
    }

    private Map<String, List<Compte>> comptes() {
        ComptesProposes proposes = demonstration.getIfAvailable(() -> List::of);
        return proposes.comptes().stream()
                .collect(Collectors.groupingBy(this::groupe, LinkedHashMap::new, Collectors.toList()));
    }

    private String groupe(Compte compte) {
        Set<Role> roles = personnes.acteur(compte.login()).map(Acteur::roles).orElse(Set.of());
        if (roles.contains(Role.PERSONNEL)) {
            return "Personnels";
        }
        return roles.contains(Role.ETUDIANT) ? "Étudiants" : "Enseignants";
    }
}
