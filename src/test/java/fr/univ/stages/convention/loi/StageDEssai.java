package fr.univ.stages.convention.loi;

import fr.univ.stages.convention.modele.Contenu;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.EnseignantReferent;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.convention.modele.Modalites;
import fr.univ.stages.convention.modele.Presence;
import fr.univ.stages.convention.modele.RepresentantLegal;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.convention.modele.Stagiaire;
import fr.univ.stages.noyau.Acteur;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A stage of 308 hours in a private host of Rennes that no rule has anything to say about; each test changes one thing. */
final class StageDEssai {

    static final LocalDate JOUR = LocalDate.of(2025, 12, 1);

    String type = "OBLIGATOIRE";
    String accordCesure;
    String etape = "CHI1";
    Integer volume = 400;
    LocalDate naissance = LocalDate.of(2004, 6, 26);
    RepresentantLegal representant;
    LocalDate debut = LocalDate.of(2026, 1, 5);
    LocalDate fin = LocalDate.of(2026, 3, 5);
    Interruption interruption;
    String heures = "308";
    String heuresParSemaine = "35";
    String joursParSemaine = "5";
    boolean nuit;
    String conges = "2 jours par mois";
    String nature = "NET";
    Gratification gratification;
    LocalDate derniereSignature;
    EnseignantReferent enseignant;
    boolean lieuEnFrance = true;
    Situation.Hote etablissement = new Situation.Hote(true, false, 8);
    Situation.StagesPrecedents precedents = new Situation.StagesPrecedents(BigDecimal.ZERO, List.of());
    Situation.Charges charges = new Situation.Charges(0, 0, 0);
    Situation.Carence carence;
    List<Situation.Part> parts;

    StageDEssai de(String nombre) {
        heures = nombre;
        return this;
    }

    StageDEssai paye(String montant, String unite) {
        gratification = new Gratification(new BigDecimal(montant), unite, nature, "VIREMENT", "REEL");
        return this;
    }

    StageDEssai apres(String nombre, long... conventions) {
        precedents = new Situation.StagesPrecedents(
                new BigDecimal(nombre),
                java.util.Arrays.stream(conventions).boxed().toList());
        return this;
    }

    StageDEssai aLEtranger() {
        lieuEnFrance = false;
        etablissement = new Situation.Hote(false, false, null);
        return this;
    }

    List<Constat> constats() {
        return Loi.constats(convention(), situation());
    }

    List<Regle> regles() {
        return constats().stream().map(Constat::regle).toList();
    }

    Stage stage() {
        return convention().stage();
    }

    private Situation situation() {
        return new Situation(
                JOUR,
                derniereSignature,
                lieuEnFrance,
                etablissement,
                precedents,
                charges,
                carence,
                parts == null
                        ? List.of(new Situation.Part(2026, new BigDecimal(heures), new BigDecimal("4.50")))
                        : parts);
    }

    private Convention convention() {
        Convention convention = Convention.demander(new Acteur("per005", "Essai", Set.of(), null), Instant.EPOCH);
        convention.inscrire(
                new Stagiaire(
                        "22600297",
                        null,
                        "MME",
                        "BRESSOLAT",
                        "Zoé",
                        naissance,
                        null,
                        null,
                        null,
                        null,
                        "FR",
                        null,
                        null,
                        null,
                        null,
                        "MSA",
                        null,
                        representant),
                new fr.univ.stages.convention.modele.Formation(etape, "Chimie", "UFR Sciences", volume),
                1,
                null);
        convention.designerEnseignant(enseignant);
        convention.decrire(new Stage(
                new Contenu(type, "SCIENCES", "Sujet", "Tâches", "Compétences", null, accordCesure),
                debut,
                fin,
                interruption,
                new Presence(
                        new BigDecimal(joursParSemaine),
                        new BigDecimal(heuresParSemaine),
                        "PLEIN",
                        new BigDecimal(heures),
                        nuit,
                        false,
                        false,
                        false,
                        conges),
                gratification,
                new Modalites(null, "NON", "fr", "VISIO", "SOUTENANCE", null),
                2025));
        return convention;
    }
}
