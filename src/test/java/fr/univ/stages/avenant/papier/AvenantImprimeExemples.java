package fr.univ.stages.avenant.papier;

import fr.univ.stages.avenant.papier.AvenantImprime.Changement;
import fr.univ.stages.avenant.papier.AvenantImprime.Emetteur;
import fr.univ.stages.avenant.papier.AvenantImprime.Objet;
import fr.univ.stages.avenant.papier.AvenantImprime.Partie;
import fr.univ.stages.avenant.papier.AvenantImprime.Role;
import fr.univ.stages.avenant.papier.AvenantImprime.Signataire;
import fr.univ.stages.convention.papier.ConventionImprimee.Sejour;
import fr.univ.stages.noyau.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Amendments ready to be printed. */
final class AvenantImprimeExemples {

    private static final LocalDate AUJOURDHUI = LocalDate.of(2027, 5, 10);

    private AvenantImprimeExemples() {}

    /** Everything at once, in that language beside the French. */
    static AvenantImprime complet(String langue) {
        return avenant(
                langue,
                "Le projet confié au stagiaire est prolongé et change de service.",
                null,
                List.of(
                        new Changement(
                                Objet.SUJET,
                                ValeurImprimee.deTexte("Mise en conformité des contrats d'hébergement"),
                                ValeurImprimee.deTexte("Mise en conformité des contrats et formation des équipes")),
                        new Changement(
                                Objet.PERIODE,
                                ValeurImprimee.dePeriode(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 7, 2)),
                                ValeurImprimee.dePeriode(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 8, 6))),
                        new Changement(
                                Objet.GRATIFICATION,
                                null,
                                ValeurImprimee.deMontant(Montant.de("1417,50"), "pour la durée du stage")),
                        new Changement(
                                Objet.LIEU,
                                ValeurImprimee.deTexte("Service juridique\n97 chemin du Bac-à-Sable, 35000 Rennes"),
                                ValeurImprimee.deTexte(
                                        "Direction des achats\n12 Spielstraße, 10115 Berlin, Allemagne")),
                        new Changement(
                                Objet.TUTEUR,
                                ValeurImprimee.deTexte("M. Yann TRÉGOUET, responsable juridique"),
                                ValeurImprimee.deTexte("Mme Maximilienne-Théodora " + "N".repeat(60))),
                        new Changement(
                                Objet.ENSEIGNANT,
                                ValeurImprimee.deTexte("Mme Hortense LAVIGERIE"),
                                ValeurImprimee.deTexte("M. Blaise OSTREVAL")),
                        new Changement(
                                Objet.INTERRUPTION,
                                null,
                                ValeurImprimee.dePeriode(LocalDate.of(2027, 5, 17), LocalDate.of(2027, 5, 21)))),
                false);
    }

    /** What is chosen or counted rather than written: each language says it in its own words. */
    static AvenantImprime presence(String langue) {
        return avenant(
                langue,
                "Prolongation.",
                null,
                List.of(
                        new Changement(
                                Objet.DUREE,
                                ValeurImprimee.deHeures(new BigDecimal("595.00")),
                                ValeurImprimee.deHeures(new BigDecimal("770.50"))),
                        new Changement(
                                Objet.VERSEMENT,
                                ValeurImprimee.deLibelles(List.of("net", "Virement bancaire")),
                                ValeurImprimee.deLibelles(List.of("brut", "Chèque")))),
                false);
    }

    /** The stage moves to Québec. */
    static AvenantImprime ailleurs(String langue) {
        Changement lieu = new Changement(
                Objet.LIEU,
                ValeurImprimee.deTexte("Service juridique\n97 chemin du Bac-à-Sable, 35000 Rennes"),
                ValeurImprimee.deTexte("Bureau de Montréal\n12 rue de l'Essai, Montréal, Canada"));
        return avenant(
                langue,
                "Le projet se poursuit à Montréal.",
                null,
                List.of(lieu),
                false,
                new Sejour("CA", "Canada", "fr".equals(langue) ? null : "Kanada", false, false, "1"));
    }

    /** A subject and a leave of that many words, before and after. */
    static AvenantImprime deMots(String langue, int mots) {
        ValeurImprimee texte =
                ValeurImprimee.deTexte("prolongation ".repeat(mots).strip());
        return avenant(
                langue,
                "prolongation ".repeat(mots).strip(),
                null,
                List.of(new Changement(Objet.SUJET, texte, texte), new Changement(Objet.CONGES, texte, texte)),
                false);
    }

    /** The stage of a minor ends early. */
    static AvenantImprime rupture(String langue) {
        String unite = "pour la durée du stage";
        List<Changement> suites = List.of(
                new Changement(
                        Objet.DUREE,
                        ValeurImprimee.deHeures(new BigDecimal("385")),
                        ValeurImprimee.deHeures(new BigDecimal("212.5"))),
                new Changement(
                        Objet.GRATIFICATION,
                        ValeurImprimee.deMontant(Montant.de("1417,50"), unite),
                        ValeurImprimee.deMontant(Montant.de("782,39"), unite)));
        return avenant(langue, "Fin d'un commun accord.", LocalDate.of(2027, 6, 1), suites, true);
    }

    /** The same text wherever people write. */
    static AvenantImprime partout(String texte) {
        Partie partie = new Partie(texte, null, List.of(texte));
        return new AvenantImprime(
                texte,
                texte,
                texte,
                AUJOURDHUI,
                "de",
                new Emetteur(texte, texte, List.of(texte), null),
                partie,
                partie,
                texte,
                null,
                null,
                List.of(new Changement(Objet.SUJET, ValeurImprimee.deTexte(texte), ValeurImprimee.deTexte(texte))),
                new Sejour("XX", texte, texte, false, false, texte),
                true,
                List.of(new Signataire(Role.STAGIAIRE, texte, texte), new Signataire(Role.TUTEUR, null, null)));
    }

    private static AvenantImprime avenant(
            String langue, String motif, LocalDate rupture, List<Changement> changements, boolean mineur) {
        return avenant(langue, motif, rupture, changements, mineur, null);
    }

    private static AvenantImprime avenant(
            String langue,
            String motif,
            LocalDate rupture,
            List<Changement> changements,
            boolean mineur,
            Sejour sejour) {
        return new AvenantImprime(
                "10001-A1",
                "10001",
                "2026-2027",
                AUJOURDHUI,
                langue,
                new Emetteur(
                        "Université de démonstration",
                        "Bureau des stages de l'UFR Droit",
                        List.of("9 rue de la Maquette, 35042 Rennes Cedex", "02 61 91 12 00"),
                        null),
                new Partie("Atelier Numérique Fictif", null, List.of("97 chemin du Bac-à-Sable", "35000 Rennes")),
                new Partie("Mme Zoé BRESSOLAT", "22600001", List.of("Licence 3 Droit")),
                motif,
                rupture,
                rupture == null ? null : new BigDecimal("212.5"),
                changements,
                sejour,
                sejour != null,
                Stream.of(Role.values())
                        .filter(role -> mineur || role != Role.REPRESENTANT)
                        .map(role -> new Signataire(
                                role, role == Role.ORGANISME ? null : "Mme Solène KERVAZO", "Directrice"))
                        .toList());
    }
}
