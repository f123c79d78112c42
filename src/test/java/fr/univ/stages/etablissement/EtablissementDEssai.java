package fr.univ.stages.etablissement;

import fr.univ.stages.etablissement.modele.SaisieFiche;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What somebody types of an organisation, right in every field until a test says otherwise. */
public final class EtablissementDEssai {

    public static final Acteur ADMINISTRATRICE =
            new Acteur("per001", "Sarah GÉLIBOIS", Set.of(Role.ADMINISTRATEUR), null);
    public static final Acteur ETUDIANTE = new Acteur("e1", "Zoé BRESSOLAT", Set.of(Role.ETUDIANT), "1");
    static final Acteur AUTRE_ETUDIANT = new Acteur("e2", "Noé TRÉMOUILLE", Set.of(Role.ETUDIANT), "2");
    public static final Acteur ENSEIGNANT = new Acteur("ens001", "Paul ORVEILLON", Set.of(Role.ENSEIGNANT), null);

    private final Map<String, Object> champs = new HashMap<>(Map.of(
            "raisonSociale", "Atelier d'Essai",
            "siret", "99999001300016",
            "naf", "62.01Z",
            "typeStructure", "ENTREPRISE_PRIVEE",
            "statutJuridique", "57",
            "voie", "1 rue de l'Essai",
            "codePostal", "35000",
            "commune", "Rennes",
            "pays", "FR"));

    public static EtablissementDEssai organisme(String raisonSociale) {
        return new EtablissementDEssai().avec("raisonSociale", raisonSociale);
    }

    /** One that needs no SIRET, so that many can be made. */
    public static EtablissementDEssai etranger(String raisonSociale) {
        return organisme(raisonSociale)
                .sans("siret")
                .avec("codePostal", "10115")
                .avec("commune", "Berlin")
                .avec("pays", "DE");
    }

    public EtablissementDEssai avec(String champ, Object valeur) {
        champs.put(champ, valeur);
        return this;
    }

    public EtablissementDEssai sans(String champ) {
        champs.remove(champ);
        return this;
    }

    public Map<String, Object> json() {
        return champs;
    }

    public SaisieFiche saisie() {
        return new SaisieFiche(
                (Integer) champs.get("version"),
                texte("raisonSociale"),
                texte("siret"),
                texte("numeroLocal"),
                texte("naf"),
                texte("naf2025"),
                texte("activite"),
                texte("typeStructure"),
                texte("statutJuridique"),
                texte("effectif"),
                texte("complement"),
                texte("voie"),
                texte("codePostal"),
                texte("commune"),
                texte("cedex"),
                texte("pays"),
                texte("telephone"),
                texte("fax"),
                texte("courriel"),
                texte("siteWeb"),
                Boolean.TRUE.equals(champs.get("confirmeDoublon")));
    }

    private String texte(String champ) {
        return (String) champs.get(champ);
    }
}
