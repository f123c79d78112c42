package fr.univ.stages.convention.papier;

import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.convention.enonce.Lignes;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.EnseignantReferent;
import fr.univ.stages.convention.modele.RepresentantLegal;
import fr.univ.stages.convention.papier.ConventionImprimee.Adresse;
import fr.univ.stages.convention.papier.ConventionImprimee.Enseignement;
import fr.univ.stages.convention.papier.ConventionImprimee.Formation;
import fr.univ.stages.convention.papier.ConventionImprimee.Personne;
import fr.univ.stages.convention.papier.ConventionImprimee.ProtectionSociale;
import fr.univ.stages.convention.papier.ConventionImprimee.Stagiaire;
import fr.univ.stages.document.Logo;
import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.referentiel.Cpams;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import fr.univ.stages.referentiel.PaysReferentiel;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What documents print of the university, of the student and of his or her rights. */
@Component
class ImpressionUniversite {

    private final Centres centres;
    private final Nomenclatures nomenclatures;
    private final PaysReferentiel pays;
    private final Cpams cpams;

    ImpressionUniversite(Centres centres, Nomenclatures nomenclatures, PaysReferentiel pays, Cpams cpams) {
        this.centres = centres;
        this.nomenclatures = nomenclatures;
        this.pays = pays;
        this.cpams = cpams;
    }

    String nom() {
        return centres.etablissement().map(Centre::nom).orElse("");
    }

    Enseignement enseignement(Convention convention, Centre centre) {
        return new Enseignement(
                nom(),
                convention.formation().composante(),
                centre.nom(),
                adresse(centre.adresse()),
                Optional.ofNullable(centre.coordonnees().telephone())
                        .map(Telephone::affichage)
                        .orElse(null),
                Optional.ofNullable(centre.coordonnees().courriel())
                        .map(Courriel::valeur)
                        .orElse(null),
                centre.coordonnees().siteWeb(),
                centre.signataire().nom() == null
                        ? null
                        : new Personne(
                                null,
                                null,
                                centre.signataire().nom(),
                                centre.signataire().qualite(),
                                null,
                                null),
                contacts(centre),
                logo(centre));
    }

    private List<Personne> contacts(Centre centre) {
        return centres.contacts(centre.id()).stream()
                .map(qui -> new Personne(
                        null, qui.prenom(), qui.nom(), null, Lignes.telephone(qui.telephone()), qui.courriel()))
                .toList();
    }

    Logo logo(Centre centre) {
        return centres.logo(centre.id())
                .map(logo -> Logo.de(logo.png(), centre.nom()))
                .orElse(null);
    }

    Stagiaire stagiaire(Convention convention) {
        var qui = convention.stagiaire();
        return new Stagiaire(
                libelle(Liste.CIVILITE, qui.civilite()),
                qui.prenom(),
                qui.nom(),
                qui.dateNaissance(),
                qui.numero(),
                new Adresse(null, qui.voie(), qui.codePostal(), qui.commune(), etranger(qui.pays())),
                Lignes.telephone(qui.portable() == null ? qui.telephone() : qui.portable()),
                qui.courriel(),
                qui.courrielPerso(),
                representant(qui.representant()));
    }

    private static Personne representant(RepresentantLegal qui) {
        return qui == null ? null : new Personne(null, qui.prenom(), qui.nom(), qui.qualite(), null, null);
    }

    Formation formation(Convention convention) {
        var formation = convention.formation();
        boolean cesure = convention.stage() != null
                && "CESURE".equals(convention.stage().contenu().type());
        return new Formation(formation.libelle(), formation.composante(), formation.volumeHoraire(), cesure);
    }

    Personne enseignant(Convention convention) {
        EnseignantReferent qui = convention.enseignant();
        return qui == null
                ? null
                : new Personne(
                        libelle(Liste.CIVILITE, qui.civilite()),
                        qui.prenom(),
                        qui.nom(),
                        null,
                        Lignes.telephone(qui.telephone()),
                        qui.courriel());
    }

    ProtectionSociale protection(Convention convention) {
        var qui = convention.stagiaire();
        return new ProtectionSociale(
                libelle(Liste.REGIME_SECU, qui.regimeSecu()),
                qui.cpam() == null ? null : cpams.libelle(qui.cpam()).orElse(qui.cpam()));
    }

    private Adresse adresse(fr.univ.stages.centre.modele.AdressePostale adresse) {
        return new Adresse(
                adresse.complement(),
                adresse.voie(),
                adresse.codePostal(),
                adresse.commune(),
                etranger(adresse.pays()));
    }

    private String etranger(String code) {
        return code == null || "FR".equals(code) ? null : pays.libelle(code, "fr");
    }

    private String libelle(Liste liste, String code) {
        return nomenclatures.libelle(liste, code);
    }
}
