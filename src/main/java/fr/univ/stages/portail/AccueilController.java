package fr.univ.stages.portail;

import fr.univ.stages.convention.liste.ListeDesConventions;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.recherche.Page;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.Droits;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: what waits for this person, and the way to a new convention (mission 1.5). */
@Controller
class AccueilController {

    private static final int LIGNES_MONTREES = 10;

    private final ListesDeTaches taches;
    private final ListeDesConventions conventions;
    private final Droits droits;
    private final ActeurCourant session;

    AccueilController(ListesDeTaches taches, ListeDesConventions conventions, Droits droits, ActeurCourant session) {
        this.taches = taches;
        this.conventions = conventions;
        this.droits = droits;
        this.session = session;
    }

    @GetMapping("/")
    String accueil(Model modele) {
        Acteur acteur = session.acteur();
        boolean gere = droits.estDuPersonnel(acteur);
        modele.addAttribute("nom", acteur.nom());
        modele.addAttribute("etudiant", droits.estDuCoteEtudiant(acteur));
        modele.addAttribute("enseignant", acteur.est(Role.ENSEIGNANT));
        modele.addAttribute("personnel", gere);
        modele.addAttribute("peutCreer", droits.saisitDesConventions(acteur));
        montrerLesTaches(acteur, modele);
        if (!gere) {
            montrerLesConventions(acteur, modele);
        }
        return "accueil";
    }

    private void montrerLesTaches(Acteur acteur, Model modele) {
        ListesDeTaches.Attente attente = taches.attente(acteur, LIGNES_MONTREES + 1);
        List<LigneTache> miennes = attente.miennes();
        modele.addAttribute("taches", miennes.stream().limit(LIGNES_MONTREES).toList());
        modele.addAttribute("autresTaches", miennes.size() > LIGNES_MONTREES);
        modele.addAttribute("enAttente", attente.libres().size());
        modele.addAttribute("urgence", attente.libres().stream().anyMatch(LigneTache::urgente));
    }

    private void montrerLesConventions(Acteur acteur, Model modele) {
        Page<ListeDesConventions.Ligne> miennes = conventions.visibles(acteur, 0);
        modele.addAttribute(
                "conventions", miennes.lignes().stream().limit(LIGNES_MONTREES).toList());
        modele.addAttribute("saisies", taches.saisies(acteur));
        modele.addAttribute(
                "autresConventions", miennes.suite() || miennes.lignes().size() > LIGNES_MONTREES);
    }
}
