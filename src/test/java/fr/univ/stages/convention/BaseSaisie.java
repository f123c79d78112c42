package fr.univ.stages.convention;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.univ.stages.BaseIntegration;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Acteur;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The wizard through the task door, as the gestionnaire of UFR Sciences. */
abstract class BaseSaisie extends BaseIntegration {

    static final String ETUDIANT = "22600297";

    @Autowired
    DossierDEssai dossier;

    @Autowired
    PorteDesTaches porte;

    @Autowired
    LectureDesConventions lecture;

    @Autowired
    Conventions conventions;

    @Autowired
    RuntimeService execution;

    @Autowired
    JdbcClient base;

    @Autowired
    ObjectMapper json;

    Acteur gestionnaire;

    @BeforeEach
    void sign_in_as_the_gestionnaire_of_ufr_sciences() {
        gestionnaire = dossier.connecter("per005");
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    long creer() {
        String recapitulatif = dossier.jusquAuRecapitulatif(gestionnaire, ETUDIANT);
        return numero(dossier.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire));
    }

    static long numero(Suite suite) {
        return Long.parseLong(suite.adresse().substring("/conventions/".length()));
    }
}
