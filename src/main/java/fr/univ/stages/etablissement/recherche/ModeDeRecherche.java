package fr.univ.stages.etablissement.recherche;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The six searches (4.1), in the order and the words of the screen; what belongs to each is named as in {@link CriteresEtablissements}. */
public enum ModeDeRecherche {
    RAISON_SOCIALE("raisonSociale", "Raison sociale", "raisonSociale", "departement"),
    SIRET("siret", "Numéro SIRET", "siret"),
    ACTIVITE("activite", "Activité", "secteur", "activite"),
    TELEPHONE("telephone", "Téléphone ou fax", "telephone"),
    ADRESSE("adresse", "Adresse", "adresse", "complement", "codePostal", "commune", "pays"),
    SERVICE("service", "Nom de service", "service", "departement");

    private final String cle;
    private final String libelle;
    private final List<String> champs;

    ModeDeRecherche(String cle, String libelle, String... champs) {
        this.cle = cle;
        this.libelle = libelle;
        this.champs = List.of(champs);
    }

    /** The one of that key; without, the one to which most of what was typed belongs, the first when nothing was. */
    public static ModeDeRecherche de(String cle, Set<String> saisis) {
        return Arrays.stream(values())
                .filter(mode -> mode.cle.equals(cle))
                .findFirst()
                .orElseGet(() -> Arrays.stream(values())
                        .reduce((un, autre) -> autre.communs(saisis) > un.communs(saisis) ? autre : un)
                        .orElseThrow());
    }

    /** In addresses. */
    public String cle() {
        return cle;
    }

    /** On the screen. */
    public String libelle() {
        return libelle;
    }

    /** Names of its fields. */
    public List<String> champs() {
        return champs;
    }

    private long communs(Set<String> saisis) {
        return champs.stream().filter(saisis::contains).count();
    }
}
