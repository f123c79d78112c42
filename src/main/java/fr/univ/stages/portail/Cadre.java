package fr.univ.stages.portail;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.page.EntreeDeMenu;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the layout of every page asks for, error pages included: templates know it as {@code cadre}. */
@Component
public class Cadre {

    private final Menu menu;
    private final Droits droits;

    Cadre(Menu menu, Droits droits) {
        this.menu = menu;
        this.droits = droits;
    }

    /** The signed-in person, or null. */
    public Acteur personne() {
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        return session != null && session.getPrincipal() instanceof Acteur acteur ? acteur : null;
    }

    /** The side of the application that person is on, in words; empty for nobody. */
    public String qualite() {
        Acteur acteur = personne();
        if (acteur == null) {
            return "";
        }
        if (droits.administre(acteur)) {
            return "administration";
        }
        if (acteur.est(Role.PERSONNEL)) {
            return "espace gestion";
        }
        return acteur.est(Role.ENSEIGNANT) ? "espace enseignant" : "espace étudiant";
    }

    /** Whether that person is on the staff's side. */
    public boolean gere() {
        Acteur acteur = personne();
        return acteur != null && droits.estDuPersonnel(acteur);
    }

    /** Side menu of that person; empty for nobody. */
    public List<EntreeDeMenu> menu() {
        Acteur acteur = personne();
        return acteur == null ? List.of() : menu.de(acteur);
    }

    /** Version of the application, or a word while it runs from its sources. */
    public String version() {
        return Optional.ofNullable(Cadre.class.getPackage().getImplementationVersion())
                .orElse("en développement");
    }
}
