package fr.univ.stages.portail;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.recherche.Lien;
import fr.univ.stages.recherche.Page;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import fr.univ.stages.securite.journal.LectureDuJournal;
import fr.univ.stages.securite.journal.LectureDuJournal.CriteresDuJournal;
import fr.univ.stages.securite.journal.LectureDuJournal.Ligne;
import fr.univ.stages.securite.page.EntreeDeMenu;
import fr.univ.stages.securite.page.PartieDuMenu;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal, for administrators of the platform; looking into it leaves a line of its own. */
@Controller
@Order(150)
class JournalController implements PartieDuMenu {

    private final LectureDuJournal lecture;
    private final Journal journal;
    private final Droits droits;
    private final ActeurCourant session;

    JournalController(LectureDuJournal lecture, Journal journal, Droits droits, ActeurCourant session) {
        this.lecture = lecture;
        this.journal = journal;
        this.droits = droits;
        this.session = session;
    }

    @Override
    public Optional<EntreeDeMenu> auMenu(Acteur acteur) {
        return EntreeDeMenu.si(droits.administre(acteur), EntreeDeMenu.vers("Journal", "/journal"));
    }

    @GetMapping("/journal")
    String lire(
            @RequestParam(defaultValue = "") String personne,
            @RequestParam(required = false) ActionTracee action,
            @RequestParam(defaultValue = "") String objet,
            @RequestParam(required = false) LocalDate du,
            @RequestParam(required = false) LocalDate au,
            @RequestParam(required = false) Long avant,
            Model modele) {
        Acteur acteur = session.acteur();
        if (!droits.administre(acteur)) {
            throw new Interdit("Le journal est réservé aux administrateurs de la plateforme.");
        }
        CriteresDuJournal criteres = new CriteresDuJournal(personne, action, objet, du, au);
        boolean inverse = du != null && au != null && au.isBefore(du);
        Page<Ligne> lue = inverse ? new Page<>(List.of(), false) : lecture.lire(criteres, avant);
        List<Ligne> lignes = lue.lignes();
        if (avant == null) {
            journal.noter(acteur, ActionTracee.JOURNAL, "journal");
        }
        modele.addAttribute("criteres", criteres);
        modele.addAttribute("actions", ActionTracee.values());
        modele.addAttribute("lignes", lignes);
        modele.addAttribute("erreurs", inverse ? Map.of("au", "Cette date est avant celle de début.") : Map.of());
        modele.addAttribute("filtre", !criteres.equals(new CriteresDuJournal(null, null, null, null, null)));
        modele.addAttribute("premiere", avant == null);
        modele.addAttribute("debut", adresse(criteres, null));
        modele.addAttribute(
                "suite",
                lue.suite() ? adresse(criteres, lignes.get(lignes.size() - 1).id()) : null);
        return "journal";
    }

    /** The same search, from the line before this one. */
    private static String adresse(CriteresDuJournal criteres, Long avant) {
        return Lien.vers(
                "/journal",
                Lien.de("personne", criteres.personne()),
                Lien.de("action", criteres.action()),
                Lien.de("objet", criteres.objet()),
                Lien.de("du", criteres.du()),
                Lien.de("au", criteres.au()),
                Lien.de("avant", avant));
    }
}
