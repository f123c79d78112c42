package fr.univ.stages.convention.web;

import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.liste.LignesDeConventions.Comptees;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.recherche.Choix;
import fr.univ.stages.convention.recherche.ChoixDeRecherche;
import fr.univ.stages.convention.recherche.Criteres;
import fr.univ.stages.convention.recherche.Formulaire;
import fr.univ.stages.convention.recherche.Rappel;
import fr.univ.stages.convention.recherche.RechercheDeConventions;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.recherche.Lien;
import fr.univ.stages.recherche.Page;
import fr.univ.stages.recherche.Tri;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.page.ListesDeTaches;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Rechercher une convention »: a page whose address is the search, simple or advanced (3.4.1). */
@Controller
class RechercheController {

    private final RechercheDeConventions recherche;
    private final ChoixDeRecherche choixDeRecherche;
    private final ListesDeTaches taches;
    private final AccesConvention acces;
    private final Droits droits;
    private final ActeurCourant session;

    RechercheController(
            RechercheDeConventions recherche,
            ChoixDeRecherche choixDeRecherche,
            ListesDeTaches taches,
            AccesConvention acces,
            Droits droits,
            ActeurCourant session) {
        this.recherche = recherche;
        this.choixDeRecherche = choixDeRecherche;
        this.taches = taches;
        this.acces = acces;
        this.droits = droits;
        this.session = session;
    }

    @GetMapping("/conventions")
    String chercher(
            @RequestParam MultiValueMap<String, String> parametres,
            @RequestParam(required = false) String tri,
            @RequestParam(required = false) String sens,
            @RequestParam(defaultValue = "0") String page,
            Model modele,
            HttpServletResponse reponse) {
        Acteur acteur = session.acteur();
        Criteres criteres = Criteres.de(parametres);
        Formulaire formulaire = Formulaire.de(recherche.profil(acteur), criteres, parametres.containsKey("avancee"));
        Choix choix = choixDeRecherche.pour(acteur, formulaire.choisis());
        Tri ordre = RechercheDeConventions.TRIABLES.par(tri, sens);
        modele.addAttribute("criteres", criteres);
        modele.addAttribute("formulaire", formulaire);
        modele.addAttribute("choix", choix);
        modele.addAttribute("tri", ordre);
        modele.addAttribute("rappels", Rappel.de(criteres, choix));
        String ecran = formulaire.avancee() ? "avancee" : "";
        modele.addAttribute("suffixe", Lien.requete(Stream.of(ecran, ordre.requete())));
        modele.addAttribute("triable", Lien.vers("/conventions", criteres.requete(), ecran));
        modele.addAttribute("pages", Lien.vers("/conventions", criteres.requete(), ecran, ordre.requete()));
        modele.addAttribute("export", Lien.requete(Stream.of(criteres.requete(), ordre.requete())));
        modele.addAttribute("peutCreer", acces.saisit(acteur));
        modele.addAttribute("peutExporter", acces.exporte(acteur));
        modele.addAttribute("personnel", droits.estDuPersonnel(acteur));
        modele.addAttribute("etudiant", droits.estDuCoteEtudiant(acteur));
        try {
            int numero = Page.numero(page);
            modele.addAttribute("numero", numero);
            Comptees trouvees = recherche.chercher(criteres, choix, ordre, numero, acteur);
            modele.addAttribute("trouvees", trouvees.page());
            modele.addAttribute("total", trouvees.total());
            boolean saisie = trouvees.page().lignes().stream().anyMatch(ligne -> ligne.numero() == null);
            modele.addAttribute("saisies", saisie ? taches.saisies(Designation.PROCESSUS, acteur) : Map.of());
            modele.addAttribute("erreurs", Map.of());
        } catch (Refus refus) {
            reponse.setStatus(422);
            modele.addAttribute("erreurs", refus.erreurs());
        }
        return "conventions/liste";
    }
}
