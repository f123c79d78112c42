package fr.univ.stages;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole application behind a real server, as anybody's client meets it; subclasses share one. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "stages.donnees=target/donnees-navigateur/${random.uuid}")
public abstract class BaseServeur {

    @LocalServerPort
    private int port;

    protected String adresse() {
        return "http://localhost:" + port;
    }
}
