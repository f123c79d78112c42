package fr.univ.stages.convention.saisie;

import fr.univ.stages.annuaire.Etudiant;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Stagiaire;
import fr.univ.stages.convention.nir.NirDuDossier;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.offre.OffreDiffusee;
import fr.univ.stages.offre.Offres;
import fr.univ.stages.referentiel.Cpams;
import org.springframework.stereotype.Component;

/** What the form of step 1 shows beside its fields; the numéro de sécurité sociale leaves here masked only. */
@Component
public class AppuiEtudiant {

    private final NirDuDossier nirs;
    private final Cpams cpams;
    private final Offres offres;
    private final Horloge horloge;

    AppuiEtudiant(NirDuDossier nirs, Cpams cpams, Offres offres, Horloge horloge) {
        this.nirs = nirs;
        this.cpams = cpams;
        this.offres = offres;
        this.horloge = horloge;
    }

    /** Whether the platform refuses a dossier without NIR. */
    public boolean nirObligatoire() {
        return nirs.obligatoire();
    }

    /** Whether the platform keeps the NIR at all. */
    public boolean nirAffiche() {
        return nirs.affiche();
    }

    /** Masked NIR that is already known, or null; {@code connu} may be null. */
    public String nirMasque(Etudiant connu, Convention convention) {
        return nirs.masque(connu, convention).orElse(null);
    }

    /** Label of the student's caisse, or null. */
    public String caisse(Stagiaire stagiaire) {
        return stagiaire.cpam() == null ? null : cpams.libelle(stagiaire.cpam()).orElse(stagiaire.cpam());
    }

    /** The offer of this number while it is diffused, or null. */
    public OffreDiffusee offre(Long numero) {
        return numero == null
                ? null
                : offres.diffusee(numero, horloge.aujourdhui()).orElse(null);
    }
}
