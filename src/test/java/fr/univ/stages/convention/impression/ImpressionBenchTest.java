package fr.univ.stages.convention.impression;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.document.Pdf;
import fr.univ.stages.document.Rendus;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Times the printing of tagged documents: {@code mvn -Pbench test -Dtest=ImpressionBenchTest}. The limit is set on the
 * processor's time, which is the waiting time on a machine that does nothing else.
 */
@Tag("bench")
@DisplayName("3.1.8: a convention is printed within 60 ms (warm median)")
class ImpressionBenchTest {

    private static final Logger JOURNAL = LoggerFactory.getLogger(ImpressionBenchTest.class);
    private static final int CHAUFFE = 150;
    private static final int MESURES = 200;
    private static final double LIMITE_MS = 60;

    private final Impressions impressions = new Impressions(Rendus.au(Instant.parse("2026-11-23T08:00:00Z")));

    @Test
    void each_document_is_printed_quickly() {
        StringBuilder table = new StringBuilder();
        double convention =
                mesurer(table, "convention", () -> impressions.convention(ConventionImprimeeExemples.complete()));
        mesurer(table, "convention, textes longs", () -> impressions.convention(ConventionImprimeeExemples.longue()));
        mesurer(table, "récapitulatif", () -> impressions.recapitulatif(RecapitulatifImprimeExemples.complet()));
        JOURNAL.info(
                "{} mesures par document, en ms\n{}\n{}",
                MESURES,
                String.format(
                        "%-26s %6s %6s %12s %8s %8s %8s",
                        "document", "pages", "Ko", "processeur", "médiane", "p95", "premier"),
                table);

        assertThat(convention).isLessThanOrEqualTo(LIMITE_MS);
    }

    private static double mesurer(StringBuilder table, String nom, Supplier<byte[]> impression) {
        double premier = duree(impression).attente();
        for (int i = 0; i < CHAUFFE; i++) {
            impression.get();
        }
        List<Duree> durees =
                Stream.generate(() -> duree(impression)).limit(MESURES).toList();
        double processeur = centile(durees, Duree::processeur, 50);
        byte[] pdf = impression.get();
        table.append(String.format(
                Locale.FRANCE,
                "%-26s %6d %6d %12.1f %8.1f %8.1f %8.0f%n",
                nom,
                Pdf.pages(pdf).size(),
                pdf.length / 1024,
                processeur,
                centile(durees, Duree::attente, 50),
                centile(durees, Duree::attente, 95),
                premier));
        return processeur;
    }

    private record Duree(double attente, double processeur) {}

    private static Duree duree(Supplier<byte[]> impression) {
        ThreadMXBean fils = ManagementFactory.getThreadMXBean();
        long debut = System.nanoTime();
        long debutProcesseur = fils.getCurrentThreadCpuTime();
        impression.get();
        return new Duree((System.nanoTime() - debut) / 1e6, (fils.getCurrentThreadCpuTime() - debutProcesseur) / 1e6);
    }

    private static double centile(List<Duree> durees, ToDoubleFunction<Duree> mesure, int centile) {
        double[] triees = durees.stream().mapToDouble(mesure).sorted().toArray();
        return triees[triees.length * centile / 100];
    }
}
