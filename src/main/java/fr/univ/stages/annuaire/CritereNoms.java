package fr.univ.stages.annuaire;

import fr.univ.stages.noyau.Texte;
import fr.univ.stages.recherche.Mots;
import java.util.Set;
import org.springframework.ldap.filter.AndFilter;
import org.springframework.ldap.filter.Filter;

/** What is asked of a person's names and composante; null and blank both mean « any ». */
record CritereNoms(String nom, String prenom, String composante) {

    private static final int CARACTERES = 2;

    CritereNoms {
        nom = Texte.propre(nom);
        prenom = Texte.propre(prenom);
        composante = Texte.propre(composante);
    }

    /** Whether a text holds too little to search for without reading half of the directory. */
    static boolean tropCourt(String texte) {
        return String.join("", Mots.de(texte).liste()).length() < CARACTERES;
    }

    boolean vide() {
        return composante == null && tropCourt(nom) && tropCourt(prenom);
    }

    /** Lets through all that is asked and some more: names are searched as one text, {@link #accepte} tells them apart. */
    Filter filtre(NomsAttributs noms) {
        AndFilter et = new AndFilter();
        if (nom != null) {
            et.and(Filtres.mots(noms.nomComplet(), nom));
        }
        if (prenom != null) {
            et.and(Filtres.mots(noms.nomComplet(), prenom));
        }
        if (composante != null) {
            et.and(Filtres.egal(noms.composante(), Set.of(composante)));
        }
        return et;
    }

    boolean accepte(String nomTrouve, String prenomTrouve) {
        return (nom == null || Mots.de(nom).dans(nomTrouve))
                && (prenom == null || Mots.de(prenom).dans(prenomTrouve));
    }
}
