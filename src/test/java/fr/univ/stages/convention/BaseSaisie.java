package fr.univ.stages.convention;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.convention.web.LectureDesConventions;
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
public abstract class BaseSaisie extends BaseIntegration {

    protected static final String ETUDIANT = "22600297";

    @Autowired
    protected DossierDEssai dossier;

    @Autowired
    protected PorteDesTaches porte;

    @Autowired
    protected LectureDesConventions lecture;

    @Autowired
    protected Conventions conventions;

    @Autowired
    protected RuntimeService execution;

    @Autowired
    protected JdbcClient base;

    @Autowired
    protected ObjectMapper json;

    protected Acteur gestionnaire;

    @BeforeEach
    protected void sign_in_as_the_gestionnaire_of_ufr_sciences() {
        gestionnaire = dossier.connecter("per005");
    }

    @AfterEach
    protected void sign_out() {
        SecurityContextHolder.clearContext();
    }

    protected long creer() {
        String recapitulatif = dossier.jusquAuRecapitulatif(gestionnaire, ETUDIANT);
        return numero(dossier.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire));
    }

    protected static long numero(Suite suite) {
        return Long.parseLong(suite.adresse().substring("/conventions/".length()));
    }
}
