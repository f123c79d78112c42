package fr.univ.stages.convention;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.moteur.Coherence;
import fr.univ.stages.noyau.Acteur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A convention that waits for its signatures or its validation, and the gestionnaire of its centre. */
abstract class BaseValidation extends BaseIntegration {

    static final String ETUDIANT = "22600297";

    static final Map<String, Object> VALIDER = ConventionsDEssai.VALIDER;

    @Autowired
    DossierDEssai dossiers;

    @Autowired
    ConventionsDEssai essai;

    @Autowired
    Conventions conventions;

    @Autowired
    ValidationDesConventions validation;

    @Autowired
    LectureDesConventions lecture;

    @Autowired
    Coherence coherence;

    @Autowired
    JdbcClient base;

    Acteur gestionnaire;

    @BeforeEach
    void sign_in_as_the_gestionnaire_of_ufr_sciences() {
        gestionnaire = dossiers.connecter("per005");
    }

    List<String> faits(long numero) {
        return base.sql("select fait from app.evenement_convention where convention_id = ? order by id")
                .param(essai.id(numero))
                .query(String.class)
                .list();
    }

    static Map<String, Object> aujourdhui(String... champs) {
        return ConventionsDEssai.dates(HorlogeDEssai.aujourdhui(), List.of(champs));
    }
}
