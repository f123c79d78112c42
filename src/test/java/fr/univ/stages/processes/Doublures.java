package fr.univ.stages.processes;

import fr.univ.stages.noyau.Horloge;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.test.mock.Mocks;

/**
 * Stand-ins for the beans named by « Convention de stage »: they route as the real ones do, record who was called and in
 * which order, and fail on demand.
 */
final class Doublures {

    static final List<String> ETAPES = List.of(
            "saisirEtudiant",
            "saisirEtablissement",
            "saisirService",
            "saisirTuteur",
            "saisirStage",
            "saisirEnseignant",
            "saisirSignataire",
            "verifierRecapitulatif");
    static final String RECAPITULATIF = ETAPES.get(ETAPES.size() - 1);
    static final String ACTEUR = "per005";
    static final String A_SIGNER = "convention:12";
    static final String GROUPE = "centre-3";

    /** As long as the convention has no number, its stage has no end. */
    static final Date JAMAIS = Date.from(Horloge.fin(Horloge.JAMAIS));

    /** Steps of an amendment, and the delegate behind each. */
    static final Map<String, String> ETAPES_AVENANT = Map.of(
            "saisirMotif", "retenirMotif",
            "saisirRupture", "prevoirRupture",
            "saisirSujet", "changerSujet",
            "saisirPeriode", "changerPeriode",
            "saisirNouvelleGratification", "changerGratification",
            "saisirNouveauService", "changerService",
            "saisirNouveauTuteur", "changerTuteur",
            "saisirNouvelEnseignant", "changerEnseignant");

    static final String RELECTURE = "relireProjet";

    static final String AVENANT_A_SIGNER = "avenant:7";

    private final Queue<String> aRemplir = new ArrayDeque<>();
    private final List<String> appels = new ArrayList<>();
    private Date finDuStage = Date.from(Instant.now().plus(90, ChronoUnit.DAYS));
    private boolean documentsEnPanne;
    private boolean toutSigne = true;
    private boolean validee = true;
    private boolean messagerieEnPanne;
    private int lotsRestants = 1;
    private boolean lotEnPanne;
    private int avenantsEnAttente;

    Doublures() {
        ETAPES.stream()
                .filter(etape -> !etape.equals(RECAPITULATIF))
                .forEach(etape -> inscrire(
                        etape.replace("saisir", "enregistrer"), execution -> passerALaSuite(execution, etape)));
        inscrire(
                "creerConvention",
                execution -> execution.setVariables(Map.of("finDuStage", finDuStage, "aSigner", A_SIGNER)));
        inscrire("produireDocuments", execution -> produire());
        inscrire("supprimerConvention", execution -> {});
        inscrire("presenterAValidation", execution -> {});
        inscrire(
                "prononcerDecision",
                execution ->
                        execution.setVariables(Map.of("validee", validee, "etape", RECAPITULATIF, "reprise", false)));
        inscrire(
                "chercherAvenantEnAttente",
                execution -> execution.setVariable("avenantEnAttente", avenantsEnAttente-- > 0));
        inscrire("terminerConvention", execution -> {});
        inscrire("avertirDeLaFin", execution -> {});
        inscrire("ouvrirCircuit", this::ouvrirCircuit);
        inscrire("noterSignatures", execution -> execution.setVariable("complet", toutSigne));
        inscrire("relancerSignataires", execution -> {});
        inscrire("avertirDuDebut", execution -> execution.setVariable("priorite", 90));
        inscrire("envoyerCourriel", execution -> envoyer());
        inscrire("traiterLot", this::traiterUnLot);
        ETAPES_AVENANT.forEach((etape, delegue) -> inscrire(delegue, this::passerALaSuiteDeLAvenant));
        inscrire("numeroterAvenant", execution -> execution.setVariable("aSigner", AVENANT_A_SIGNER));
        inscrire("produireAvenant", execution -> produire());
        inscrire("presenterAvenant", execution -> {});
        inscrire("deciderAvenant", execution -> execution.setVariables(Map.of("valide", validee, "etape", RELECTURE)));
        inscrire("prendreEffet", execution -> {});
        inscrire("supprimerAvenant", execution -> {});
        Mocks.register("affecterAvenant", (TaskListener) tache -> tache.setAssignee(ACTEUR));
        Mocks.register("affecterTache", (TaskListener) tache -> tache.setAssignee(ACTEUR));
    }

    /** As the real delegates: the first ticked step that is left, then the summary. */
    private void passerALaSuiteDeLAvenant(DelegateExecution execution) {
        execution.setVariable("etape", aRemplir.isEmpty() ? RELECTURE : aRemplir.remove());
    }

    /** The steps that the first form of an amendment ticks. */
    void cocher(String... etapes) {
        aRemplir.addAll(List.of(etapes));
    }

    private void inscrire(String bean, JavaDelegate delegue) {
        Mocks.register(bean, (JavaDelegate) execution -> {
            appels.add(bean);
            delegue.execute(execution);
        });
    }

    /** As the real delegates: on to the next step, or back to the summary when one came from there. */
    private static void passerALaSuite(DelegateExecution execution, String etape) {
        boolean reprise = Boolean.TRUE.equals(execution.getVariable("reprise"));
        String suivante = reprise ? RECAPITULATIF : ETAPES.get(ETAPES.indexOf(etape) + 1);
        execution.setVariables(Map.of("etape", suivante, "reprise", false));
    }

    private void ouvrirCircuit(DelegateExecution execution) {
        execution.setVariables(Map.of(
                "groupe",
                GROUPE,
                "complet",
                toutSigne,
                "relance",
                "R/P7D",
                "debutProche",
                debutProche(),
                "priorite",
                50));
    }

    private void envoyer() {
        if (messagerieEnPanne) {
            throw new IllegalStateException("Le serveur de messagerie ne répond pas : relancez d'ici.");
        }
    }

    private void traiterUnLot(DelegateExecution execution) {
        if (lotEnPanne) {
            throw new IllegalStateException("Le lot qui commence à 500 ne peut être traité : disque plein");
        }
        execution.setVariable("reste", --lotsRestants > 0);
    }

    private void produire() {
        if (documentsEnPanne) {
            throw new IllegalStateException("Convention 12 : le logo du centre est illisible");
        }
    }

    /** Every node from the request to the creation when nobody turns back, in order. */
    static List<String> parcours() {
        Stream<String> etapes = ETAPES.stream()
                .flatMap(etape -> etape.equals(RECAPITULATIF)
                        ? Stream.of(etape)
                        : Stream.of(etape, etape.replace("saisir", "enregistrer")));
        return Stream.of(Stream.of("conventionDemandee"), etapes, Stream.of("saisieTerminee", "creerConvention"))
                .flatMap(noeuds -> noeuds)
                .toList();
    }

    void mettreLesDocumentsEnPanne() {
        documentsEnPanne = true;
    }

    void reparerLesDocuments() {
        documentsEnPanne = false;
    }

    void attendreDesSignatures() {
        toutSigne = false;
    }

    void toutFaireSigner() {
        toutSigne = true;
    }

    void refuserLaValidation() {
        validee = false;
    }

    void accepterLaValidation() {
        validee = true;
    }

    /** The last day passes while amendments wait, which is found that many times. */
    void laisserAttendreDesAvenants(int fois) {
        avenantsEnAttente = fois;
    }

    void prevoirDesLots(int combien) {
        lotsRestants = combien;
    }

    void mettreLesLotsEnPanne() {
        lotEnPanne = true;
    }

    void reparerLesLots() {
        lotEnPanne = false;
    }

    void couperLaMessagerie() {
        messagerieEnPanne = true;
    }

    void retablirLaMessagerie() {
        messagerieEnPanne = false;
    }

    /** Ten days before the first day of the stage. */
    Date debutProche() {
        return Date.from(finDuStage.toInstant().minus(60, ChronoUnit.DAYS));
    }

    void fixerLaFinDuStage(Date fin) {
        finDuStage = fin;
    }

    Date finDuStage() {
        return finDuStage;
    }

    /** The delegates called since the test began, in order. */
    List<String> appels() {
        return appels;
    }
}
