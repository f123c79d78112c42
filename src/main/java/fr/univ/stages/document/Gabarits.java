package fr.univ.stages.document;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/** The models of {@code documents/}: escaped by default, unable to reach a class, strict about what is missing. */
final class Gabarits {

    private static final String VERSION = "version";

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    Gabarits() {
        DefaultObjectWrapperBuilder enveloppe = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        configuration.setObjectWrapper(enveloppe.build());
        configuration.setClassLoaderForTemplateLoading(Gabarits.class.getClassLoader(), "documents");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.FRANCE);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocalizedLookup(false);
        new Phrases(new Textes()).fonctions().forEach(configuration::setSharedVariable);
    }

    String html(String modele, Object donnees, Marque marque) {
        StringWriter sortie = new StringWriter(1 << 15);
        try {
            lire(modele)
                    .process(
                            marque == null ? Map.of("doc", donnees) : Map.of("doc", donnees, "marque", marque), sortie);
        } catch (TemplateException | IOException e) {
            throw new RenduImpossible("Le modèle « " + modele + " » n'a pas pu être rempli.", e);
        }
        return sortie.toString();
    }

    String version(String modele) {
        return String.valueOf(lire(modele).getCustomAttribute(VERSION));
    }

    private Template lire(String modele) {
        try {
            return configuration.getTemplate(modele + ".ftlh");
        } catch (IOException e) {
            throw new RenduImpossible("Le modèle « " + modele + " » est absent ou mal écrit.", e);
        }
    }
}
