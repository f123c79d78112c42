package fr.univ.stages.securite.connexion;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Keeps the tables of attempts small; two nodes doing it at once do no harm. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PurgeDuFrein {

    private final Frein frein;
    private final EchecsDeConnexion echecs;

    PurgeDuFrein(Frein frein, EchecsDeConnexion echecs) {
        this.frein = frein;
        this.echecs = echecs;
    }

    @Scheduled(cron = "0 17 * * * *")
    void purger() {
        frein.purger();
        echecs.purger();
    }
}
