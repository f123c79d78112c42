package fr.univ.stages.centre.modele;

import fr.univ.stages.annuaire.Civilite;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.securite.Droit;

/**
 * A member of staff of a centre, as pages show it; id, version and droit mean nothing before the person is attached.
 *
 * @param telephone as people read it
 */
public record FichePersonnel(
        long id,
        int version,
        String login,
        Civilite civilite,
        String nom,
        String prenom,
        String composante,
        String courriel,
        String telephone,
        String type,
        String campus,
        String batiment,
        String bureau,
        Droit droit,
        boolean figure,
        Suivi suivi) {

    /** {@code Mme Thaïs SABRELIN}. */
    public String nomComplet() {
        String debut = civilite.libelle() + (prenom == null ? "" : " " + prenom);
        return (debut + " " + nom).strip();
    }

    /** Campus, building and office in one line; empty when nothing is known. */
    public String lieu() {
        StringBuilder lieu = new StringBuilder();
        ajouter(lieu, campus);
        ajouter(lieu, batiment);
        ajouter(lieu, bureau == null ? null : "bureau " + bureau);
        return lieu.toString();
    }

    /** What the form shows first. */
    public SaisiePersonnel saisie() {
        return new SaisiePersonnel(
                type,
                telephone,
                campus,
                batiment,
                bureau,
                droit == null ? null : droit.name(),
                droit == null ? null : figure ? "oui" : "non");
    }

    private static void ajouter(StringBuilder lieu, String morceau) {
        if (morceau != null) {
            lieu.append(lieu.isEmpty() ? "" : ", ").append(morceau);
        }
    }
}
