package fr.univ.stages.convention.papier;

import fr.univ.stages.convention.papier.ConventionImprimee.Gratification;
import fr.univ.stages.convention.papier.ConventionImprimee.Stage;
import fr.univ.stages.noyau.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Stages ready to be printed, and what is paid for them. */
final class StageExemples {

    private StageExemples() {}

    static Stage stage(String heures) {
        return stage(
                heures,
                "Recenser les contrats en cours et repérer les clauses à revoir.\n"
                        + "Rédiger des clauses types avec la responsable des données personnelles.\n"
                        + "Préparer une présentation aux équipes techniques.");
    }

    static Stage stage(String heures, String taches) {
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

    static Gratification verse(boolean superieure) {
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

    static Gratification aucune() {
        return new Gratification(false, null, null, null, null, null, null, 2026, BigDecimal.valueOf(30), false);
    }
}
