package fr.univ.stages.etablissement.modele;

import fr.univ.stages.noyau.CourrielValide;
import fr.univ.stages.noyau.TelephoneValide;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotNull;

/** A person of an organisation as typed (3.1.4, 3.1.7); civilite is a code of the nomenclature, MME when left out. */
public record SaisieContact(
        Integer version,
        @TexteSimple(max = 10) String civilite,

        @NotNull(message = "Indiquez le nom de la personne, par exemple « Le Goff ».") @TexteSimple(max = 100)
        String nom,

        @NotNull(message = "Indiquez le prénom de la personne, par exemple « Anne-Lise ».") @TexteSimple(max = 100)
        String prenom,

        @NotNull(message = "Indiquez la fonction, par exemple « Responsable de la production ».")
        @TexteSimple(max = 150)
        String fonction,

        @NotNull(message = "Indiquez l'adresse électronique professionnelle, par exemple a.legoff@exemple.example.")
        @CourrielValide
        String courriel,

        @TelephoneValide String telephone,

        @TelephoneValide String fax) {

    /** Trims everything; what is blank is null. */
    public SaisieContact {
        civilite = Texte.propre(civilite) == null ? "MME" : Texte.propre(civilite);
        nom = Texte.propre(nom);
        prenom = Texte.propre(prenom);
        fonction = Texte.propre(fonction);
        courriel = Texte.propre(courriel);
        telephone = Texte.propre(telephone);
        fax = Texte.propre(fax);
    }
}
