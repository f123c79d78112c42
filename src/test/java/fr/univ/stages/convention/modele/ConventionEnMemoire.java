package fr.univ.stages.convention.modele;

import fr.univ.stages.noyau.Acteur;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Conventions for plain tests, in any state of their life, of one stage of 273 hours with an interruption of one week. */
public final class ConventionEnMemoire {

    public static final Acteur GESTIONNAIRE = new Acteur("per005", "Essai", Set.of(), null);
    public static final Acteur ETUDIANTE = new Acteur("e22600297", "Zoé BRESSOLAT", Set.of(), "22600297");
    public static final Instant MATIN = Instant.parse("2026-01-05T08:00:00Z");
    public static final EnseignantReferent ENSEIGNANT = enseignant("ens001");

    static final long ETABLISSEMENT = 1;
    static final long SERVICE = 10;
    static final long TUTEUR = 100;
    static final long SIGNATAIRE = 101;
    static final LocalDate DEBUT = LocalDate.of(2026, 2, 2);
    static final LocalDate FIN = LocalDate.of(2026, 3, 31);
    static final Interruption SEMAINE = new Interruption(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 20));

    private ConventionEnMemoire() {}

    /** Just asked for by staff, nothing filled in. */
    public static Convention demandee() {
        return Convention.demander(GESTIONNAIRE, MATIN);
    }

    /** Every step filled in, at the summary. */
    public static Convention remplie() {
        Convention convention = demandee();
        convention.inscrire(stagiaire("22600297"), formation(), 3, null);
        convention.choisirEtablissement(ETABLISSEMENT);
        convention.choisirService(SERVICE);
        convention.designerTuteur(TUTEUR);
        convention.decrire(stage());
        convention.designerEnseignant(ENSEIGNANT);
        convention.designerSignataire(SIGNATAIRE);
        return convention;
    }

    /** Number 10001 unless it is a draft; led there by the transitions that lead there. */
    public static Convention en(Statut statut) {
        Convention convention = remplie();
        if (statut != Statut.BROUILLON) {
            convention.creer(10001);
            mener(convention.cycle(), statut);
        }
        return convention;
    }

    private static void mener(Cycle cree, Statut statut) {
        switch (statut) {
            case SIGNEE -> cree.presenter();
            case REOUVERTE -> cree.rouvrir();
            case VALIDEE -> {
                cree.presenter();
                cree.valider(GESTIONNAIRE, MATIN);
            }
            case A_CORRIGER -> {
                cree.presenter();
                cree.refuser("Les dates");
            }
            case TERMINEE -> {
                mener(cree, Statut.VALIDEE);
                cree.terminer();
            }
            default -> {
                // created, and no more
            }
        }
    }

    /** That number, nothing else known but what a name needs. */
    public static Stagiaire stagiaire(String numero) {
        return new Stagiaire(
                numero,
                null,
                "MME",
                "BRESSOLAT",
                "Zoé",
                LocalDate.of(2004, 6, 26),
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
                null);
    }

    public static EnseignantReferent enseignant(String login) {
        return new EnseignantReferent(login, "M", "OSTRÉVAL", "Ewen", "UFR Sciences", null, null);
    }

    static Formation formation() {
        return new Formation("CHI1", "Chimie", "UFR Sciences", 400);
    }

    /** Paid 1,000 € for the whole of it. */
    public static Stage stage() {
        return new Stage(
                new Contenu("OBLIGATOIRE", "SCIENCES", "Sujet", "Tâches", "Compétences", "OFFRE", "Accord"),
                DEBUT,
                FIN,
                SEMAINE,
                presence("273"),
                new Gratification(new BigDecimal("1000"), "TOTAL", "NET", "VIREMENT", "REEL"),
                new Modalites("Cantine", "NON", "fr", "VISIO", "SOUTENANCE", BigDecimal.TEN),
                2025);
    }

    static Presence presence(String heures) {
        return new Presence(
                new BigDecimal("5"),
                new BigDecimal("35"),
                "PLEIN",
                new BigDecimal(heures),
                false,
                true,
                false,
                true,
                "Deux jours");
    }
}
