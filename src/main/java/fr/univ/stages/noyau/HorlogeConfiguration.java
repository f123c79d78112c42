package fr.univ.stages.noyau;

import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HorlogeConfiguration {

    @Bean
    Horloge horloge() {
        return Instant::now;
    }
}
