package fr.univ.stages;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A commit does not wait for the disk: what a power cut may lose is tried on an application of its own, by killing it. */
@TestConfiguration(proxyBeanMethods = false)
public class BaseSansAttente {

    @Bean
    static BeanPostProcessor sansAttendreLeDisque() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String nom) {
                if (bean instanceof HikariDataSource source) {
                    source.setConnectionInitSql("set synchronous_commit = off");
                }
                return bean;
            }
        };
    }
}
