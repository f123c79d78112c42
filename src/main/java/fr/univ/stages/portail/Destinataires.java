package fr.univ.stages.portail;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.page.Destinataire;
import fr.univ.stages.securite.page.QuiRepond;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds whom a problem reaches: the centre of the dossier or of the student, otherwise the administrators (1.6). */
@Component
class Destinataires {

    private final List<QuiRepond> modules;
    private final Droits droits;
    private final ReglagesPortail reglages;

    Destinataires(List<QuiRepond> modules, Droits droits, ReglagesPortail reglages) {
        this.modules = modules;
        this.droits = droits;
        this.reglages = reglages;
    }

    /** For a dossier this person may see but does not manage, the centre that manages it; staff write to the platform. */
    Destinataire de(Acteur acteur, String dossier) {
        return droits.estDuPersonnel(acteur) ? administration() : chercher(acteur, dossier);
    }

    Destinataire de(Acteur acteur) {
        return chercher(acteur, null);
    }

    private Destinataire chercher(Acteur acteur, String dossier) {
        return modules.stream()
                .map(module -> module.quiRepond(acteur, dossier))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::administration);
    }

    private Destinataire administration() {
        return new Destinataire(
                null,
                "l'administration de la plateforme",
                reglages.contact().isBlank() ? null : reglages.contact(),
                null);
    }
}
