package fr.univ.stages.convention.web;

import fr.univ.stages.convention.Conventions;
import fr.univ.stages.convention.liste.ListeDesConventions;
import fr.univ.stages.convention.liste.ListeDesConventions.Ligne;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.page.EntreeDeMenu;
import fr.univ.stages.securite.page.ListesDeTaches;
import fr.univ.stages.securite.page.PartieDAccueil;
import fr.univ.stages.securite.page.PartieDuMenu;
import fr.univ.stages.securite.page.Volet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** « Gérer les conventions de stage » in the menu; the way to a new one and one's own on the home page (1.5). */
@Component
@Order(20)
class ConventionsAuPortail implements PartieDuMenu, PartieDAccueil {

    private final ListeDesConventions conventions;
    private final ListesDeTaches taches;
    private final Droits droits;

    ConventionsAuPortail(ListeDesConventions conventions, ListesDeTaches taches, Droits droits) {
        this.conventions = conventions;
        this.taches = taches;
        this.droits = droits;
    }

    /** What the home page says of them. */
    public record MesConventions(boolean etudiant, List<Ligne> lignes, boolean suite, Map<String, String> saisies) {}

    @Override
    public Optional<EntreeDeMenu> auMenu(Acteur acteur) {
        boolean gere = droits.estDuPersonnel(acteur);
        List<EntreeDeMenu> entrees = new ArrayList<>();
        entrees.add(EntreeDeMenu.vers(gere ? "Rechercher une convention" : "Mes conventions", "/conventions"));
        if (droits.saisitDesConventions(acteur)) {
            entrees.add(EntreeDeMenu.vers("Créer une nouvelle convention", "/conventions/nouvelle"));
        }
        return Optional.of(new EntreeDeMenu("Gérer les conventions de stage", null, "convention", entrees));
    }

    @Override
    public Optional<Volet> avantLesTaches(Acteur acteur) {
        return Optional.of(new Volet("conventions/commencer.ftlh", droits.estDuCoteEtudiant(acteur)))
                .filter(volet -> droits.saisitDesConventions(acteur));
    }

    @Override
    public Optional<Volet> apresLesTaches(Acteur acteur) {
        if (droits.estDuPersonnel(acteur)) {
            return Optional.empty();
        }
        ListeDesConventions.Resultat miennes = conventions.visibles(acteur, 0);
        return Optional.of(new Volet(
                "conventions/miennes.ftlh",
                new MesConventions(
                        droits.estDuCoteEtudiant(acteur),
                        miennes.lignes().stream().limit(LIGNES_MONTREES).toList(),
                        miennes.suite() || miennes.lignes().size() > LIGNES_MONTREES,
                        taches.saisies(Conventions.PROCESSUS, acteur))));
    }
}
