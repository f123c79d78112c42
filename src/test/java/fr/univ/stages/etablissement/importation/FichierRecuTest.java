package fr.univ.stages.etablissement.importation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("4.3 a file whose length nobody announced is received up to a bound, on the disk")
class FichierRecuTest {

    private static final long MAXIMUM = 2 * 1024 * 1024;
    private static final long TAMPON = 64 * 1024;

    @Test
    void a_body_that_never_ends_is_refused_at_the_bound_and_leaves_nothing_behind() {
        long avant = recus();
        SansFin sansFin = new SansFin();

        assertThatThrownBy(() -> FichierRecu.recevoir(sansFin, MAXIMUM))
                .isInstanceOf(FichierTropGros.class)
                .hasMessageContaining("trop lourd : 2 Mo au plus");

        assertThat(sansFin.lus).isLessThanOrEqualTo(MAXIMUM + TAMPON);
        assertThat(recus()).isEqualTo(avant);
    }

    @Test
    void a_connection_that_breaks_leaves_nothing_behind() {
        long avant = recus();
        InputStream coupe = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatThrownBy(() -> FichierRecu.recevoir(coupe, MAXIMUM)).isInstanceOf(IOException.class);

        assertThat(recus()).isEqualTo(avant);
    }

    private static long recus() {
        try (Stream<Path> fichiers = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return fichiers.filter(fichier -> fichier.getFileName().toString().startsWith("stages-import-"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class SansFin extends InputStream {

        private long lus;

        @Override
        public int read() {
            lus++;
            return 'x';
        }
    }
}
