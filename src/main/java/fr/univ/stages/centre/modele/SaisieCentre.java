package fr.univ.stages.centre.modele;

import fr.univ.stages.noyau.CourrielValide;
import fr.univ.stages.noyau.TelephoneValide;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotBlank;

/** A centre as typed in its form, where a box that is not ticked sends nothing (2.2, 2.3). */
public record SaisieCentre(
        @NotBlank(message = "Indiquez le nom du centre.") @TexteSimple(max = 100)
        String nom,

        @TexteSimple(max = 200) String complement,

        @NotBlank(message = "Indiquez la voie : l'adresse figure en tête des conventions.") @TexteSimple(max = 200)
        String voie,

        @NotBlank(message = "Indiquez le code postal, par exemple 35000.") @TexteSimple(max = 10)
        String codePostal,

        @NotBlank(message = "Indiquez la commune.") @TexteSimple(max = 200)
        String commune,

        @NotBlank(message = "Choisissez le pays.") @TexteSimple(max = 2)
        String pays,

        @NotBlank(message = "Indiquez le téléphone du centre.") @TelephoneValide
        String telephone,

        @TelephoneValide String fax,
        @CourrielValide String courriel,
        @TexteSimple(max = 192) String siteWeb,
        @TexteSimple(max = 492) String lienConsignes,
        @TexteSimple(max = 100) String nomSignataire,
        @TexteSimple(max = 200) String qualiteSignataire,
        String enseignantObligatoire,
        String tuteurObligatoire,
        String tuteurSaisiParEtudiant,
        String choixAnneeMoisAvant,
        String choixAnneeMoisApres,
        String depotAnonyme,
        String impressionParEtudiant,
        String ordreDesSignatures,
        String relanceJours,
        String confidentialite) {

    /** Value of a ticked box. */
    public static final String OUI = "oui";

    /** Trims everything; what is blank is null. */
    public SaisieCentre {
        nom = Texte.propre(nom);
        complement = Texte.propre(complement);
        voie = Texte.propre(voie);
        codePostal = Texte.propre(codePostal);
        commune = Texte.propre(commune);
        pays = Texte.propre(pays);
        telephone = Texte.propre(telephone);
        fax = Texte.propre(fax);
        courriel = Texte.propre(courriel);
        siteWeb = Texte.propre(siteWeb);
        lienConsignes = Texte.propre(lienConsignes);
        nomSignataire = Texte.propre(nomSignataire);
        qualiteSignataire = Texte.propre(qualiteSignataire);
        relanceJours = Texte.propre(relanceJours);
    }

    /** A new centre: nothing typed yet, the freest setting. */
    public static SaisieCentre vierge() {
        return avec(null, new AdressePostale(null, null, null, null, "FR"), null, Signataire.AUCUN, Parametres.LIBRES);
    }

    /** What is recorded, ready to be changed. */
    public static SaisieCentre de(Centre centre) {
        return avec(centre.nom(), centre.adresse(), centre.coordonnees(), centre.signataire(), centre.parametres());
    }

    private static SaisieCentre avec(
            String nom, AdressePostale adresse, Coordonnees joindre, Signataire signataire, Parametres parametres) {
        return new SaisieCentre(
                nom,
                adresse.complement(),
                adresse.voie(),
                adresse.codePostal(),
                adresse.commune(),
                adresse.pays(),
                joindre == null ? null : joindre.telephone().affichage(),
                joindre == null || joindre.fax() == null ? null : joindre.fax().affichage(),
                joindre == null || joindre.courriel() == null
                        ? null
                        : joindre.courriel().valeur(),
                joindre == null ? null : joindre.siteWeb(),
                joindre == null ? null : joindre.lienConsignes(),
                signataire.nom(),
                signataire.qualite(),
                coche(parametres.enseignantObligatoire()),
                coche(parametres.tuteurObligatoire()),
                coche(parametres.tuteurSaisiParEtudiant()),
                coche(parametres.choixAnneeMoisAvant()),
                coche(parametres.choixAnneeMoisApres()),
                coche(parametres.depotAnonyme()),
                coche(parametres.impressionParEtudiant()),
                parametres.ordreDesSignatures().name(),
                String.valueOf(parametres.relanceJours()),
                parametres.confidentialite().name());
    }

    private static String coche(boolean oui) {
        return oui ? OUI : null;
    }
}
