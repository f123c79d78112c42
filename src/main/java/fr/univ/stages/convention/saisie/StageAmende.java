package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.convention.modele.Modalites;
import fr.univ.stages.convention.modele.Presence;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.Refus;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Judges a stage that an amendment changes by the very rules of step 5, of which only those fields are asked again. */
@Component
class StageAmende {

    private final ControleStage controle;
    private final Validator validateur;

    StageAmende(ControleStage controle, Validator validateur) {
        this.controle = controle;
        this.validateur = validateur;
    }

    /** Throws Refus for what is wrong in one of these fields of step 5. */
    void verifier(Stage stage, Convention convention, Set<String> champs) {
        SaisieStage saisie = saisie(stage);
        Map<String, String> erreurs = new TreeMap<>();
        validateur.validate(saisie).stream()
                .sorted((a, b) -> a.getMessage().compareTo(b.getMessage()))
                .forEach(faute -> erreurs.putIfAbsent(faute.getPropertyPath().toString(), faute.getMessage()));
        refuser(erreurs, champs);
        try {
            controle.verifier(saisie, convention);
        } catch (Refus refus) {
            refuser(new TreeMap<>(refus.erreurs()), champs);
        }
    }

    private static void refuser(Map<String, String> erreurs, Set<String> champs) {
        erreurs.keySet().retainAll(champs);
        if (!erreurs.isEmpty()) {
            throw new Refus(erreurs);
        }
    }

    private static SaisieStage saisie(Stage stage) {
        Presence presence = stage.presence();
        Modalites modalites = stage.modalites();
        Optional<Interruption> sans = Optional.ofNullable(stage.interruption());
        Optional<Gratification> payee = Optional.ofNullable(stage.gratification());
        return new SaisieStage(
                stage.contenu().type(),
                stage.contenu().thematique(),
                stage.contenu().sujet(),
                stage.contenu().fonctionsEtTaches(),
                stage.contenu().competences(),
                stage.debut(),
                stage.fin(),
                sans.isPresent(),
                sans.map(Interruption::debut).orElse(null),
                sans.map(Interruption::fin).orElse(null),
                presence.joursParSemaine(),
                presence.heuresParSemaine(),
                presence.tempsTravail(),
                presence.dureeHeures(),
                presence.nuit(),
                presence.dimanche(),
                presence.ferie(),
                presence.teletravail(),
                presence.conges(),
                payee.isPresent(),
                payee.map(Gratification::montant).map(BigDecimal::toPlainString).orElse(null),
                payee.map(Gratification::unite).orElse(null),
                payee.map(Gratification::nature).orElse(null),
                payee.map(Gratification::modeVersement).orElse(null),
                payee.map(Gratification::rythme).orElse(null),
                modalites.avantages(),
                modalites.confidentialite(),
                stage.annee(),
                modalites.langue(),
                modalites.modeSuivi(),
                modalites.modeEvaluation(),
                modalites.ects(),
                stage.contenu().origine(),
                stage.contenu().accordCesure());
    }
}
