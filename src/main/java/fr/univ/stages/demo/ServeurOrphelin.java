package fr.univ.stages.demo;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops the database server that a killed application left behind, and never one that a living application uses. */
final class ServeurOrphelin {

    private static final String VERROU = "epg-lock";

    private ServeurOrphelin() {}

    static void arreter(Path base) throws IOException {
        Path pid = base.resolve("postmaster.pid");
        if (!Files.exists(pid)) {
            return;
        }
        if (utilise(base.resolve(VERROU))) {
            throw new IllegalStateException("Une autre instance de Stages utilise déjà le dossier " + base
                    + " : arrêtez-la, ou choisissez un autre dossier avec STAGES_DONNEES.");
        }
        long numero = Long.parseLong(Files.readAllLines(pid).get(0).strip());
        Optional<ProcessHandle> orphelin = ProcessHandle.of(numero)
                .filter(p -> p.info().command().map(c -> c.contains("postgres")).orElse(false));
        if (orphelin.isPresent()) {
            attendreLaFin(orphelin.get());
        }
        Files.deleteIfExists(pid);
    }

    private static boolean utilise(Path verrou) throws IOException {
        if (!Files.exists(verrou)) {
            return false;
        }
        try (RandomAccessFile fichier = new RandomAccessFile(verrou.toFile(), "rw");
                FileLock prise = fichier.getChannel().tryLock()) {
            return prise == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static void attendreLaFin(ProcessHandle serveur) {
        serveur.destroy();
        try {
            serveur.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Arrêt demandé pendant l'attente du serveur PostgreSQL", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Le serveur PostgreSQL n° " + serveur.pid() + " ne s'arrête pas", e);
        }
    }
}
