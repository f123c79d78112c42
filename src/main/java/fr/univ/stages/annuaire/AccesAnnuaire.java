package fr.univ.stages.annuaire;

/**
 * Where the directory answers and who asks it; a bean of this type takes the place of the {@code stages.annuaire} settings.
 *
 * @param url {@code ldap://} or {@code ldaps://} address, several separated by spaces
 * @param base distinguished name under which people and structures are found
 * @param compte distinguished name of the reading account, null to ask anonymously
 * @param motDePasse of that account, null with it
 */
public record AccesAnnuaire(String url, String base, String compte, String motDePasse) {

    /** Never shows the password, so that the record may be logged. */
    @Override
    public String toString() {
        return "AccesAnnuaire[" + url + " " + base + "]";
    }
}
