package fr.univ.stages.etablissement.modele;

/**
 * A person of a service: what is needed to choose, call and print them, and no more.
 *
 * @param creePar login of who entered it: an étudiant changes only what they entered
 * @param aVerifier entered by an étudiant, not yet looked at by staff
 */
public record FicheContact(
        long id,
        int version,
        long service,
        String civilite,
        String nom,
        String prenom,
        String fonction,
        String courriel,
        String telephone,
        String fax,
        String creePar,
        boolean aVerifier) {

    /** What is enough to choose somebody: who they are and what they do. */
    public FicheContact sansCoordonnees() {
        return new FicheContact(
                id, version, service, civilite, nom, prenom, fonction, null, null, null, creePar, aVerifier);
    }
}
