package fr.univ.stages.moteur;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Begins what the engine needs before the first bean is made; named in {@code META-INF/spring.factories}. */
class DepartDuMoteur implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        contexte.getBeanFactory().registerSingleton("requetesDuMoteur", new RequetesDuMoteur());
    }
}
