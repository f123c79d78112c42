/** People of the university as its LDAP directory knows them: étudiants with their inscriptions, enseignants, personnels. */
@ApplicationModule(
        displayName = "Annuaire",
        allowedDependencies = {"noyau", "recherche", "referentiel", "securite", "securite::*"})
package fr.univ.stages.annuaire;

import org.springframework.modulith.ApplicationModule;
