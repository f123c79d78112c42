package fr.univ.stages.convention.papier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.document.Marque;
import fr.univ.stages.document.Rendus;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is still held after each hundred of a thousand long conventions, the garbage collected. */
@Tag("bench")
@DisplayName("3.1.8 a thousand documents in a row leave nothing in memory")
class MemoireBenchTest {

    private static final Logger JOURNAL = LoggerFactory.getLogger(MemoireBenchTest.class);
    private static final int DOCUMENTS = 1_000;
    private static final int CENT = 100;
    /** What the first hundred leave for good: fonts, classes, templates. */
    private static final int CHAUFFE = 200;

    private static final long UN_MO = 1L << 20;

    private final Impressions impressions = new Impressions(Rendus.au(Instant.parse("2026-11-23T08:00:00Z")));

    @Test
    void what_is_held_stays_the_same() {
        ConventionImprimee longue = ConventionExtremeExemples.longue();
        long auDebut = 0;
        for (int n = 1; n <= DOCUMENTS; n++) {
            Marque marque = new Marque("1" + n, "K7QM2TXP9HWD", "https://stages.univ-demo.example/verification?n=" + n);
            assertThat(impressions.convention(longue, marque)).isNotEmpty();
            if (n % CENT == 0) {
                long tenus = tenus();
                JOURNAL.info("après {} documents : {} Ko", n, tenus >> 10);
                auDebut = n == CHAUFFE ? tenus : auDebut;
            }
        }
        assertThat(tenus()).as("held after all of them").isLessThan(auDebut + UN_MO);
    }

    private static long tenus() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
