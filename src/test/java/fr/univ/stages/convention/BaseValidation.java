package fr.univ.stages.convention;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.convention.vie.ValidationDesConventions;
import fr.univ.stages.convention.web.LectureDesConventions;
import fr.univ.stages.moteur.Coherence;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.signature.SignaturesDUnDossier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A convention that waits for its signatures or its validation, and the gestionnaire of its centre. */
public abstract class BaseValidation extends BaseIntegration {

    public static final String ETUDIANT = "22600297";

    public static final Map<String, Object> VALIDER = ConventionsDEssai.VALIDER;

    @Autowired
    protected DossierDEssai dossiers;

    @Autowired
    protected ConventionsDEssai essai;

    @Autowired
    protected Conventions conventions;

    @Autowired
    protected ValidationDesConventions validation;

    @Autowired
    protected SignaturesDUnDossier signatures;

    @Autowired
    protected LectureDesConventions lecture;

    @Autowired
    protected Coherence coherence;

    @Autowired
    protected JdbcClient base;

    protected Acteur gestionnaire;

    @BeforeEach
    protected void sign_in_as_the_gestionnaire_of_ufr_sciences() {
        gestionnaire = dossiers.connecter("per005");
    }

    protected List<String> faits(long numero) {
        return base.sql("select fait from app.evenement_convention where convention_id = ? order by id")
                .param(essai.id(numero))
                .query(String.class)
                .list();
    }

    protected static Map<String, Object> aujourdhui(String... champs) {
        return ConventionsDEssai.dates(HorlogeDEssai.aujourdhui(), List.of(champs));
    }
}
