package fr.univ.stages.convention.fiche;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Statut;
import fr.univ.stages.noyau.Horloge;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the reader of a convention should know today, in sentences. */
@Component
public class Alertes {

    /** The stage is over, and nobody validated its convention. */
    public static final String FINIE =
            "Stage terminé sans convention validée : faites signer et validez, ou supprimez le"
                    + " dossier si le stage n'a pas eu lieu.";

    private final Horloge horloge;

    Alertes(Horloge horloge) {
        this.horloge = horloge;
    }

    /** What deserves attention and hinders nothing. */
    public List<String> de(Convention convention) {
        List<String> alertes = new ArrayList<>();
        if (convention.cycle().motifRefus() != null) {
            alertes.add("Le centre de gestion n'a pas validé cette convention : "
                    + convention.cycle().motifRefus());
        }
        if (finie(convention)) {
            alertes.add(FINIE);
        } else if (convention.stage() != null
                && convention.statut() == Statut.BROUILLON
                && !convention.stage().debut().isAfter(horloge.aujourdhui())) {
            alertes.add(
                    "Le stage commence aujourd'hui ou a déjà commencé : sans convention signée avant le premier jour,"
                            + " l'étudiant n'est pas couvert en cas d'accident.");
        }
        if (convention.accueil().etablissement() != null && convention.accueil().tuteur() == null) {
            alertes.add("Aucun tuteur professionnel n'est désigné : il devra l'être avant la signature.");
        }
        if (convention.enseignant() == null && convention.etapeAtteinte().ordinal() > 5) {
            alertes.add("Aucun enseignant tuteur n'est désigné : il devra l'être avant la signature.");
        }
        if (convention.accueil().signataire() == null
                && convention.etapeAtteinte().ordinal() > 6) {
            alertes.add(
                    "Aucun signataire n'est désigné : la convention s'imprime avec une ligne à compléter à la main.");
        }
        return alertes;
    }

    private boolean finie(Convention convention) {
        return convention.numero() != null
                && !convention.statut().figee()
                && convention.stage().fin().isBefore(horloge.aujourdhui());
    }
}
