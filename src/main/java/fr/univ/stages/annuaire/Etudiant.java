package fr.univ.stages.annuaire;

import java.time.LocalDate;
import java.util.List;

/**
 * All the directory knows of an étudiant, unchecked: each text may be null, and none need be well formed.
 *
 * @param pays ISO 3166 code of two letters
 * @param nir social security number in clear: never shown, logged or sent to a browser (see {@link #toString})
 */
public record Etudiant(
        String login,
        String numero,
        String ine,
        Civilite civilite,
        String nom,
        String prenom,
        LocalDate dateNaissance,
        String voie,
        String codePostal,
        String commune,
        String pays,
        String telephone,
        String portable,
        String courriel,
        String courrielPersonnel,
        String nir,
        List<Inscription> inscriptions) {

    /** Copies the list, so that the record never changes. */
    public Etudiant {
        inscriptions = List.copyOf(inscriptions);
    }

    /** The same étudiant with only the inscriptions a perimeter lets through, perhaps none. */
    public Etudiant dans(Perimetre perimetre) {
        return new Etudiant(
                login,
                numero,
                ine,
                civilite,
                nom,
                prenom,
                dateNaissance,
                voie,
                codePostal,
                commune,
                pays,
                telephone,
                portable,
                courriel,
                courrielPersonnel,
                nir,
                inscriptions.stream().filter(perimetre::contient).toList());
    }

    /** Shows the number only: personal data must not reach a log by accident. */
    @Override
    public String toString() {
        return "Etudiant[" + numero + "]";
    }
}
