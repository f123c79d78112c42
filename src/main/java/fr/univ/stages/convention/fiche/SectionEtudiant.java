package fr.univ.stages.convention.fiche;

import fr.univ.stages.convention.enonce.Ligne;
import fr.univ.stages.convention.enonce.Lignes;
import fr.univ.stages.convention.enonce.Reponse;
import fr.univ.stages.convention.enonce.Rubrique;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.EnseignantReferent;
import fr.univ.stages.convention.modele.Formation;
import fr.univ.stages.convention.modele.Stagiaire;
import fr.univ.stages.convention.nir.NirDuDossier;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.referentiel.Cpams;
import fr.univ.stages.referentiel.Libelles;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.PaysReferentiel;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is shown of the people of the university. */
@Component
class SectionEtudiant {

    /** Label of the one line that is shown on screen, masked, and never printed. */
    private static final String NIR = "Numéro de sécurité sociale";

    private final PaysReferentiel pays;
    private final Cpams cpams;
    private final NirDuDossier nirs;

    SectionEtudiant(PaysReferentiel pays, Cpams cpams, NirDuDossier nirs) {
        this.pays = pays;
        this.cpams = cpams;
        this.nirs = nirs;
    }

    List<Ligne> lignes(Convention convention, Libelles.Lus noms) {
        Stagiaire qui = convention.stagiaire();
        if (qui == null) {
            return List.of();
        }
        Formation formation = convention.formation();
        Lignes lignes = new Lignes()
                .ligne(
                        Rubrique.ETUDIANT,
                        Texte.mots(" ", noms.valeur(Liste.CIVILITE, qui.civilite()), qui.nomComplet()))
                .ligne(Rubrique.NUMERO_ETUDIANT, qui.numero())
                .siPresent(Rubrique.INE, qui.ine())
                .ligne(Rubrique.NAISSANCE, Reponse.jour(qui.dateNaissance()))
                .ligne(
                        Rubrique.ADRESSE,
                        Texte.mots(
                                ", ",
                                qui.voie(),
                                Texte.mots(" ", qui.codePostal(), qui.commune()),
                                nomPays(qui.pays())))
                .telephone(Rubrique.TELEPHONE, qui.telephone())
                .telephone(Rubrique.PORTABLE, qui.portable())
                .ligne(Rubrique.COURRIEL_UNIVERSITAIRE, qui.courriel())
                .siPresent(Rubrique.COURRIEL_PERSONNEL, qui.courrielPerso());
        if (qui.representant() != null) {
            lignes.ligne(
                    Rubrique.REPRESENTANT,
                    Texte.mots(
                            ", ",
                            qui.representant().nomComplet(),
                            qui.representant().qualite()));
        }
        if (nirs.affiche()) {
            lignes.jamaisImprimee(NIR, nirs.masque(null, convention).orElse(null));
        }
        return lignes.ligne(Rubrique.AFFILIATION, Reponse.libelle(noms.valeur(Liste.REGIME_SECU, qui.regimeSecu())))
                .siPresent(
                        Rubrique.CAISSE,
                        qui.cpam() == null ? null : cpams.libelle(qui.cpam()).orElse(qui.cpam()))
                .ligne(Rubrique.INSCRIPTION, Texte.mots(" — ", formation.libelle(), formation.composante()))
                .siPresent(Rubrique.VOLUME, Reponse.heures(formation.volumeHoraire()))
                .siPresent(Rubrique.OFFRE, Reponse.numero(convention.offre()))
                .toutes();
    }

    List<Ligne> enseignant(Convention convention, Libelles.Lus noms) {
        EnseignantReferent qui = convention.enseignant();
        if (qui == null) {
            return new Lignes().ligne(Rubrique.ENSEIGNANT, "").toutes();
        }
        return new Lignes()
                .ligne(
                        Rubrique.ENSEIGNANT,
                        Texte.mots(" ", noms.valeur(Liste.CIVILITE, qui.civilite()), qui.nomComplet()))
                .siPresent(Rubrique.COMPOSANTE, qui.composante())
                .siPresent(Rubrique.COURRIEL, qui.courriel())
                .telephone(Rubrique.TELEPHONE, qui.telephone())
                .toutes();
    }

    private String nomPays(String code) {
        return "FR".equals(code) ? null : pays.libelle(code, "fr");
    }
}
