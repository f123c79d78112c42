package fr.univ.stages.etablissement.importation;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.NomsDesPersonnes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages of the import. The file is the body of the request, not a part of a form: rights and token are checked before
 * a byte of it is read, and the bound of what else is sent to the portal stays as low as it is.
 */
@Controller
@RequestMapping("/etablissements/import")
class ImportController {

    private static final long MAXIMUM = DataSize.ofMegabytes(256).toBytes();

    private final Imports imports;
    private final RapportDImport rapport;
    private final NomsDesPersonnes noms;
    private final ActeurCourant session;

    ImportController(Imports imports, RapportDImport rapport, NomsDesPersonnes noms, ActeurCourant session) {
        this.imports = imports;
        this.rapport = rapport;
        this.noms = noms;
        this.session = session;
    }

    @GetMapping
    String liste(Model modele) {
        return montrer(modele, Map.of());
    }

    @PostMapping(consumes = "text/csv")
    String deposer(
            @RequestParam(defaultValue = "") String nom,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model modele)
            throws IOException {
        Acteur acteur = session.acteur();
        imports.exigerDroit(acteur);
        try {
            if (requete.getContentLengthLong() > MAXIMUM) {
                throw new FichierTropGros(MAXIMUM);
            }
            return "redirect:/etablissements/import/" + garder(requete, nom, acteur);
        } catch (FichierTropGros tropGros) {
            reponse.setStatus(413);
            return montrer(modele, Map.of("fichier", tropGros.getMessage()));
        } catch (Refus refus) {
            reponse.setStatus(422);
            return montrer(modele, refus.erreurs());
        }
    }

    @GetMapping("/{id:\\d{1,18}}")
    String voir(@PathVariable long id, Model modele) {
        ImportEtablissements voulu = imports.trouver(id, session.acteur());
        modele.addAttribute("voulu", voulu);
        modele.addAttribute("noms", noms.de(auteurs(voulu).toList()));
        modele.addAttribute("lignes", voulu.etat().enCours() ? List.of() : rapport.aRegarder(id));
        modele.addAttribute("rapport", rapport.estGarde(id));
        return "etablissements/import-detail";
    }

    /** For the page that is waiting: itself again, or word that it must be read anew. */
    @GetMapping(path = "/{id:\\d{1,18}}/avance", headers = "HX-Request")
    String avance(@PathVariable long id, Model modele, HttpServletResponse reponse) {
        ImportEtablissements voulu = imports.trouver(id, session.acteur());
        if (!voulu.etat().enCours()) {
            reponse.setHeader("HX-Refresh", "true");
        }
        modele.addAttribute("voulu", voulu);
        return "etablissements/import-avance";
    }

    @PostMapping("/{id:\\d{1,18}}/lancement")
    String lancer(@PathVariable long id, HttpServletResponse reponse, Model modele) {
        try {
            imports.lancer(id, session.acteur());
            return "redirect:/etablissements/import/" + id;
        } catch (Refus refus) {
            reponse.setStatus(422);
            return montrer(modele, refus.erreurs());
        }
    }

    @GetMapping("/{id:\\d{1,18}}/rapport.csv")
    void rapport(@PathVariable long id, HttpServletResponse reponse) throws IOException {
        imports.trouver(id, session.acteur());
        if (!rapport.estGarde(id)) {
            throw new Introuvable("Seul le rapport du dernier fichier envoyé est gardé.");
        }
        reponse.setContentType("text/csv; charset=UTF-8");
        reponse.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-" + id + ".csv\"");
        Writer sortie = reponse.getWriter();
        sortie.write('\uFEFF');
        rapport.ecrire(id, sortie);
    }

    private long garder(HttpServletRequest requete, String nom, Acteur acteur) throws IOException {
        FichierRecu fichier = FichierRecu.recevoir(requete.getInputStream(), MAXIMUM);
        try {
            return imports.deposer(nom, fichier, acteur);
        } catch (RuntimeException e) {
            fichier.close();
            throw e;
        }
    }

    private static Stream<String> auteurs(ImportEtablissements un) {
        return Stream.of(un.deposePar(), un.importePar()).filter(Objects::nonNull);
    }

    private String montrer(Model modele, Map<String, String> erreurs) {
        List<ImportEtablissements> derniers = imports.derniers(session.acteur());
        modele.addAttribute("imports", derniers);
        modele.addAttribute(
                "noms",
                noms.de(derniers.stream().flatMap(ImportController::auteurs).toList()));
        modele.addAttribute("maximum", MAXIMUM);
        modele.addAttribute("erreurs", erreurs);
        return "etablissements/import";
    }
}
