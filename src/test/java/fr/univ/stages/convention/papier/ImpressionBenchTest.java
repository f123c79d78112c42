package fr.univ.stages.convention.papier;

import fr.univ.stages.Mesures;
import fr.univ.stages.convention.enonce.RecapitulatifImprime;
import fr.univ.stages.document.Marque;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.document.Rendus;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Times the printing of tagged documents; the processor's time is the waiting time on a machine that does nothing else. */
@Tag("bench")
@DisplayName("3.1.8: how long a convention takes to print (aim: 60 ms, warm median)")
class ImpressionBenchTest {

    private static final int CHAUFFE = 400;
    private static final int MESURES = 200;

    private static final Marque MARQUE =
            new Marque("10001", "K7QM2TXP9HWD", "https://stages.univ-demo.example/verification");

    private final Impressions impressions = new Impressions(Rendus.au(Instant.parse("2026-11-23T08:00:00Z")));
    private final ThreadMXBean fils = ManagementFactory.getThreadMXBean();
    private final Mesures mesures = new Mesures();

    @Test
    void printing() {
        ConventionImprimee complete = ConventionImprimeeExemples.complete();
        ConventionImprimee longue = ConventionExtremeExemples.longue();
        RecapitulatifImprime recapitulatif = RecapitulatifImprimeExemples.complet();
        mesurer("convention", () -> impressions.convention(complete, null));
        mesurer("convention, marque et code QR", () -> impressions.convention(complete, MARQUE));
        mesurer("convention, textes longs", () -> impressions.convention(longue, MARQUE));
        mesurer("récapitulatif", () -> impressions.recapitulatif(recapitulatif, MARQUE));
        mesures.imprimer("Impression");
    }

    private void mesurer(String nom, Supplier<byte[]> impression) {
        byte[] pdf = impression.get();
        String titre = nom + ", " + Pdf.pages(pdf).size() + " pages, " + pdf.length / 1024 + " Ko";
        for (int i = 0; i < CHAUFFE; i++) {
            impression.get();
        }
        for (int i = 0; i < MESURES; i++) {
            long debut = fils.getCurrentThreadCpuTime();
            mesures.mesurer(titre, impression);
            mesures.noter(nom + ", processeur", (fils.getCurrentThreadCpuTime() - debut) / 1e6);
        }
    }
}
