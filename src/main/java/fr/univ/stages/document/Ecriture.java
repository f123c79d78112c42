package fr.univ.stages.document;

import fr.univ.stages.noyau.Montant;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.SimpleNumber;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dates, amounts and numbers as a French reader expects them in print; offered to the models as functions. */
final class Ecriture {

    private static final char INSECABLE = '\u00a0';
    private static final DateTimeFormatter JOUR =
            DateTimeFormatter.ofPattern("d'%s'\u00a0MMMM\u00a0yyyy", Locale.FRANCE);
    private static final DecimalFormatSymbols SYMBOLES = DecimalFormatSymbols.getInstance(Locale.FRANCE);

    private Ecriture() {}

    static String jour(LocalDate date) {
        return String.format(JOUR.format(date), date.getDayOfMonth() == 1 ? "er" : "");
    }

    static String euros(BigDecimal montant) {
        return new DecimalFormat("#,##0.00", SYMBOLES).format(montant) + INSECABLE + "€";
    }

    static String nombre(BigDecimal nombre) {
        return new DecimalFormat("#,##0.##", SYMBOLES).format(nombre);
    }

    static String quantite(BigDecimal nombre, String singulier, String pluriel) {
        boolean plusieurs = nombre.compareTo(BigDecimal.valueOf(2)) >= 0;
        return nombre(nombre) + INSECABLE + (plusieurs ? pluriel : singulier);
    }

    static Map<String, TemplateMethodModelEx> fonctions() {
        return Map.of(
                "jour", arguments -> jour((LocalDate) valeur(arguments, 0)),
                "euros", arguments -> euros(decimal(arguments)),
                "nombre", arguments -> nombre(decimal(arguments)),
                "quantite",
                        arguments -> quantite(
                                decimal(arguments),
                                String.valueOf(arguments.get(1)),
                                String.valueOf(arguments.get(2))));
    }

    private static BigDecimal decimal(List<?> arguments) throws TemplateModelException {
        Object valeur = valeur(arguments, 0);
        return valeur instanceof Montant montant ? montant.valeur() : new BigDecimal(String.valueOf(valeur));
    }

    private static Object valeur(List<?> arguments, int rang) throws TemplateModelException {
        Object modele = arguments.get(rang);
        if (modele instanceof WrapperTemplateModel enveloppe) {
            return enveloppe.getWrappedObject();
        }
        if (modele instanceof SimpleNumber nombre) {
            return nombre.getAsNumber();
        }
        throw new TemplateModelException("Une date ou un nombre est attendu en position " + (rang + 1) + ".");
    }
}
