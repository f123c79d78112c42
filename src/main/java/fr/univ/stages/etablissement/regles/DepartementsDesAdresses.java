package fr.univ.stages.etablissement.regles;

import fr.univ.stages.noyau.CodePostal;
import fr.univ.stages.recherche.Mots;
import fr.univ.stages.referentiel.Commune;
import java.util.List;

/** Tells in which département an address is: from its commune, since some postal codes cross the border of one. */
final class DepartementsDesAdresses {

    private DepartementsDesAdresses() {}

    /** Code of two or three characters; by the code alone for a CEDEX or a commune written unlike its official name. */
    static String parmi(List<Commune> possibles, CodePostal code, String commune) {
        String cherchee = lettres(commune);
        return possibles.stream()
                .filter(possible -> lettres(possible.nom()).equals(cherchee))
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
        return Mots.de(nom).phrase().replace(" ", "");
    }
}
