package fr.univ.stages.convention.impression;

import fr.univ.stages.convention.impression.ConventionImprimee.Accueil;
import fr.univ.stages.convention.impression.ConventionImprimee.Adresse;
import fr.univ.stages.convention.impression.ConventionImprimee.Encadrement;
import fr.univ.stages.convention.impression.ConventionImprimee.Enseignement;
import fr.univ.stages.convention.impression.ConventionImprimee.Formation;
import fr.univ.stages.convention.impression.ConventionImprimee.Gratification;
import fr.univ.stages.convention.impression.ConventionImprimee.Personne;
import fr.univ.stages.convention.impression.ConventionImprimee.ProtectionSociale;
import fr.univ.stages.convention.impression.ConventionImprimee.RegimeDroit;
import fr.univ.stages.convention.impression.ConventionImprimee.Sejour;
import fr.univ.stages.convention.impression.ConventionImprimee.Stage;
import fr.univ.stages.convention.impression.ConventionImprimee.Stagiaire;
import fr.univ.stages.noyau.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Conventions ready to be printed, each one remarkable in one way; start from {@link #complete()}. */
public final class ConventionImprimeeExemples {

    private ConventionImprimeeExemples() {}

    /** Six months in a company, everything entered, logo included. */
    public static ConventionImprimee complete() {
        return convention(
                true, atelier(), PartiesExemples.majeur(), StageExemples.stage("770"), StageExemples.verse(false));
    }

    /** The complete one with that many lines of tasks, which push what follows down the page. */
    public static ConventionImprimee deTaches(int lignes) {
        return convention(
                true,
                atelier(),
                PartiesExemples.majeur(),
                StageExemples.stage("770", "Classer un dossier.\n".repeat(lignes)),
                StageExemples.verse(false));
    }

    /** The complete one, that short. */
    static ConventionImprimee deHeures(String heures) {
        return convention(
                true, atelier(), PartiesExemples.majeur(), StageExemples.stage(heures), StageExemples.aucune());
    }

    /** Under eighteen on the day of printing, in a public body. */
    public static ConventionImprimee mineur() {
        return convention(
                true,
                PartiesExemples.accueil(RegimeDroit.PUBLIC, PartiesExemples.ATELIER, PartiesExemples.SIGNATAIRE),
                PartiesExemples.mineur(),
                StageExemples.stage("301"),
                StageExemples.aucune());
    }

    /** Under eighteen, with a host of that law. */
    public static ConventionImprimee mineurA(RegimeDroit regime) {
        return convention(
                true,
                PartiesExemples.accueil(regime, PartiesExemples.BERLIN, PartiesExemples.SIGNATAIRE),
                PartiesExemples.mineur(),
                StageExemples.stage("301"),
                StageExemples.aucune());
    }

    /** In Nouméa, where labour law is the territory's own and a host has a RIDET instead of a SIRET. */
    public static ConventionImprimee noumea() {
        return convention(
                true,
                PartiesExemples.noumea(),
                PartiesExemples.mineur(),
                StageExemples.stage("301"),
                StageExemples.aucune());
    }

    /** In Berlin, with a host of German law and a part of the gratification above the threshold; French alone. */
    public static ConventionImprimee etranger() {
        return traduite("fr", null);
    }

    /** The same stage in Berlin, with that language beside the French and the country's name in it. */
    public static ConventionImprimee traduite(String langue, String allemagne) {
        ConventionImprimee base = convention(
                true,
                PartiesExemples.accueil(RegimeDroit.ETRANGER, PartiesExemples.BERLIN, PartiesExemples.SIGNATAIRE),
                PartiesExemples.majeur(),
                StageExemples.stage("924"),
                StageExemples.verse(true));
        return avec(base, base.formation(), langue, PartiesExemples.allemagne(allemagne));
    }

    /** With that language whatever the place, as no entry allows: it shows every text at once. */
    public static ConventionImprimee traduite(ConventionImprimee base, String langue) {
        return avec(base, base.formation(), langue, base.sejour());
    }

    private static Accueil atelier() {
        return PartiesExemples.accueil(RegimeDroit.PRIVE, PartiesExemples.ATELIER, PartiesExemples.SIGNATAIRE);
    }

    /** What a person may have skipped: tutor, teacher, signatory, amounts, logo, number. */
    public static ConventionImprimee incomplete() {
        return new ConventionImprimee(
                null,
                "2026-2027",
                LocalDate.of(2026, 11, 23),
                null,
                new Enseignement(
                        "Université de démonstration",
                        null,
                        null,
                        PartiesExemples.UNIVERSITE,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null),
                new Accueil(
                        "Atelier Numérique Fictif",
                        null,
                        null,
                        null,
                        null,
                        RegimeDroit.PRIVE,
                        PartiesExemples.ATELIER,
                        null,
                        null,
                        null,
                        null,
                        null),
                new Stagiaire("Mme", "Zoé", "BRESSOLAT", null, null, null, null, null, null, null),
                new Formation(null, null, null, false),
                new Stage(
                        null, null, null, null, null, null, null, List.of(), null, null, null, null, false, false,
                        false, false, null, null, null, null, false, null),
                new Encadrement(null, null, null),
                new Gratification(true, null, null, null, null, null, null, null, null, null),
                new ProtectionSociale(null, null),
                "fr",
                null);
    }

    /** Césure, no gratification, confidential, several interruptions. */
    public static ConventionImprimee cesure() {
        ConventionImprimee base = convention(
                false,
                PartiesExemples.accueil(RegimeDroit.PRIVE, PartiesExemples.ATELIER, null),
                PartiesExemples.majeur(),
                StageExemples.stage("280.5"),
                StageExemples.aucune());
        return avec(base, new Formation("L3 Droit", "UFR Droit", null, true), base.langue(), base.sejour());
    }

    /** Every text as long as the entry allows, with a name of 300 characters and a word that cannot be cut. */
    public static ConventionImprimee longue() {
        String long4000 = "Rédiger, relire et vérifier l'ensemble des pièces du dossier ; "
                .repeat(63)
                .strip();
        ConventionImprimee base = complete();
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
        Stage stage = complete().stage();
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

    private static ConventionImprimee convention(
            boolean complete, Accueil accueil, Stagiaire stagiaire, Stage stage, Gratification gratification) {
        return new ConventionImprimee(
                "10001",
                "2026-2027",
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 11, 20),
                PartiesExemples.universite(complete),
                accueil,
                stagiaire,
                new Formation("Licence 3 Droit, parcours droit privé", "UFR Droit", 450, false),
                stage,
                PartiesExemples.encadrement(),
                gratification,
                new ProtectionSociale("Régime général", "CPAM d'Ille-et-Vilaine, 35024 Rennes Cedex 9"),
                "fr",
                null);
    }

    private static ConventionImprimee avec(ConventionImprimee base, Formation formation, String langue, Sejour sejour) {
        return new ConventionImprimee(
                base.numero(),
                base.annee(),
                base.editeLe(),
                base.creeLe(),
                base.enseignement(),
                base.accueil(),
                base.stagiaire(),
                formation,
                base.stage(),
                base.encadrement(),
                base.gratification(),
                base.protection(),
                langue,
                sejour);
    }
}
