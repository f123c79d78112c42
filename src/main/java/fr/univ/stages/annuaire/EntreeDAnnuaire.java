package fr.univ.stages.annuaire;

import java.util.ArrayList;
import java.util.List;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.Attributes;

/** One entry of the directory, of which attributes are read as stripped texts and blank ones are absent. */
record EntreeDAnnuaire(Attributes attributs) {

    /** The first value, null when there is none. */
    String texte(String nom) throws NamingException {
        List<String> valeurs = textes(nom);
        return valeurs.isEmpty() ? null : valeurs.get(0);
    }

    List<String> textes(String nom) throws NamingException {
        List<String> valeurs = new ArrayList<>();
        Attribute attribut = attributs.get(nom);
        if (attribut != null) {
            NamingEnumeration<?> toutes = attribut.getAll();
            while (toutes.hasMore()) {
                String valeur = toutes.next().toString().strip();
                if (!valeur.isEmpty()) {
                    valeurs.add(valeur);
                }
            }
        }
        return valeurs;
    }
}
