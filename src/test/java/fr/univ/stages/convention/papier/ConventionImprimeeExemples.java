package fr.univ.stages.convention.papier;

import fr.univ.stages.convention.papier.ConventionImprimee.Accueil;
import fr.univ.stages.convention.papier.ConventionImprimee.Encadrement;
import fr.univ.stages.convention.papier.ConventionImprimee.Enseignement;
import fr.univ.stages.convention.papier.ConventionImprimee.Formation;
import fr.univ.stages.convention.papier.ConventionImprimee.Gratification;
import fr.univ.stages.convention.papier.ConventionImprimee.ProtectionSociale;
import fr.univ.stages.convention.papier.ConventionImprimee.RegimeDroit;
import fr.univ.stages.convention.papier.ConventionImprimee.Sejour;
import fr.univ.stages.convention.papier.ConventionImprimee.Stage;
import fr.univ.stages.convention.papier.ConventionImprimee.Stagiaire;
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
