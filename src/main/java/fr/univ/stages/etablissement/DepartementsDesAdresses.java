package fr.univ.stages.etablissement;

import fr.univ.stages.noyau.CodePostal;
import fr.univ.stages.referentiel.Commune;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Tells in which département an address is: from its commune, since some postal codes cross the border of one. */
final class DepartementsDesAdresses {

    private final Reperes reperes;

    DepartementsDesAdresses(Reperes reperes) {
        this.reperes = reperes;
    }

    /** Code of two or three characters; by the code alone for a CEDEX or a commune written unlike its official name. */
    String de(CodePostal code, String commune) {
        List<Commune> possibles = reperes.communes(code);
        return possibles.stream()
                .filter(possible -> lettres(possible.nom()).equals(lettres(commune)))
                .findFirst()
                .or(() -> possibles.stream().findFirst())
                .map(trouvee -> duCodeInsee(trouvee.codeInsee()))
                .orElseGet(() -> duCodePostal(code.valeur()));
    }

    private static String duCodeInsee(String codeInsee) {
        return codeInsee.substring(0, codeInsee.startsWith("9") && codeInsee.charAt(1) >= '7' ? 3 : 2);
    }

    private static String duCodePostal(String code) {
        if (code.startsWith("20")) {
            return code.charAt(2) < '2' ? "2A" : "2B";
        }
        return duCodeInsee(code);
    }

    private static String lettres(String nom) {
        return Normalizer.normalize(nom, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}0-9]", "")
                .replace("œ", "oe");
    }
}
