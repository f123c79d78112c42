package fr.univ.stages.portail;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.page.LigneTache;
import fr.univ.stages.securite.page.ListesDeTaches;
import fr.univ.stages.securite.page.PartieDAccueil;
import fr.univ.stages.securite.page.Volet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: what waits for this person, and what each module brings (1.5). */
@Controller
class AccueilController {

    private final ListesDeTaches taches;
    private final List<PartieDAccueil> parties;
    private final Droits droits;
    private final ActeurCourant session;

    AccueilController(ListesDeTaches taches, List<PartieDAccueil> parties, Droits droits, ActeurCourant session) {
        this.taches = taches;
        this.parties = parties;
        this.droits = droits;
        this.session = session;
    }

    @GetMapping("/")
    String accueil(Model modele) {
        Acteur acteur = session.acteur();
        modele.addAttribute("nom", acteur.nom());
        modele.addAttribute("etudiant", droits.estDuCoteEtudiant(acteur));
        modele.addAttribute("enseignant", acteur.est(Role.ENSEIGNANT));
        modele.addAttribute("personnel", droits.estDuPersonnel(acteur));
        modele.addAttribute("peutCreer", droits.saisit(acteur));
        modele.addAttribute("avant", volets(partie -> partie.avantLesTaches(acteur)));
        modele.addAttribute("apres", volets(partie -> partie.apresLesTaches(acteur)));
        montrerLesTaches(acteur, modele);
        return "accueil";
    }

    private void montrerLesTaches(Acteur acteur, Model modele) {
        ListesDeTaches.Attente attente = taches.attente(acteur, PartieDAccueil.LIGNES_MONTREES + 1);
        List<LigneTache> miennes = attente.miennes();
        modele.addAttribute(
                "taches", miennes.stream().limit(PartieDAccueil.LIGNES_MONTREES).toList());
        modele.addAttribute("autresTaches", miennes.size() > PartieDAccueil.LIGNES_MONTREES);
        modele.addAttribute("enAttente", attente.libres().size());
        modele.addAttribute("urgence", attente.libres().stream().anyMatch(LigneTache::urgente));
    }

    private List<Volet> volets(Function<PartieDAccueil, Optional<Volet>> place) {
        return parties.stream().map(place).flatMap(Optional::stream).toList();
    }
}
