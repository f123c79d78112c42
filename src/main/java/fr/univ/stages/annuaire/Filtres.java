package fr.univ.stages.annuaire;

import fr.univ.stages.recherche.Mots;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.ldap.filter.AndFilter;
import org.springframework.ldap.filter.EqualsFilter;
import org.springframework.ldap.filter.Filter;
import org.springframework.ldap.filter.HardcodedFilter;
import org.springframework.ldap.filter.OrFilter;
import org.springframework.ldap.filter.WhitespaceWildcardsFilter;
import org.springframework.ldap.support.LdapEncoder;

/** Writes LDAP filters in which nothing a person typed can be anything but text. */
final class Filtres {

    private Filtres() {}

    static Filter egal(String attribut, Collection<String> valeurs) {
        OrFilter ou = new OrFilter();
        valeurs.forEach(valeur -> ou.or(new EqualsFilter(attribut, valeur)));
        return ou;
    }

    /** Equal to one of them, alone or behind a label in braces, as SUPANN writes {@code {UAI:0999999X}DR3}. */
    static Filter egalOuEtiquete(String attribut, Collection<String> valeurs) {
        OrFilter ou = new OrFilter();
        valeurs.forEach(valeur -> ou.or(new EqualsFilter(attribut, valeur))
                .or(new HardcodedFilter("(" + attribut + "={*}" + LdapEncoder.filterEncode(valeur) + ")")));
        return ou;
    }

    /** Every word somewhere in the attribute, in any order, whatever separates them there. */
    static Filter mots(String attribut, String texte) {
        AndFilter et = new AndFilter();
        Mots.telsQuels(texte).liste().forEach(mot -> et.and(mot(attribut, mot)));
        return et;
    }

    /**
     * Every word somewhere in the attribute, whatever its accents and those that were typed: each letter that may carry one
     * stands for any, so that this lets through some more than is asked.
     */
    static Filter motsSansAccent(String attribut, String texte) {
        AndFilter et = new AndFilter();
        Mots.de(texte).liste().stream()
                .map(mot -> mot.replaceAll("[aeiouy]|c(?=[aou])", " ").strip())
                .filter(mot -> !mot.isEmpty())
                .forEach(mot -> et.and(new WhitespaceWildcardsFilter(attribut, mot)));
        return et;
    }

    static Filter commencePar(String attribut, String debut) {
        return new HardcodedFilter("(" + attribut + "=" + LdapEncoder.filterEncode(debut) + "*)");
    }

    static Filter contient(String attribut, String texte) {
        return new HardcodedFilter("(" + attribut + "=*" + LdapEncoder.filterEncode(texte) + "*)");
    }

    static Filter et(Filter... filtres) {
        AndFilter et = new AndFilter();
        Stream.of(filtres).forEach(et::and);
        return et;
    }

    static Filter ou(Filter... filtres) {
        OrFilter ou = new OrFilter();
        Stream.of(filtres).forEach(ou::or);
        return ou;
    }

    /** As typed, without accents, or with the ligatures that some directories keep where they drop accents. */
    private static Filter mot(String attribut, String mot) {
        String plie = Mots.de(mot).phrase().strip();
        return Stream.of(mot, plie, plie.replace("oe", "œ").replace("ae", "æ"))
                .distinct()
                .filter(forme -> !forme.isEmpty())
                .map(forme -> (Filter) new WhitespaceWildcardsFilter(attribut, forme))
                .reduce(Filtres::ou)
                .orElseThrow();
    }
}
