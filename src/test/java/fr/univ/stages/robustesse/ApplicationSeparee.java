package fr.univ.stages.robustesse;

import fr.univ.stages.StagesApplication;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The application in a process of its own, which a test may kill as a power cut would. */
final class ApplicationSeparee implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process processus;
    private final int port;

    private ApplicationSeparee(Process processus, int port) {
        this.processus = processus;
        this.port = port;
    }

    /** Starts as {@code mvn spring-boot:run} does, with the JVM options of the pom, and waits until it answers. */
    static ApplicationSeparee demarrer(Path donnees) throws IOException, InterruptedException {
        ApplicationSeparee application =
                lancer(donnees.resolveSibling("application.log"), List.of("--stages.donnees=" + donnees));
        application.attendre();
        return application;
    }

    /** Starts with these properties, and does not wait. */
    static ApplicationSeparee lancer(Path journal, List<String> proprietes) throws IOException {
        int port = portLibre();
        List<String> commande = new ArrayList<>();
        commande.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        commande.addAll(List.of(System.getProperty("stages.jvm").split(" ")));
        commande.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("stages.classpath"),
                StagesApplication.class.getName(),
                "--stages.demo.bureau=false",
                "--server.port=" + port));
        commande.addAll(proprietes);
        Process processus = new ProcessBuilder(commande)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(journal.toFile()))
                .start();
        return new ApplicationSeparee(processus, port);
    }

    long pid() {
        return processus.pid();
    }

    String adresse() {
        return "http://localhost:" + port;
    }

    /** As kill -9: no hook runs, nothing is flushed. */
    void tuer() throws InterruptedException {
        processus.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }

    /** Its exit code, once it has stopped by itself. */
    int fin() {
        return processus
                .onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    @Override
    public void close() {
        processus.destroy();
        processus
                .onExit()
                .completeOnTimeout(processus, 60, TimeUnit.SECONDS)
                .join()
                .destroyForcibly();
    }

    /** Until it answers; fails when it stops, or takes three minutes. */
    void attendre() throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest sante = HttpRequest.newBuilder(URI.create(adresse() + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(2))
                .build();
        Instant limite = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(limite) && processus.isAlive()) {
            try {
                if (client.send(sante, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
        processus.destroyForcibly();
        throw new IllegalStateException("L'application ne répond pas");
    }

    private static int portLibre() throws IOException {
        try (ServerSocket port = new ServerSocket(0)) {
            return port.getLocalPort();
        }
    }
}
