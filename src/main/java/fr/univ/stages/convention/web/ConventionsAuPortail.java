package fr.univ.stages.convention.web;

import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.convention.liste.ListeDesConventions;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.etablissement.usage.PartieDeFiche;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.recherche.Page;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.page.Destinataire;
import fr.univ.stages.securite.page.EntreeDeMenu;
import fr.univ.stages.securite.page.ListesDeTaches;
import fr.univ.stages.securite.page.PartieDAccueil;
import fr.univ.stages.securite.page.PartieDuMenu;
import fr.univ.stages.securite.page.QuiRepond;
import fr.univ.stages.securite.page.Volet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where conventions show: in the menu, on the home page (1.5), on an organisation's (4.4), and who answers for one (1.6). */
@Component
@Order(20)
class ConventionsAuPortail implements PartieDuMenu, PartieDAccueil, PartieDeFiche, QuiRepond {

    private final ListeDesConventions conventions;
    private final LectureDesConventions lecture;
    private final ListesDeTaches taches;
    private final Droits droits;

    ConventionsAuPortail(
            ListeDesConventions conventions, LectureDesConventions lecture, ListesDeTaches taches, Droits droits) {
        this.conventions = conventions;
        this.lecture = lecture;
        this.taches = taches;
        this.droits = droits;
    }

    @Override
    public Optional<EntreeDeMenu> auMenu(Acteur acteur) {
        EntreeDeMenu lues = EntreeDeMenu.vers(
                droits.estDuPersonnel(acteur) ? "Rechercher une convention" : "Mes conventions", "/conventions");
        EntreeDeMenu nouvelle = EntreeDeMenu.vers("Créer une nouvelle convention", "/conventions/nouvelle");
        List<EntreeDeMenu> entrees = droits.saisit(acteur) ? List.of(lues, nouvelle) : List.of(lues);
        return Optional.of(new EntreeDeMenu("Gérer les conventions de stage", null, "convention", entrees));
    }

    @Override
    public Optional<Volet> avantLesTaches(Acteur acteur) {
        return Optional.of(new Volet("conventions/commencer.ftlh", droits.estDuCoteEtudiant(acteur)))
                .filter(volet -> droits.saisit(acteur));
    }

    @Override
    public Optional<Volet> apresLesTaches(Acteur acteur) {
        if (droits.estDuPersonnel(acteur)) {
            return Optional.empty();
        }
        Page<ListeDesConventions.Ligne> miennes = conventions.visibles(acteur, 0);
        Map<String, Object> contenu = Map.of(
                "etudiant", droits.estDuCoteEtudiant(acteur),
                "lignes", miennes.lignes().stream().limit(LIGNES_MONTREES).toList(),
                "suite", miennes.suite() || miennes.lignes().size() > LIGNES_MONTREES,
                "saisies", taches.saisies(Designation.PROCESSUS, acteur));
        return Optional.of(new Volet("conventions/miennes.ftlh", contenu));
    }

    @Override
    public String parametre() {
        return "page";
    }

    /** Those that this person may see. */
    @Override
    public Volet pour(long etablissement, Acteur acteur, int page) {
        Page<ListeDesConventions.Ligne> la = conventions.chez(etablissement, acteur, page);
        return new Volet(
                "conventions/de-l-etablissement.ftlh",
                Map.of("lignes", la.lignes(), "suite", la.suite(), "page", page));
    }

    /** The centre that manages a convention they may see. */
    @Override
    public Optional<Destinataire> quiRepond(Acteur acteur, String dossier) {
        return dossier != null && dossier.matches("\\d{1,18}")
                ? lecture.centre(Long.parseLong(dossier), acteur).map(Centre::destinataire)
                : Optional.empty();
    }
}
