package fr.univ.stages.convention.papier;

import fr.univ.stages.convention.papier.ConventionImprimee.Accueil;
import fr.univ.stages.convention.papier.ConventionImprimee.Adresse;
import fr.univ.stages.convention.papier.ConventionImprimee.Encadrement;
import fr.univ.stages.convention.papier.ConventionImprimee.Enseignement;
import fr.univ.stages.convention.papier.ConventionImprimee.Formation;
import fr.univ.stages.convention.papier.ConventionImprimee.Gratification;
import fr.univ.stages.convention.papier.ConventionImprimee.Personne;
import fr.univ.stages.convention.papier.ConventionImprimee.ProtectionSociale;
import fr.univ.stages.convention.papier.ConventionImprimee.RegimeDroit;
import fr.univ.stages.convention.papier.ConventionImprimee.Stage;
import fr.univ.stages.convention.papier.ConventionImprimee.Stagiaire;
import fr.univ.stages.noyau.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Conventions that hold as much as the entry allows, or a text that must stay one. */
public final class ConventionExtremeExemples {

    private ConventionExtremeExemples() {}

    /** Every text as long as the entry allows, with a name of 300 characters and a word that cannot be cut. */
    public static ConventionImprimee longue() {
        String long4000 = "Rédiger, relire et vérifier l'ensemble des pièces du dossier ; "
                .repeat(63)
                .strip();
        ConventionImprimee base = ConventionImprimeeExemples.complete();
        Accueil accueil = base.accueil();
        Stage stage = base.stage();
        return new ConventionImprimee(
                base.numero(),
                base.annee(),
                base.editeLe(),
                base.creeLe(),
                base.enseignement(),
                new Accueil(
                        "Société fictive ".repeat(18) + "X".repeat(120),
                        accueil.siret(),
                        accueil.numeroLocal(),
                        accueil.activite(),
                        accueil.statutJuridique(),
                        accueil.regime(),
                        accueil.adresse(),
                        accueil.telephone(),
                        "w".repeat(240) + "@exemple.example",
                        "S".repeat(70),
                        accueil.lieu(),
                        new Personne("Mme", "Maximilienne-Théodora", "N".repeat(300), "Q".repeat(100), null, null)),
                base.stagiaire(),
                base.formation(),
                new Stage(
                        stage.type(),
                        stage.thematique(),
                        long4000.substring(0, 1000),
                        long4000 + "\n\n" + "Une seconde partie.",
                        "M".repeat(4000),
                        stage.debut(),
                        stage.fin(),
                        stage.interruptions(),
                        stage.duree(),
                        stage.heuresParSemaine(),
                        stage.joursParSemaine(),
                        stage.tempsTravail(),
                        true,
                        true,
                        true,
                        true,
                        long4000.substring(0, 1000),
                        stage.modeSuivi(),
                        stage.modeEvaluation(),
                        stage.ects(),
                        true,
                        "Diffusion du rapport différée (durée à préciser)"),
                base.encadrement(),
                base.gratification(),
                base.protection(),
                base.langue(),
                base.sejour());
    }

    /** The same text put in every field a person can write in. */
    public static ConventionImprimee partout(String texte) {
        Personne personne = new Personne(texte, texte, texte, texte, texte, texte);
        Adresse adresse = new Adresse(texte, texte, texte, texte, texte);
        Stage stage = ConventionImprimeeExemples.complete().stage();
        return new ConventionImprimee(
                texte,
                texte,
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 11, 20),
                new Enseignement(
                        texte,
                        texte,
                        texte,
                        adresse,
                        texte,
                        texte,
                        texte,
                        personne,
                        List.of(personne),
                        PartiesExemples.logo()),
                new Accueil(
                        texte,
                        texte,
                        null,
                        texte,
                        texte,
                        RegimeDroit.PRIVE,
                        adresse,
                        texte,
                        texte,
                        texte,
                        adresse,
                        personne),
                new Stagiaire(
                        texte, texte, texte, LocalDate.of(2009, 1, 1), texte, adresse, texte, texte, texte, personne),
                new Formation(texte, texte, 450, false),
                new Stage(
                        texte,
                        texte,
                        texte,
                        texte,
                        texte,
                        stage.debut(),
                        stage.fin(),
                        List.of(),
                        stage.duree(),
                        stage.heuresParSemaine(),
                        stage.joursParSemaine(),
                        texte,
                        false,
                        false,
                        false,
                        false,
                        texte,
                        texte,
                        texte,
                        stage.ects(),
                        true,
                        texte),
                new Encadrement(personne, texte, personne),
                new Gratification(
                        true,
                        Montant.de("417,09"),
                        texte,
                        texte,
                        texte,
                        texte,
                        texte,
                        2026,
                        BigDecimal.valueOf(30),
                        null),
                new ProtectionSociale(texte, texte),
                "fr",
                null);
    }
}
