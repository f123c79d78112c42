package fr.univ.stages.convention.saisie;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.Etudiant;
import fr.univ.stages.annuaire.Inscription;
import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Formation;
import fr.univ.stages.convention.modele.Minorite;
import fr.univ.stages.convention.modele.RepresentantLegal;
import fr.univ.stages.convention.modele.Stagiaire;
import fr.univ.stages.convention.nir.NirDuDossier;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.CodePostal;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Ine;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.ValeurInvalide;
import fr.univ.stages.offre.OffreDiffusee;
import fr.univ.stages.offre.Offres;
import fr.univ.stages.referentiel.Cpams;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import fr.univ.stages.referentiel.PaysReferentiel;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import org.springframework.stereotype.Component;

/** Checks step 1 against the directory, the reference data and the rights, then records it. */
@Component
class ControleEtudiant {

    private static final String FRANCE = "FR";
    private static final String REGIME_GENERAL = "REG";

    private final Annuaire annuaire;
    private final Centres centres;
    private final Droits droits;
    private final Offres offres;
    private final Etablissements etablissements;
    private final Nomenclatures nomenclatures;
    private final PaysReferentiel pays;
    private final Cpams cpams;
    private final NirDuDossier nirs;
    private final Horloge horloge;

    ControleEtudiant(
            Annuaire annuaire,
            Centres centres,
            Droits droits,
            Offres offres,
            Etablissements etablissements,
            Nomenclatures nomenclatures,
            PaysReferentiel pays,
            Cpams cpams,
            NirDuDossier nirs,
            Horloge horloge) {
        this.annuaire = annuaire;
        this.centres = centres;
        this.droits = droits;
        this.offres = offres;
        this.etablissements = etablissements;
        this.nomenclatures = nomenclatures;
        this.pays = pays;
        this.cpams = cpams;
        this.nirs = nirs;
        this.horloge = horloge;
    }

    void enregistrer(Convention convention, SaisieEtudiant saisie, Acteur acteur) {
        Etudiant connu = annuaire.etudiant(Texte.propre(saisie.numEtudiant()))
                .filter(etudiant -> visible(etudiant, acteur))
                .orElseThrow(() ->
                        Refus.sur("numEtudiant", "Cet étudiant n'existe pas, ou n'est pas géré par vos centres."));
        Inscription inscription = connu.inscriptions().stream()
                .filter(choix -> choix.etapeCode().equals(Texte.propre(saisie.inscription())))
                .findFirst()
                .orElseThrow(() -> Refus.sur("inscription", "Choisissez une des inscriptions de cet étudiant."));
        Centre centre = centres.pourInscription(inscription.etapeCode(), inscription.composante());
        if (!estLui(connu, acteur) && !droits.gere(acteur, Droit.ECRITURE, centre)) {
            throw Refus.sur(
                    "inscription",
                    "Cette inscription est gérée par « " + centre.nom()
                            + " », où vous n'avez pas le droit d'écriture.");
        }
        controler(saisie, convention.stagiaire());
        byte[] nir = nirs.chiffrer(saisie.nir(), connu, convention);
        convention.inscrire(stagiaire(saisie, connu), formation(saisie, inscription), centre.id(), nir);
        if (saisie.surOffre()) {
            OffreDiffusee offre = offre(saisie);
            convention.rattacherOffre(
                    offre.numero(),
                    etablissements.retenir(offre.etablissementId()).id());
        } else {
            convention.detacherOffre();
        }
    }

    private void controler(SaisieEtudiant saisie, Stagiaire avant) {
        Erreurs erreurs = new Erreurs();
        erreurs.siFaux(nomenclatures.existe(Liste.CIVILITE, saisie.civilite()), "civilite", "Choisissez la civilité.");
        erreurs.siFaux(
                saisie.sexe() == null
                        || saisie.sexe().isBlank()
                        || nomenclatures.existe(Liste.SEXE_CIVIL, saisie.sexe()),
                "sexe",
                "Choisissez une valeur de la liste.");
        erreurs.siFaux(pays.trouver(saisie.pays()).isPresent(), "pays", "Choisissez le pays dans la liste.");
        erreurs.siFaux(
                avant != null && saisie.regimeSecu().equals(avant.regimeSecu())
                        || nomenclatures.existe(Liste.REGIME_SECU, saisie.regimeSecu()),
                "regimeSecu",
                "Choisissez l'affiliation dans la liste.");
        if (REGIME_GENERAL.equals(saisie.regimeSecu())) {
            String caisse = Texte.propre(saisie.cpam());
            erreurs.siFaux(
                    caisse != null && cpams.existe(caisse),
                    "cpam",
                    "Choisissez dans la liste la caisse (CPAM) de votre résidence : elle est prévenue en cas d'accident.");
        }
        if (FRANCE.equals(saisie.pays())) {
            try {
                CodePostal.de(saisie.codePostal());
            } catch (ValeurInvalide e) {
                erreurs.ajouter("codePostal", e.getMessage());
            }
        }
        erreurs.siFaux(
                saisie.dateNaissance().isBefore(horloge.aujourdhui().minusYears(14))
                        && saisie.dateNaissance().isAfter(horloge.aujourdhui().minusYears(100)),
                "dateNaissance",
                "Vérifiez l'année de naissance.");
        if (mineur(saisie)) {
            String pourquoi = "Le stagiaire a moins de dix-huit ans : son représentant légal signe aussi la convention"
                    + " (article D124-4). ";
            erreurs.siFaux(
                    Texte.propre(saisie.representantNom()) != null, "representantNom", pourquoi + "Indiquez son nom.");
            erreurs.siFaux(
                    Texte.propre(saisie.representantPrenom()) != null,
                    "representantPrenom",
                    pourquoi + "Indiquez son prénom.");
        }
        erreurs.siFaux(
                !saisie.surOffre() || saisie.offre() != null, "offre", "Choisissez l'offre, ou répondez « Non ».");
        erreurs.refuser();
    }

    private OffreDiffusee offre(SaisieEtudiant saisie) {
        return offres.diffusee(saisie.offre(), horloge.aujourdhui())
                .orElseThrow(() -> Refus.sur("offre", "Cette offre n'existe pas ou n'est plus diffusée."));
    }

    private boolean visible(Etudiant etudiant, Acteur acteur) {
        return estLui(etudiant, acteur) || droits.quelquePart(acteur, Droit.ECRITURE);
    }

    private static boolean estLui(Etudiant etudiant, Acteur acteur) {
        return etudiant.numero().equals(acteur.numeroEtudiant());
    }

    private static Formation formation(SaisieEtudiant saisie, Inscription inscription) {
        return new Formation(
                inscription.etapeCode(), inscription.etapeLibelle(), inscription.composante(), saisie.volumeHoraire());
    }

    private boolean mineur(SaisieEtudiant saisie) {
        return Minorite.le(saisie.dateNaissance(), horloge.aujourdhui());
    }

    private RepresentantLegal representant(SaisieEtudiant saisie) {
        return mineur(saisie)
                ? new RepresentantLegal(
                        Texte.propre(saisie.representantNom()),
                        Texte.propre(saisie.representantPrenom()),
                        Texte.propre(saisie.representantQualite()))
                : null;
    }

    private Stagiaire stagiaire(SaisieEtudiant saisie, Etudiant connu) {
        return new Stagiaire(
                connu.numero(),
                saisie.ine() == null || saisie.ine().isBlank()
                        ? null
                        : Ine.de(saisie.ine()).valeur(),
                saisie.civilite(),
                Texte.propre(saisie.nom()),
                Texte.propre(saisie.prenom()),
                saisie.dateNaissance(),
                Texte.propre(saisie.sexe()),
                Texte.propre(saisie.voie()),
                Texte.propre(saisie.codePostal()),
                Texte.propre(saisie.commune()),
                saisie.pays(),
                telephone(saisie.telephone()),
                telephone(saisie.portable()),
                Texte.propre(saisie.courriel()),
                Texte.propre(saisie.courrielPerso()),
                saisie.regimeSecu(),
                REGIME_GENERAL.equals(saisie.regimeSecu()) ? Texte.propre(saisie.cpam()) : null,
                representant(saisie));
    }

    private static String telephone(String saisi) {
        return Texte.propre(saisi) == null ? null : Telephone.de(saisi).valeur();
    }
}
