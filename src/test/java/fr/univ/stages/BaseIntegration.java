package fr.univ.stages;

import fr.univ.stages.avenant.AvenantsDEssai;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.etablissement.importation.EnvoisDImport;
import fr.univ.stages.moteur.TravailDEssai;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application on a real PostgreSQL of its own, jobs run by hand; subclasses share one context. */
@Tag("heavy")
@SpringBootTest(
        properties = {
            "stages.donnees=target/donnees-test/${random.uuid}",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
@Import({
    DossierDEssai.class,
    ConventionsDEssai.class,
    AvenantsDEssai.class,
    EnvoisDImport.class,
    HorlogeDEssai.class,
    BaseSansAttente.class,
    TravailDEssai.class,
})
public abstract class BaseIntegration {}
