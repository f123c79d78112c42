package fr.univ.stages.etablissement.modele;

import fr.univ.stages.noyau.Telephone;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** What is known of a service, checked; adresse null = the établissement's, departement follows the one that holds. */
@Embeddable
public record DonneesService(String nom, @Embedded Adresse adresse, String departement, Telephone telephone) {

    DonneesService a(String autreDepartement) {
        return new DonneesService(nom, adresse, autreDepartement, telephone);
    }
}
