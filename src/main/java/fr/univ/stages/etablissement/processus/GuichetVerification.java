package fr.univ.stages.etablissement.processus;

import fr.univ.stages.etablissement.attente.CoursDeLaVerification;
import fr.univ.stages.etablissement.verification.Decision;
import fr.univ.stages.etablissement.verification.DossierAVerifier;
import fr.univ.stages.etablissement.verification.LectureDeVerification;
import fr.univ.stages.etablissement.verification.VerificationDesEtablissements;
import fr.univ.stages.moteur.Guichet;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Serves the task of {@code verificationOrganisme.bpmn}. */
@Component
class GuichetVerification implements Guichet {

    private final VerificationDesEtablissements verification;
    private final LectureDeVerification lecture;

    GuichetVerification(VerificationDesEtablissements verification, LectureDeVerification lecture) {
        this.verification = verification;
        this.lecture = lecture;
    }

    @Override
    public String processus() {
        return CoursDeLaVerification.PROCESSUS;
    }

    @Override
    public void retenir(String dossier) {
        verification.retenir(Long.parseLong(dossier));
    }

    @Override
    public void exigerAcces(String dossier, String tache, Acteur acteur) {
        verification.exigerAcces(Long.parseLong(dossier), acteur);
    }

    @Override
    public boolean permet(String dossier, String tache, Acteur acteur) {
        return verification.permet(Long.parseLong(dossier), acteur);
    }

    @Override
    public long version(String dossier) {
        return verification.version(Long.parseLong(dossier));
    }

    @Override
    public Class<?> saisie(String tache) {
        return SaisieVerification.class;
    }

    @Override
    public Map<String, Object> contexte(String dossier, String tache, Acteur acteur) {
        DossierAVerifier lu = lecture.dossier(Long.parseLong(dossier));
        return Map.of(
                "acteur", Map.of("login", acteur.login(), "nom", acteur.nom(), "etudiant", false),
                "dossier", entete(lu),
                "reprise", false,
                "saisie", lu.fiche(),
                "regles", Map.of(),
                "listes", Map.of("decisions", decisions()),
                "infos", lu);
    }

    @Override
    public Map<String, Object> versEtape(String dossier, String depuis, String vers, Acteur acteur) {
        throw Refus.general("Cette étape n'existe pas.");
    }

    @Override
    public Suite suite(String dossier, Acteur acteur) {
        return new Suite(
                null, null, "Votre décision est enregistrée : cet établissement n'attend plus de vérification.");
    }

    private static Map<String, Object> entete(DossierAVerifier lu) {
        Map<String, Object> entete = new HashMap<>();
        entete.put("id", lu.fiche().id());
        entete.put("version", lu.fiche().version());
        entete.put("titre", lu.fiche().raisonSociale());
        entete.put("centre", lu.centre());
        entete.put("etapes", List.of());
        return entete;
    }

    private static List<Map<String, String>> decisions() {
        return Stream.of(Decision.values())
                .map(decision -> Map.of("code", decision.name(), "libelle", decision.libelle()))
                .toList();
    }
}
