package fr.univ.stages.convention;

import fr.univ.stages.convention.FicheConvention.Ligne;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.EnseignantReferent;
import fr.univ.stages.convention.modele.Formation;
import fr.univ.stages.convention.modele.Stagiaire;
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
    static final String NIR = "Numéro de sécurité sociale";

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
                .ligne("Étudiant", Lignes.mots(" ", noms.valeur(Liste.CIVILITE, qui.civilite()), qui.nomComplet()))
                .ligne("Numéro étudiant", qui.numero())
                .siPresent("INE", qui.ine())
                .date("Date de naissance", qui.dateNaissance())
                .ligne(
                        "Adresse",
                        Lignes.mots(
                                ", ",
                                qui.voie(),
                                Lignes.mots(" ", qui.codePostal(), qui.commune()),
                                nomPays(qui.pays())))
                .telephone("Téléphone", qui.telephone())
                .telephone("Portable", qui.portable())
                .ligne("Courriel universitaire", qui.courriel())
                .siPresent("Courriel personnel", qui.courrielPerso());
        if (qui.representant() != null) {
            lignes.ligne(
                    "Représentant légal",
                    Lignes.mots(
                            ", ",
                            qui.representant().nomComplet(),
                            qui.representant().qualite()));
        }
        if (nirs.affiche()) {
            lignes.ligne(NIR, nirs.masque(null, convention).orElse(null));
        }
        return lignes.ligne("Affiliation", noms.valeur(Liste.REGIME_SECU, qui.regimeSecu()))
                .siPresent(
                        "Caisse (CPAM)",
                        qui.cpam() == null ? null : cpams.libelle(qui.cpam()).orElse(qui.cpam()))
                .ligne("Inscription", Lignes.mots(" — ", formation.libelle(), formation.composante()))
                .siPresent(
                        "Volume horaire annuel de la formation",
                        formation.volumeHoraire() == null ? null : formation.volumeHoraire() + " h")
                .siPresent("Offre", convention.offre() == null ? null : "n° " + convention.offre())
                .toutes();
    }

    List<Ligne> enseignant(Convention convention, Libelles.Lus noms) {
        EnseignantReferent qui = convention.enseignant();
        if (qui == null) {
            return List.of(new Ligne("Enseignant tuteur", null));
        }
        return new Lignes()
                .ligne(
                        "Enseignant tuteur",
                        Lignes.mots(" ", noms.valeur(Liste.CIVILITE, qui.civilite()), qui.nomComplet()))
                .siPresent("Composante", qui.composante())
                .siPresent("Courriel", qui.courriel())
                .telephone("Téléphone", qui.telephone())
                .toutes();
    }

    private String nomPays(String code) {
        return "FR".equals(code) ? null : pays.libelle(code, "fr");
    }
}
