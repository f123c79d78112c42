package fr.univ.stages.moteur;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys processes and forms together under names that do not depend on where the application runs. All or nothing:
 * with a change in one file everything is deployed again, because Tasklist looks for a form in the deployment of its
 * process; without a change nothing is.
 */
@Component
class Deploiement implements SmartInitializingSingleton {

    private static final List<String> MOTIFS =
            List.of("classpath*:processes/*.bpmn", "classpath*:processes/*.dmn", "classpath*:forms/*/*.html");
    private static final ResourcePatternResolver RESSOURCES = new PathMatchingResourcePatternResolver();

    private final RepositoryService depot;

    Deploiement(RepositoryService depot) {
        this.depot = depot;
    }

    @Override
    public void afterSingletonsInstantiated() {
        DeploymentBuilder deploiement =
                depot.createDeployment().name("stages").source("stages").enableDuplicateFiltering(false);
        MOTIFS.stream()
                .flatMap(Deploiement::trouver)
                .sorted(Comparator.comparing(Deploiement::nom))
                .forEach(ressource -> ajouter(deploiement, ressource));
        deploiement.deploy();
    }

    private static Stream<Resource> trouver(String motif) {
        try {
            return Stream.of(RESSOURCES.getResources(motif));
        } catch (IOException e) {
            throw new UncheckedIOException("Processus et formulaires illisibles : " + motif, e);
        }
    }

    private static void ajouter(DeploymentBuilder deploiement, Resource ressource) {
        try (InputStream contenu = ressource.getInputStream()) {
            deploiement.addInputStream(nom(ressource), contenu);
        } catch (IOException e) {
            throw new UncheckedIOException("Ressource illisible : " + ressource, e);
        }
    }

    private static String nom(Resource ressource) {
        try {
            String adresse = ressource.getURL().getPath();
            int debut = Math.max(adresse.lastIndexOf("/processes/"), adresse.lastIndexOf("/forms/"));
            return adresse.substring(debut + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("Ressource sans adresse : " + ressource, e);
        }
    }
}
