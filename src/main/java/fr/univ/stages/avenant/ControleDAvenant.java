package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.NouvellePeriode;
import fr.univ.stages.avenant.modele.Projet;
import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.convention.modele.Accueil;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.convention.saisie.ChoixDAmendement;
import fr.univ.stages.noyau.Refus;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Judges what an amendment says against its convention as it is today, by the rules of the wizard's steps (3.3.1, 6.3). */
@Component
public class ControleDAvenant {

    private final ChoixDAmendement choix;
    private final ControleDeRupture rupture;

    ControleDAvenant(ChoixDAmendement choix, ControleDeRupture rupture) {
        this.choix = choix;
        this.rupture = rupture;
    }

    /**
     * Throws Refus beside the field of this kind that is wrong, or changes nothing; what the amendment held before may keep
     * its codes.
     */
    public void verifier(TypeAvenant type, Projet projet, Convention convention, Convention tenue) {
        Convention amendee = amendee(projet, convention);
        switch (type) {
            case RUPTURE -> rupture.verifier(projet.rupture(), convention.stage());
            case SUJET, PERIODE, GRATIFICATION -> {
                choix.stage(amendee.stage(), tenue, type.champs());
                exigerAutreStage(type, projet, convention.stage());
            }
            case LIEU -> {
                choix.service(projet.service(), convention);
                exigerAutre(
                        projet.service(), convention.accueil().service(), "service", "C'est déjà le lieu du stage.");
            }
            case TUTEUR -> tuteur(projet, convention, amendee);
            case ENSEIGNANT ->
                exigerAutre(
                        projet.enseignant().login(),
                        convention.enseignant() == null
                                ? null
                                : convention.enseignant().login(),
                        "enseignant",
                        "C'est déjà l'enseignant tuteur du stage.");
        }
    }

    /** Throws Refus for whatever is wrong in the whole; what the law says of it is another matter. */
    void verifierTout(Avenant avenant, Convention convention) {
        Projet projet = avenant.projet();
        Convention amendee = amendee(projet, convention);
        projet.types().forEach(type -> verifier(type, projet, convention, amendee));
    }

    private void tuteur(Projet projet, Convention convention, Convention amendee) {
        if (projet.tuteur() == null) {
            throw Refus.sur("tuteur", "Choisissez le nouveau tuteur professionnel, ou créez-le.");
        }
        choix.tuteur(projet.tuteur(), amendee);
        Accueil actuel = convention.accueil();
        exigerAutre(projet.tuteur(), actuel.tuteur(), "tuteur", "C'est déjà le tuteur professionnel du stage.");
    }

    private static void exigerAutreStage(TypeAvenant type, Projet projet, Stage actuel) {
        switch (type) {
            case SUJET ->
                exigerAutre(projet.sujet(), actuel.contenu().sujet(), "sujet", "C'est déjà le sujet du stage.");
            case PERIODE ->
                exigerAutre(comparable(projet.periode()), periode(actuel), "fin", "C'est déjà la période du stage.");
            default ->
                exigerAutre(
                        projet.gratification(),
                        actuel.gratification(),
                        projet.gratification() == null ? "gratification" : "montant",
                        "C'est déjà la gratification du stage.");
        }
    }

    private static NouvellePeriode periode(Stage stage) {
        return comparable(new NouvellePeriode(
                stage.debut(),
                stage.fin(),
                stage.interruption(),
                stage.presence().dureeHeures(),
                stage.presence().conges(),
                stage.annee()));
    }

    private static NouvellePeriode comparable(NouvellePeriode p) {
        return new NouvellePeriode(
                p.debut(), p.fin(), p.interruption(), p.heures().stripTrailingZeros(), p.conges(), p.annee());
    }

    private static void exigerAutre(Object nouveau, Object actuel, String champ, String message) {
        if (Objects.equals(nouveau, actuel)) {
            throw Refus.sur(champ, message + " Changez-le, ou décochez cette modification à la première étape.");
        }
    }

    /** What the convention would be. */
    public static Convention amendee(Projet projet, Convention convention) {
        return convention.avec(projet.applique(convention));
    }
}
