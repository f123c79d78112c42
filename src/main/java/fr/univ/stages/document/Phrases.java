package fr.univ.stages.document;

import fr.univ.stages.noyau.Montant;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the sentences of {@link Textes} in for the models: {@code dire(langue, cle, valeurs)} and
 * {@code jour(date)}. What is missing is a line to fill by hand in French, where it is printed once, and dots elsewhere.
 */
final class Phrases {

    private static final Pattern VALEUR = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");
    private static final String FRANCAIS = "fr";
    private static final String MOYEN = "moyen";
    private static final String LISTE = "liste";
    private static final String EUROS = "euros";

    private final Textes textes;

    Phrases(Textes textes) {
        this.textes = textes;
    }

    Map<String, TemplateMethodModelEx> fonctions() {
        return Map.of(
                "dire",
                this::dire,
                "jour",
                arguments -> Ecriture.FR.jour((LocalDate) objet((TemplateModel) arguments.get(0))));
    }

    private Object dire(List<?> arguments) throws TemplateModelException {
        String langue = arguments.get(0).toString();
        TemplateHashModel valeurs = arguments.size() > 2 ? (TemplateHashModel) arguments.get(2) : null;
        Matcher trous =
                VALEUR.matcher(echapper(textes.texte(langue, arguments.get(1).toString())));
        StringBuilder phrase = new StringBuilder();
        while (trous.find()) {
            Object valeur = valeurs == null ? null : objet(valeurs.get(trous.group(1)));
            trous.appendReplacement(phrase, Matcher.quoteReplacement(remplir(langue, valeur, trous.group(2))));
        }
        return HTMLOutputFormat.INSTANCE.fromMarkup(trous.appendTail(phrase).toString());
    }

    private String remplir(String langue, Object valeur, String forme) {
        if (valeur == null || "".equals(valeur)) {
            return aRemplir(langue, forme);
        }
        return echapper(ecrire(Ecriture.de(langue), langue, valeur, forme));
    }

    /** As long as the form says, followed by the unit of what is to be written. */
    private String aRemplir(String langue, String forme) {
        String vide = FRANCAIS.equals(langue)
                ? "<span class=\"vide " + (MOYEN.equals(forme) ? MOYEN : "court") + "\">"
                        + echapper(textes.texte(langue, "vide")) + "</span>"
                : "…";
        if (forme == null || MOYEN.equals(forme) || LISTE.equals(forme)) {
            return vide;
        }
        return EUROS.equals(forme)
                ? Ecriture.de(langue).euros(vide)
                : Ecriture.pluriel(vide, echapper(textes.texte(langue, "unite." + forme)));
    }

    private String ecrire(Ecriture ecriture, String langue, Object valeur, String forme) {
        if (valeur instanceof LocalDate date) {
            return ecriture.jour(date);
        }
        if (valeur instanceof Boolean oui) {
            return textes.texte(langue, oui ? "oui" : "non");
        }
        if (forme == null) {
            return valeur instanceof BigDecimal nombre ? ecriture.nombre(nombre) : valeur.toString();
        }
        return switch (forme) {
            case EUROS -> ecriture.euros(decimal(valeur));
            case LISTE -> textes.libelle(langue, valeur.toString());
            default -> ecriture.quantite(decimal(valeur), textes.texte(langue, "unite." + forme));
        };
    }

    private static BigDecimal decimal(Object valeur) {
        return valeur instanceof Montant montant ? montant.valeur() : new BigDecimal(valeur.toString());
    }

    private static Object objet(TemplateModel modele) throws TemplateModelException {
        if (modele instanceof WrapperTemplateModel enveloppe) {
            return enveloppe.getWrappedObject();
        }
        if (modele instanceof TemplateNumberModel nombre) {
            return nombre.getAsNumber();
        }
        if (modele instanceof TemplateBooleanModel choix) {
            return choix.getAsBoolean();
        }
        return modele instanceof TemplateScalarModel texte ? texte.getAsString() : null;
    }

    private static String echapper(String texte) throws IllegalArgumentException {
        return HTMLOutputFormat.INSTANCE.escapePlainText(texte);
    }
}
