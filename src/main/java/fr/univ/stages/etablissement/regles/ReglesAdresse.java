package fr.univ.stages.etablissement.regles;

import fr.univ.stages.etablissement.modele.Adresse;
import fr.univ.stages.etablissement.modele.AdresseSaisie;
import fr.univ.stages.noyau.CodePostal;
import fr.univ.stages.noyau.ValeurInvalide;
import fr.univ.stages.referentiel.Pays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an address must be in its country: a French postal code in France and overseas, a free one elsewhere (B5). */
@Component
class ReglesAdresse {

    /** Territories without SIRET, so that the country is not chosen by mistake or to do without one. */
    private static final Map<String, String> DEBUT_DU_CODE = Map.of("NC", "988", "PF", "987", "WF", "986", "TF", "984");

    private final Reperes reperes;

    ReglesAdresse(Reperes reperes) {
        this.reperes = reperes;
    }

    /** The country, when there is one of that code; a message is added when there is none. */
    Optional<Pays> pays(String saisi, Map<String, String> erreurs) {
        if (saisi == null || erreurs.containsKey("pays")) {
            return Optional.empty();
        }
        Optional<Pays> pays = reperes.pays(saisi.toUpperCase(Locale.ROOT));
        if (pays.isEmpty()) {
            erreurs.put("pays", "Choisissez le pays dans la liste.");
        }
        return pays;
    }

    /** Adds a message beside the code when it does not fit the country. */
    void controler(AdresseSaisie saisie, Pays pays, Map<String, String> erreurs) {
        if (!pays.france()) {
            return;
        }
        if (saisie.codePostal() == null) {
            erreurs.putIfAbsent("codePostal", "Indiquez le code postal, par exemple 35000.");
            return;
        }
        try {
            exigerTerritoire(CodePostal.de(saisie.codePostal()), pays);
        } catch (ValeurInvalide e) {
            erreurs.putIfAbsent("codePostal", e.getMessage());
        }
    }

    private static void exigerTerritoire(CodePostal code, Pays pays) {
        String debut = DEBUT_DU_CODE.get(pays.code());
        if (debut != null && !code.valeur().startsWith(debut)) {
            throw new ValeurInvalide("Le code postal ne correspond pas au pays : en " + pays.libelle()
                    + " il commence par " + debut + ".");
        }
    }

    /** To be asked of an address that {@link #controler} found right. */
    AdresseReglee reglee(AdresseSaisie saisie, Pays pays) {
        String code = codePostal(saisie.codePostal(), pays);
        return new AdresseReglee(
                new Adresse(saisie.complement(), saisie.voie(), code, saisie.commune(), saisie.cedex(), pays.code()),
                pays.france() ? reperes.departement(new CodePostal(code), saisie.commune()) : null);
    }

    private static String codePostal(String saisi, Pays pays) {
        if (saisi == null) {
            return null;
        }
        return pays.france()
                ? CodePostal.de(saisi).valeur()
                : saisi.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ");
    }
}
