package fr.univ.stages.annuaire;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which LDAP attribute holds what; the defaults follow inetOrgPerson, eduPerson and SUPANN.
 *
 * @param nomComplet name then first name without accents (the SUPANN use of {@code cn}): what searches read
 * @param composante label of the composante a person belongs to, also the name of a structure
 * @param inscriptions composite values such as {@code [anneeinsc=2026][etape={UAI:0999999X}DR3][affect=UFR Droit]}
 * @param nir social security number; most directories rightly hold none
 */
record NomsAttributs(
        @DefaultValue("uid") String login,
        @DefaultValue("eduPersonAffiliation") String affiliation,
        @DefaultValue("cn") String nomComplet,
        @DefaultValue("supannCivilite") String civilite,
        @DefaultValue("sn") String nom,
        @DefaultValue("givenName") String prenom,
        @DefaultValue("mail") String courriel,
        @DefaultValue("supannAutreMail") String courrielPersonnel,
        @DefaultValue("telephoneNumber") String telephone,
        @DefaultValue("mobile") String portable,
        @DefaultValue("supannAffectation") String composante,
        @DefaultValue("ou") String structure,
        @DefaultValue("supannEtuId") String numero,
        @DefaultValue("supannCodeINE") String ine,
        @DefaultValue("schacDateOfBirth") String dateNaissance,
        @DefaultValue("street") String voie,
        @DefaultValue("postalCode") String codePostal,
        @DefaultValue("l") String commune,
        @DefaultValue("c") String pays,
        @DefaultValue("stagesNir") String nir,
        @DefaultValue("supannEtuEtape") String etape,
        @DefaultValue("supannEtuInscription") String inscriptions) {}
