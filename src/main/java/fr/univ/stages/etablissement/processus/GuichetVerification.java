package fr.univ.stages.etablissement.processus;

import fr.univ.stages.etablissement.attente.CoursDeLaVerification;
import fr.univ.stages.etablissement.verification.Decision;
import fr.univ.stages.etablissement.verification.DossierAVerifier;
import fr.univ.stages.etablissement.verification.LectureDeVerification;
import fr.univ.stages.etablissement.verification.VerificationDesEtablissements;
import fr.univ.stages.moteur.Contexte;
import fr.univ.stages.moteur.DossierOuvert;
import fr.univ.stages.moteur.Guichet;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.referentiel.Entree;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Serves the task of {@code verificationEtablissement.bpmn}. */
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
    public DossierOuvert ouvrir(String cle, String tache) {
        return new Ouvert(Long.parseLong(cle));
    }

    private final class Ouvert implements DossierOuvert {

        private final long id;

        Ouvert(long id) {
            this.id = id;
        }

        @Override
        public void retenir() {
            verification.retenir(id);
        }

        @Override
        public void exigerAcces(Acteur acteur) {
            verification.exigerAcces(id, acteur);
        }

        @Override
        public boolean permet(Acteur acteur) {
            return verification.permet(id, acteur);
        }

        @Override
        public long version() {
            return verification.version(id);
        }

        @Override
        public Class<?> saisie() {
            return SaisieVerification.class;
        }

        @Override
        public Contexte contexte(Acteur acteur) {
            DossierAVerifier lu = lecture.dossier(id);
            Contexte.Entete entete = new Contexte.Entete(
                    lu.fiche().id(), lu.fiche().version(), lu.fiche().raisonSociale(), lu.centre(), null);
            return new Contexte(
                    acteur,
                    entete,
                    new Vue().saisie(lu.fiche()).liste("decisions", decisions()).infos(lu));
        }

        @Override
        public Suite suite(Acteur acteur) {
            return new Suite(
                    null, null, "Votre décision est enregistrée : cet établissement n'attend plus de vérification.");
        }
    }

    private static List<Entree> decisions() {
        return Stream.of(Decision.values())
                .map(decision -> new Entree(decision.name(), decision.libelle()))
                .toList();
    }
}
