package fr.univ.stages.document;

import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Horloge;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates, amounts and numbers as a reader of that language expects them in print, and where prints are verified. */
public enum Ecriture {
    FR(Locale.FRANCE, "d MMMM yyyy", ""),
    EN(Locale.UK, "d MMMM yyyy", " 'at' HH:mm"),
    DE(Locale.GERMANY, "d. MMMM yyyy", " 'um' HH:mm 'Uhr'"),
    ES(new Locale("es", "ES"), "d 'de' MMMM 'de' yyyy", " 'a las' HH:mm");

    private static final char INSECABLE = '\u00a0';
    private static final Currency EURO = Currency.getInstance("EUR");

    private final Locale langue;
    private final DateTimeFormatter jour;
    private final DateTimeFormatter moment;

    Ecriture(Locale langue, String jour, String heure) {
        this.langue = langue;
        this.jour = DateTimeFormatter.ofPattern(jour.replace(' ', INSECABLE), langue);
        this.moment = DateTimeFormatter.ofPattern(jour + heure, langue).withZone(Horloge.PARIS);
    }

    /** That of {@code fr}, {@code en}, {@code de} or {@code es}. */
    public static Ecriture de(String langue) {
        return valueOf(langue.toUpperCase(Locale.ROOT));
    }

    /** The codes of all languages, French first. */
    public static List<String> langues() {
        return Stream.of(values())
                .map(ecriture -> ecriture.langue.getLanguage())
                .toList();
    }

    /** Day and time in Paris; in French as on every other page. */
    public String moment(Instant moment) {
        return this == FR ? Ecrit.moment(moment) : this.moment.format(moment);
    }

    String jour(LocalDate date) {
        String ecrit = jour.format(date);
        return this == FR && date.getDayOfMonth() == 1 ? "1er" + ecrit.substring(1) : ecrit;
    }

    String euros(BigDecimal montant) {
        NumberFormat format = NumberFormat.getCurrencyInstance(langue);
        format.setCurrency(EURO);
        return format.format(montant);
    }

    /** An amount that is already written, or left to write, with the sign of the euro where it goes. */
    String euros(String montant) {
        return this == EN ? "€" + montant : montant + INSECABLE + "€";
    }

    /** {@code formes} is « singulier|pluriel ». */
    static String pluriel(String nombre, String formes) {
        return nombre + INSECABLE + formes.substring(formes.indexOf('|') + 1);
    }

    String nombre(BigDecimal nombre) {
        NumberFormat format = NumberFormat.getNumberInstance(langue);
        format.setMaximumFractionDigits(2);
        return format.format(nombre);
    }

    /** {@code formes} is « singulier|pluriel »: French keeps the singular below two, the others for one alone. */
    String quantite(BigDecimal nombre, String formes) {
        boolean seul = this == FR ? nombre.compareTo(BigDecimal.valueOf(2)) < 0 : nombre.compareTo(BigDecimal.ONE) == 0;
        int barre = formes.indexOf('|');
        return nombre(nombre) + INSECABLE + (seul ? formes.substring(0, barre) : formes.substring(barre + 1));
    }
}
