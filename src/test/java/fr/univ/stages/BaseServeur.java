package fr.univ.stages;

import fr.univ.stages.convention.DossierDEssai;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The whole application behind a real server, as anybody's client meets it; subclasses share one. */
@Tag("heavy")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "stages.donnees=target/donnees-navigateur/${random.uuid}")
@Import({DossierDEssai.class, HorlogeDEssai.class, BaseSansAttente.class})
public abstract class BaseServeur {

    @LocalServerPort
    private int port;

    protected String adresse() {
        return "http://localhost:" + port;
    }
}
