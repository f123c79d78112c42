package fr.univ.stages;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the internship office; what it needs from outside is said in {@code application.yaml}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class StagesApplication {

    public static void main(String[] args) {
        SpringApplication.run(StagesApplication.class, args);
    }
}
