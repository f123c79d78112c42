package fr.univ.stages.etablissement.modele;

import fr.univ.stages.noyau.TelephoneValide;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotNull;

/** A service as typed (3.1.3); with memeAdresse its own address is not read, without it the address is required. */
public record SaisieServiceAccueil(
        Integer version,

        @NotNull(message = "Indiquez le nom du service, par exemple « Service informatique ».") @TexteSimple(max = 150)
        String nom,

        boolean memeAdresse,
        @TexteSimple(max = 200) String complement,
        @TexteSimple(max = 200) String voie,
        @TexteSimple(max = 20) String codePostal,
        @TexteSimple(max = 200) String commune,
        @TexteSimple(max = 28) String cedex,
        @TexteSimple(max = 2) String pays,
        @TelephoneValide String telephone) {

    /** Trims everything; what is blank is null. */
    public SaisieServiceAccueil {
        nom = Texte.propre(nom);
        complement = Texte.propre(complement);
        voie = Texte.propre(voie);
        codePostal = Texte.propre(codePostal);
        commune = Texte.propre(commune);
        cedex = Texte.propre(cedex);
        pays = Texte.propre(pays);
        telephone = Texte.propre(telephone);
    }

    /** The part of the form that is its address, not checked. */
    public AdresseSaisie adresse() {
        return new AdresseSaisie(complement, voie, codePostal, commune, cedex, pays);
    }
}
