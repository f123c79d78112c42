package fr.univ.stages.notification;

import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The models of {@code courriels/}: plain text, whose first line is the subject. */
@Component
class ModelesDeCourriel {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    private final ReglagesCourriel reglages;

    ModelesDeCourriel(ReglagesCourriel reglages) {
        this.reglages = reglages;
        configuration.setClassLoaderForTemplateLoading(ModelesDeCourriel.class.getClassLoader(), "courriels");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.FRANCE);
        configuration.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
    }

    /** Subject on one line, and text. */
    record Lettre(String sujet, String corps) {}

    Lettre ecrire(String modele, Map<String, ?> donnees) {
        Map<String, Object> tout = new HashMap<>(donnees);
        tout.put("portail", reglages.adresse());
        StringWriter sortie = new StringWriter();
        try {
            configuration.getTemplate(modele + ".ftl").process(tout, sortie);
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException("Le modèle de courriel « " + modele + " » n'a pas pu être rempli.", e);
        }
        String[] parties = sortie.toString().strip().split("\\R", 2);
        return new Lettre(parties[0].strip(), parties[1].strip() + "\n");
    }
}
