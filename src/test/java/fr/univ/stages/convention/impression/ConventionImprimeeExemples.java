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
import fr.univ.stages.convention.impression.ConventionImprimee.Stage;
import fr.univ.stages.convention.impression.ConventionImprimee.Stagiaire;
import fr.univ.stages.document.Logo;
import fr.univ.stages.noyau.Montant;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;

/** Conventions ready to be printed, each one remarkable in one way; start from {@link #complete()}. */
public final class ConventionImprimeeExemples {

    private static final Adresse UNIVERSITE =
            new Adresse("Campus Centre, bâtiment C", "9 rue de la Maquette", "35042", "Rennes Cedex", null);
    private static final Adresse ATELIER = new Adresse(null, "97 chemin du Bac-à-Sable", "35000", "Rennes", null);
    private static final Adresse BERLIN =
            new Adresse("Hinterhaus, 3. Etage", "Spielstraße 12", "10115", "Berlin", "Allemagne");
    private static final Personne SIGNATAIRE =
            new Personne("Mme", "Solène", "KERVAZO", "Directrice des ressources humaines", "02 61 91 00 12", null);

    private ConventionImprimeeExemples() {}

    /** Six months in a company, everything entered, logo included. */
    public static ConventionImprimee complete() {
        return convention(true, accueil(RegimeDroit.PRIVE, ATELIER, SIGNATAIRE), majeur(), stage("770"), verse(false));
    }

    /** The complete one with that many lines of tasks, which push what follows down the page. */
    public static ConventionImprimee deTaches(int lignes) {
        return convention(
                true,
                accueil(RegimeDroit.PRIVE, ATELIER, SIGNATAIRE),
                majeur(),
                stage("770", "Classer un dossier.\n".repeat(lignes)),
                verse(false));
    }

    /** No legal representative known, and under eighteen on the day of printing. */
    public static ConventionImprimee mineur() {
        Stagiaire stagiaire = majeur();
        return convention(
                true,
                accueil(RegimeDroit.PUBLIC, ATELIER, SIGNATAIRE),
                new Stagiaire(
                        "M.",
                        "Éloi",
                        "MIRANDEL",
                        LocalDate.of(2009, 6, 26),
                        "22600112",
                        stagiaire.adresse(),
                        stagiaire.telephone(),
                        stagiaire.courriel(),
                        null,
                        new Personne("Mme", "Ondine", "MIRANDEL", "Mère du stagiaire", null, null)),
                stage("301"),
                aucune());
    }

    /** In Berlin, with a host of German law and a part of the gratification above the threshold. */
    public static ConventionImprimee etranger() {
        return convention(true, accueil(RegimeDroit.ETRANGER, BERLIN, SIGNATAIRE), majeur(), stage("924"), verse(true));
    }

    /** What a person may have skipped: tutor, teacher, signatory, amounts, logo, number. */
    public static ConventionImprimee incomplete() {
        return new ConventionImprimee(
                null,
                "2026-2027",
                LocalDate.of(2026, 11, 23),
                null,
                new Enseignement(
                        "Université de démonstration", null, null, UNIVERSITE, null, null, null, null, List.of(), null),
                new Accueil(
                        "Atelier Numérique Fictif",
                        null,
                        null,
                        null,
                        RegimeDroit.PRIVE,
                        ATELIER,
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
                new ProtectionSociale(null, null));
    }

    /** Césure, no gratification, confidential, several interruptions. */
    public static ConventionImprimee cesure() {
        ConventionImprimee base =
                convention(false, accueil(RegimeDroit.PRIVE, ATELIER, null), majeur(), stage("280.5"), aucune());
        return avecFormation(base, new Formation("L3 Droit", "UFR Droit", null, true));
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
                base.protection());
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
                        texte, texte, texte, adresse, texte, texte, texte, personne, List.of(personne), logo()),
                new Accueil(
                        texte, texte, texte, texte, RegimeDroit.PRIVE, adresse, texte, texte, texte, adresse, personne),
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
                new ProtectionSociale(texte, texte));
    }

    /** A drawn emblem on a transparent ground, wider than high. */
    public static Logo logo() {
        BufferedImage image = new BufferedImage(640, 240, BufferedImage.TYPE_INT_ARGB);
        Graphics2D dessin = image.createGraphics();
        dessin.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        dessin.setColor(new Color(0x1D5370));
        dessin.fill(new Ellipse2D.Double(10, 10, 220, 220));
        dessin.setColor(new Color(0xE3A72F));
        dessin.fill(new Ellipse2D.Double(80, 80, 80, 80));
        dessin.setColor(new Color(0x1D5370));
        dessin.fillRect(280, 60, 340, 36);
        dessin.fillRect(280, 144, 240, 36);
        dessin.dispose();
        try (ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", sortie);
            return Logo.de(sortie.toByteArray(), "Logo de l'université de démonstration");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConventionImprimee convention(
            boolean complete, Accueil accueil, Stagiaire stagiaire, Stage stage, Gratification gratification) {
        Personne representant =
                new Personne("M.", "Ambroise", "DELVALLÉE", "Directeur de l'UFR Droit, par délégation", null, null);
        Personne enseignant = new Personne(
                "Mme",
                "Hortense",
                "LAVIGERIE",
                "Maîtresse de conférences",
                "02 61 91 34 56",
                "hortense.lavigerie@univ-demo.example");
        Personne tuteur = new Personne(
                "M.",
                "Yann",
                "TRÉGOUET",
                "Responsable juridique",
                "02 61 91 00 45",
                "yann.tregouet@ateliernumeriquefictif.example");
        return new ConventionImprimee(
                "10001",
                "2026-2027",
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 11, 20),
                new Enseignement(
                        "Université de démonstration",
                        "UFR Droit",
                        "Bureau des stages de l'UFR Droit",
                        UNIVERSITE,
                        "02 61 91 12 00",
                        "stages-droit@univ-demo.example",
                        "https://stages.univ-demo.example",
                        complete ? representant : null,
                        complete
                                ? List.of(new Personne(
                                        "Mme",
                                        "Gaëlle",
                                        "PRIGENT",
                                        null,
                                        "02 61 91 12 34",
                                        "gaelle.prigent@univ-demo.example"))
                                : List.of(),
                        complete ? logo() : null),
                accueil,
                stagiaire,
                new Formation("Licence 3 Droit, parcours droit privé", "UFR Droit", 450, false),
                stage,
                new Encadrement(enseignant, "UFR Droit", tuteur),
                gratification,
                new ProtectionSociale("Régime général", "CPAM d'Ille-et-Vilaine, 35024 Rennes Cedex 9"));
    }

    private static ConventionImprimee avecFormation(ConventionImprimee base, Formation formation) {
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
                base.protection());
    }

    private static Accueil accueil(RegimeDroit regime, Adresse adresse, Personne signataire) {
        return new Accueil(
                "Atelier Numérique Fictif",
                "999 990 013 00016",
                "62.01Z Programmation informatique",
                "SAS, société par actions simplifiée",
                regime,
                adresse,
                "04 65 71 26 20",
                "contact@ateliernumeriquefictif.example",
                "Service juridique",
                adresse,
                signataire);
    }

    private static Stagiaire majeur() {
        return new Stagiaire(
                "Mme",
                "Zoé",
                "BRESSOLAT",
                LocalDate.of(2001, 6, 26),
                "22600001",
                new Adresse(null, "77 rue du Jeu-d'Essai", "75005", "Paris", null),
                "06 39 98 90 58",
                "zoe.bressolat@etudiant.univ-demo.example",
                "zoebre@perso.example",
                null);
    }

    private static Stage stage(String heures) {
        return stage(
                heures,
                "Recenser les contrats en cours et repérer les clauses à revoir.\n"
                        + "Rédiger des clauses types avec la responsable des données personnelles.\n"
                        + "Préparer une présentation aux équipes techniques.");
    }

    private static Stage stage(String heures, String taches) {
        return new Stage(
                "Stage obligatoire (inscrit à la maquette, évalué)",
                "Droit du numérique",
                "Mise en conformité des contrats d'hébergement avec le règlement européen sur les données",
                taches,
                "Analyser un contrat informatique ; rédiger une clause claire ; expliquer une règle de droit"
                        + " à des non-juristes.",
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 8, 6),
                List.of(new ConventionImprimee.Interruption(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 7))),
                new BigDecimal(heures),
                BigDecimal.valueOf(35),
                new BigDecimal("5.0"),
                "Temps plein",
                false,
                false,
                false,
                true,
                "Deux jours et demi d'absence par mois de présence, avec l'accord du tuteur.",
                "Visioconférence",
                "Rapport et soutenance",
                BigDecimal.valueOf(6),
                false,
                null);
    }

    private static Gratification verse(boolean superieure) {
        return new Gratification(
                true,
                Montant.de("693,00"),
                "par mois",
                "net",
                "Virement bancaire",
                "Mensuel, lissé sur la durée totale du stage",
                "Titres-restaurant ; remboursement de la moitié de l'abonnement de transport",
                2026,
                BigDecimal.valueOf(30),
                superieure);
    }

    private static Gratification aucune() {
        return new Gratification(false, null, null, null, null, null, null, 2026, BigDecimal.valueOf(30), false);
    }
}
