package fr.univ.stages.convention.papier;

import fr.univ.stages.convention.enonce.RecapitulatifImprime;
import fr.univ.stages.convention.enonce.RecapitulatifImprime.Ligne;
import fr.univ.stages.convention.enonce.RecapitulatifImprime.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Summaries ready to be printed; {@link #complet()} has the length of a real one. */
public final class RecapitulatifImprimeExemples {

    private RecapitulatifImprimeExemples() {}

    /** The eight steps of a convention that has its number. */
    public static RecapitulatifImprime complet() {
        return recapitulatif(
                "10001",
                List.of(
                        section(
                                "Étudiant",
                                "Nom",
                                "BRESSOLAT",
                                "Prénom",
                                "Zoé",
                                "Numéro d'étudiant",
                                "22600001",
                                "Date de naissance",
                                "26/06/2001",
                                "Adresse",
                                "77 rue du Jeu-d'Essai, 75005 Paris",
                                "Téléphone",
                                "06 39 98 90 58",
                                "Courriel",
                                "zoe.bressolat@etudiant.univ-demo.example",
                                "Affiliation",
                                "Régime général",
                                "Caisse",
                                "CPAM d'Ille-et-Vilaine",
                                "Inscription",
                                "L3 Droit, UFR Droit"),
                        section(
                                "Établissement d'accueil",
                                "Raison sociale",
                                "Atelier Numérique Fictif",
                                "SIRET",
                                "999 990 013 00016",
                                "Activité",
                                "62.01Z — Programmation informatique",
                                "Adresse",
                                "97 chemin du Bac-à-Sable, 35000 Rennes",
                                "Téléphone",
                                "04 65 71 26 20"),
                        section(
                                "Service d'accueil",
                                "Nom",
                                "Service juridique",
                                "Adresse",
                                "97 chemin du Bac-à-Sable, 35000 Rennes"),
                        section(
                                "Tuteur professionnel",
                                "Nom",
                                "M. Yann TRÉGOUET",
                                "Fonction",
                                "Responsable juridique",
                                "Téléphone",
                                "02 61 91 00 45"),
                        section(
                                "Stage",
                                "Type",
                                "Stage obligatoire",
                                "Sujet",
                                "Mise en conformité des contrats",
                                "Fonctions et tâches",
                                "Recenser les contrats en cours.\nRédiger des clauses types.\nPréparer une présentation.",
                                "Dates",
                                "du 01/03/2027 au 06/08/2027",
                                "Durée",
                                "770 heures",
                                "Gratification",
                                "693,00 € par mois",
                                "Avantages",
                                null,
                                "Confidentialité",
                                "Non confidentiel"),
                        section("Enseignant référent", "Nom", "Mme Hortense LAVIGERIE", "Composante", "UFR Droit"),
                        section(
                                "Signataire",
                                "Nom",
                                "Mme Solène KERVAZO",
                                "Fonction",
                                "Directrice des ressources humaines")));
    }

    /** Two steps only, one of them with questions still open. */
    public static RecapitulatifImprime enCours() {
        return recapitulatif(
                null,
                List.of(
                        section("Étudiant", "Nom", "BRESSOLAT"),
                        new Section("Stage", null, List.of(), List.of("le sujet", "les dates"))));
    }

    /** Printed in German too, one person of it still missing. */
    public static RecapitulatifImprime sansTuteur() {
        Section tuteur = new Section(
                "Tuteur professionnel",
                "recapitulatif.saisirTuteur",
                List.of(new Ligne("Personne", null, "recapitulatif.PERSONNE", List.of())),
                List.of("Le centre de gestion demande cette personne."));
        return recapitulatif("10001", "de", List.of(tuteur));
    }

    /** The same text in every place a person can write in. */
    public static RecapitulatifImprime partout(String texte) {
        return new RecapitulatifImprime(
                texte,
                texte,
                texte,
                texte,
                texte,
                texte,
                PartiesExemples.logo(),
                LocalDate.of(2026, 11, 23),
                "de",
                List.of(texte),
                List.of(new Section(texte, null, List.of(new Ligne(texte, texte, null, List.of())), List.of(texte))));
    }

    private static RecapitulatifImprime recapitulatif(String numero, List<Section> sections) {
        return recapitulatif(numero, "fr", sections);
    }

    private static RecapitulatifImprime recapitulatif(String numero, String langue, List<Section> sections) {
        return new RecapitulatifImprime(
                numero,
                "2026-2027",
                "Convention de Zoé BRESSOLAT",
                "Zoé BRESSOLAT",
                "Université de démonstration",
                "UFR Droit",
                numero == null ? null : PartiesExemples.logo(),
                LocalDate.of(2026, 11, 23),
                langue,
                List.of(),
                sections);
    }

    private static Section section(String titre, String... paires) {
        List<Ligne> lignes = new ArrayList<>();
        for (int i = 0; i < paires.length; i += 2) {
            lignes.add(new Ligne(paires[i], paires[i + 1], null, List.of()));
        }
        return new Section(titre, null, lignes, List.of());
    }
}
