package fr.univ.stages.portail;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Serves the look of every page; a file of the university's folder goes before ours of the same name. */
@Configuration(proxyBeanMethods = false)
class CharteConfiguration implements WebMvcConfigurer {

    private final ReglagesPortail reglages;

    CharteConfiguration(ReglagesPortail reglages) {
        this.reglages = reglages;
    }

    /** The portal asks for each by its version, worked out again for each page; the engine's sheet cannot name one. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registre) {
        servir(registre, "/charte/**")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .resourceChain(false)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        servir(registre, "/camunda/assets/charte/**");
    }

    private ResourceHandlerRegistration servir(ResourceHandlerRegistry registre, String adresses) {
        ResourceHandlerRegistration fichiers = registre.addResourceHandler(adresses);
        if (!reglages.charte().isEmpty()) {
            fichiers.addResourceLocations(Path.of(reglages.charte()).toUri().toString());
        }
        return fichiers.addResourceLocations("classpath:/charte/");
    }
}
