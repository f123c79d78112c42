package fr.univ.stages;

import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole application on a real PostgreSQL of its own, jobs run by hand; subclasses share one context. */
@SpringBootTest(
        properties = {
            "stages.donnees=target/donnees-test/${random.uuid}",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
public abstract class BaseIntegration {}
