package fr.univ.stages.convention.export;

import fr.univ.stages.convention.recherche.Champ;
import fr.univ.stages.convention.recherche.Choix;
import fr.univ.stages.convention.recherche.ChoixDeRecherche;
import fr.univ.stages.convention.recherche.Criteres;
import fr.univ.stages.convention.recherche.Rappel;
import fr.univ.stages.convention.recherche.RechercheDeConventions;
import fr.univ.stages.document.Classeur;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.recherche.Tri;
import fr.univ.stages.securite.ActeurCourant;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** « Téléchargement »: the choice of columns, then the file; both addresses hold the search, and may be kept (3.4.2). */
@Controller
class ExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExportDesConventions export;
    private final ColonnesDExport colonnes;
    private final RechercheDeConventions recherche;
    private final ChoixDeRecherche choixDeRecherche;
    private final PlacesDExport places;
    private final ActeurCourant session;
    private final Horloge horloge;

    ExportController(
            ExportDesConventions export,
            ColonnesDExport colonnes,
            RechercheDeConventions recherche,
            ChoixDeRecherche choixDeRecherche,
            PlacesDExport places,
            ActeurCourant session,
            Horloge horloge) {
        this.export = export;
        this.colonnes = colonnes;
        this.recherche = recherche;
        this.choixDeRecherche = choixDeRecherche;
        this.places = places;
        this.session = session;
        this.horloge = horloge;
    }

    @GetMapping("/conventions/export")
    ModelAndView choisir(
            @RequestParam MultiValueMap<String, String> parametres,
            @RequestParam(required = false) String tri,
            @RequestParam(required = false) String sens) {
        return page(parametres, RechercheDeConventions.TRIABLES.par(tri, sens), Map.of());
    }

    /** The file, or the page again when what is asked for makes no sense. */
    @GetMapping("/conventions/export.xlsx")
    ModelAndView telecharger(
            @RequestParam MultiValueMap<String, String> parametres,
            @RequestParam(required = false) String tri,
            @RequestParam(required = false) String sens,
            HttpServletResponse reponse)
            throws IOException {
        Tri ordre = RechercheDeConventions.TRIABLES.par(tri, sens);
        places.prendre();
        try (Classeur classeur = produire(parametres, ordre)) {
            reponse.setContentType(XLSX);
            reponse.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("conventions-" + horloge.aujourdhui() + ".xlsx")
                            .build()
                            .toString());
            classeur.ecrire(reponse.getOutputStream());
            return null;
        } catch (Refus refus) {
            return page(parametres, ordre, refus.erreurs());
        } finally {
            places.rendre();
        }
    }

    private Classeur produire(MultiValueMap<String, String> parametres, Tri ordre) {
        Acteur acteur = session.acteur();
        export.exiger(acteur);
        Criteres criteres = Criteres.de(parametres);
        Choix choix = choixDeRecherche.pour(acteur, avecListe(criteres));
        return export.produire(criteres, choix, ordre, colonnes.choisies(demandees(parametres)), acteur);
    }

    private ModelAndView page(MultiValueMap<String, String> parametres, Tri tri, Map<String, String> erreurs) {
        Acteur acteur = session.acteur();
        export.exiger(acteur);
        Criteres criteres = Criteres.de(parametres);
        Choix choix = choixDeRecherche.pour(acteur, avecListe(criteres));
        List<String> choisies = colonnes.connues(demandees(parametres));
        ModelAndView page = new ModelAndView("conventions/export")
                .addObject("criteres", criteres)
                .addObject("rappels", Rappel.de(criteres, choix))
                .addObject("tri", tri)
                .addObject("groupes", colonnes.parGroupe())
                .addObject("choisies", choisies.isEmpty() && erreurs.isEmpty() ? ColonnesDExport.PROPOSEES : choisies);
        return erreurs.isEmpty() ? compter(page, criteres, choix, acteur) : refuser(page, erreurs);
    }

    private ModelAndView compter(ModelAndView page, Criteres criteres, Choix choix, Acteur acteur) {
        try {
            return page.addObject("total", recherche.compter(criteres, choix, acteur))
                    .addObject("erreurs", Map.of());
        } catch (Refus refus) {
            return refuser(page, refus.erreurs());
        }
    }

    private static ModelAndView refuser(ModelAndView page, Map<String, String> erreurs) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("erreurs", erreurs);
    }

    private static List<String> demandees(MultiValueMap<String, String> parametres) {
        return parametres.getOrDefault(ColonnesDExport.CHAMP, List.of());
    }

    private static Set<Champ> avecListe(Criteres criteres) {
        Set<Champ> champs = EnumSet.noneOf(Champ.class);
        criteres.champs().stream()
                .filter(champ -> champ.forme() == Champ.Forme.LISTE)
                .forEach(champs::add);
        return champs;
    }
}
