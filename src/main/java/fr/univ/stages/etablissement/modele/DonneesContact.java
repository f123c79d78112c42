package fr.univ.stages.etablissement.modele;

import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.noyau.Telephone;
import jakarta.persistence.Embeddable;

/** What is known of a person of an organisation, checked; null = not given. */
@Embeddable
public record DonneesContact(
        String civilite,
        String nom,
        String prenom,
        String fonction,
        Courriel courriel,
        Telephone telephone,
        Telephone fax) {

    /** From a form that was checked; throws ValeurInvalide otherwise. */
    public static DonneesContact de(SaisieContact saisie) {
        return new DonneesContact(
                saisie.civilite(),
                saisie.nom(),
                saisie.prenom(),
                saisie.fonction(),
                Lecture.si(saisie.courriel(), Courriel::de),
                Lecture.si(saisie.telephone(), Telephone::de),
                Lecture.si(saisie.fax(), Telephone::de));
    }
}
