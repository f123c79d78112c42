package fr.univ.stages.securite;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Keeps the table of attempts small; two nodes doing it at once do no harm. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PurgeDuFrein {

    private final Frein frein;

    PurgeDuFrein(Frein frein) {
        this.frein = frein;
    }

    @Scheduled(cron = "0 17 * * * *")
    void purger() {
        frein.purger();
    }
}
