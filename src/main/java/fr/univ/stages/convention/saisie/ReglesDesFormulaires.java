package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.LieuDuStage;
import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.noyau.AnneeUniversitaire;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the managing centre's parameters change in the forms (2.3). */
@Component
public class ReglesDesFormulaires {

    private final ReglesDuCentre regles;
    private final LieuDuStage lieux;

    ReglesDesFormulaires(ReglesDuCentre regles, LieuDuStage lieux) {
        this.regles = regles;
        this.lieux = lieux;
    }

    /** Whether the centre asks for a tuteur professionnel. */
    public boolean tuteurObligatoire(Convention convention) {
        return regles.de(convention).tuteurObligatoire();
    }

    /** Whether the centre asks for an enseignant tuteur. */
    public boolean enseignantObligatoire(Convention convention) {
        return regles.de(convention).enseignantObligatoire();
    }

    /** Whether a second language may be printed: only for a stage abroad (loi 94-665, art. 5). */
    public boolean autreLangue(Convention convention) {
        return lieux.aLEtranger(convention);
    }

    /** Whether the centre lets a convention be of this confidentiality. */
    public boolean admet(Convention convention, String confidentialite) {
        return regles.admet(convention, confidentialite);
    }

    /** The academic years to choose from for a stage that begins on that day. */
    public List<AnneeUniversitaire> annees(Convention convention, LocalDate debut) {
        return regles.annees(convention, debut);
    }
}
