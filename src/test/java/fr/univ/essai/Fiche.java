package fr.univ.essai;

import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.CodePostal;
import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.noyau.Ine;
import fr.univ.stages.noyau.Montant;
import fr.univ.stages.noyau.Naf;
import fr.univ.stages.noyau.NumeroEtudiant;
import fr.univ.stages.noyau.Siren;
import fr.univ.stages.noyau.Siret;
import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.noyau.Uai;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity with every checked value, in a package where the application's own scan never finds it. */
@Entity
public class Fiche {
    @Id
    Long id;

    Siren siren;
    Siret siret;
    Naf naf;
    CodePostal codePostal;
    Telephone telephone;
    Ine ine;
    Uai uai;
    Courriel courriel;
    NumeroEtudiant numero;
    AnneeUniversitaire annee;
    Montant montant;
}
