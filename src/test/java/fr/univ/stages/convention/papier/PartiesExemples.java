package fr.univ.stages.convention.papier;

import fr.univ.stages.convention.papier.ConventionImprimee.Accueil;
import fr.univ.stages.convention.papier.ConventionImprimee.Adresse;
import fr.univ.stages.convention.papier.ConventionImprimee.Encadrement;
import fr.univ.stages.convention.papier.ConventionImprimee.Enseignement;
import fr.univ.stages.convention.papier.ConventionImprimee.Personne;
import fr.univ.stages.convention.papier.ConventionImprimee.RegimeDroit;
import fr.univ.stages.convention.papier.ConventionImprimee.Sejour;
import fr.univ.stages.convention.papier.ConventionImprimee.Stagiaire;
import fr.univ.stages.document.Logo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;

/** People and organisations ready to be printed. */
final class PartiesExemples {

    static final Adresse UNIVERSITE =
            new Adresse("Campus Centre, bâtiment C", "9 rue de la Maquette", "35042", "Rennes Cedex", null);
    static final Adresse ATELIER = new Adresse(null, "97 chemin du Bac-à-Sable", "35000", "Rennes", null);
    static final Adresse BERLIN = new Adresse("Hinterhaus, 3. Etage", "Spielstraße 12", "10115", "Berlin", "Allemagne");
    static final Personne SIGNATAIRE =
            new Personne("Mme", "Solène", "KERVAZO", "Directrice des ressources humaines", "02 61 91 00 12", null);

    private PartiesExemples() {}

    /** With its logo, its representative and a contact, or with none of them. */
    static Enseignement universite(boolean complete) {
        return new Enseignement(
                "Université de démonstration",
                "UFR Droit",
                "Bureau des stages de l'UFR Droit",
                UNIVERSITE,
                "02 61 91 12 00",
                "stages-droit@univ-demo.example",
                "https://stages.univ-demo.example",
                complete
                        ? new Personne(
                                "M.", "Ambroise", "DELVALLÉE", "Directeur de l'UFR Droit, par délégation", null, null)
                        : null,
                complete
                        ? List.of(new Personne(
                                "Mme", "Gaëlle", "PRIGENT", null, "02 61 91 12 34", "gaelle.prigent@univ-demo.example"))
                        : List.of(),
                complete ? logo() : null);
    }

    static Encadrement encadrement() {
        return new Encadrement(
                new Personne(
                        "Mme",
                        "Hortense",
                        "LAVIGERIE",
                        "Maîtresse de conférences",
                        "02 61 91 34 56",
                        "hortense.lavigerie@univ-demo.example"),
                "UFR Droit",
                new Personne(
                        "M.",
                        "Yann",
                        "TRÉGOUET",
                        "Responsable juridique",
                        "02 61 91 00 45",
                        "yann.tregouet@ateliernumeriquefictif.example"));
    }

    static Accueil accueil(RegimeDroit regime, Adresse adresse, Personne signataire) {
        return new Accueil(
                "Atelier Numérique Fictif",
                "999 990 013 00016",
                null,
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

    static Accueil noumea() {
        return new Accueil(
                "Société Spécimen du Caillou",
                null,
                "0123456.001",
                null,
                null,
                RegimeDroit.LOCAL,
                new Adresse(null, "1 chemin du Bac-à-Sable", "98800", "Nouméa", null),
                null,
                null,
                "Direction",
                null,
                SIGNATAIRE);
    }

    static Stagiaire majeur() {
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

    static Stagiaire mineur() {
        Stagiaire stagiaire = majeur();
        return new Stagiaire(
                "M.",
                "Éloi",
                "MIRANDEL",
                LocalDate.of(2009, 6, 26),
                "22600112",
                stagiaire.adresse(),
                stagiaire.telephone(),
                stagiaire.courriel(),
                null,
                new Personne("Mme", "Ondine", "MIRANDEL", "Mère du stagiaire", null, null));
    }

    /** Germany, its name also in that language. */
    static Sejour allemagne(String traduit) {
        return new Sejour("DE", "Allemagne", traduit, true, true, "49");
    }

    /** A drawn emblem on a transparent ground, wider than high. */
    static Logo logo() {
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
}
