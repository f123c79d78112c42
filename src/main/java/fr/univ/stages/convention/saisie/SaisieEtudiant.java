package fr.univ.stages.convention.saisie;

import fr.univ.stages.noyau.CourrielValide;
import fr.univ.stages.noyau.IneValide;
import fr.univ.stages.noyau.NirValide;
import fr.univ.stages.noyau.TelephoneValide;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;

/** Form of step 1 (3.1.1): the student, the curriculum, social protection, the offer if there is one. */
public record SaisieEtudiant(
        @NotBlank(message = "Choisissez l'étudiant.") @TexteSimple(max = 12)
        String numEtudiant,

        @NotBlank(message = "Choisissez la civilité.") @TexteSimple(max = 10)
        String civilite,

        @NotBlank(message = "Indiquez le nom.") @TexteSimple(max = 100)
        String nom,

        @NotBlank(message = "Indiquez le prénom.") @TexteSimple(max = 100)
        String prenom,

        @NotNull(message = "Indiquez la date de naissance, par exemple 26/06/2004.")
        @Past(message = "La date de naissance est dans le futur.")
        LocalDate dateNaissance,

        @TexteSimple(max = 5) String sexe,
        @IneValide String ine,

        @NotBlank(message = "Indiquez l'adresse, par exemple « 12 rue des Lilas ».") @TexteSimple(max = 200)
        String voie,

        @NotBlank(message = "Indiquez le code postal.") @TexteSimple(max = 20)
        String codePostal,

        @NotBlank(message = "Indiquez la commune.") @TexteSimple(max = 100)
        String commune,

        @NotBlank(message = "Choisissez le pays.") @TexteSimple(max = 2)
        String pays,

        @TelephoneValide String telephone,
        @TelephoneValide String portable,

        @NotBlank(message = "Indiquez l'adresse électronique de l'université.") @CourrielValide
        String courriel,

        @CourrielValide String courrielPerso,
        @NirValide String nir,

        @TexteSimple(max = 100) String representantNom,
        @TexteSimple(max = 100) String representantPrenom,
        @TexteSimple(max = 100) String representantQualite,

        @NotBlank(message = "Choisissez l'affiliation à la sécurité sociale.") @TexteSimple(max = 10)
        String regimeSecu,

        @TexteSimple(max = 150) String cpam,

        @NotBlank(message = "Choisissez l'inscription au titre de laquelle le stage est effectué.")
        @TexteSimple(max = 30)
        String inscription,

        @Min(value = 0, message = "Le volume horaire ne peut pas être négatif.")
        @Max(value = 3000, message = "Le volume horaire annuel est au plus de 3 000 heures.")
        Integer volumeHoraire,

        @NotNull(message = "Dites si le stage vient d'une offre diffusée par l'université.")
        Boolean surOffre,

        Long offre) {

    /** Hides the numéro de sécurité sociale from any log. */
    @Override
    public String toString() {
        return "SaisieEtudiant[" + numEtudiant + "]";
    }
}
