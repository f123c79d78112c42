package fr.univ.stages.convention;

import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.Parametres;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.noyau.AnneeUniversitaire;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the managing centre decides about a convention (2.3). */
@Component
public class ReglesDuCentre {

    /** Code of CONFIDENTIALITE that hides nothing. */
    public static final String NON_CONFIDENTIELLE = "NON";

    private final Centres centres;

    ReglesDuCentre(Centres centres) {
        this.centres = centres;
    }

    /** The freest setting while no centre is known yet. */
    public Parametres de(Convention convention) {
        return centre(convention).map(Centre::parametres).orElse(Parametres.LIBRES);
    }

    /** Empty while no centre is known yet. */
    public Optional<Centre> centre(Convention convention) {
        return Optional.ofNullable(convention.centre()).flatMap(centres::parId);
    }

    /** Whether this step is the staff's, the student being told to wait. */
    public boolean reserveAuPersonnel(Convention convention, Etape etape) {
        return etape == Etape.TUTEUR && !de(convention).tuteurSaisiParEtudiant();
    }

    /** Whether the centre lets a convention be of this confidentiality: any, only a confidential one, or none. */
    public boolean admet(Convention convention, String confidentialite) {
        boolean confidentielle = !NON_CONFIDENTIELLE.equals(confidentialite);
        return switch (de(convention).confidentialite()) {
            case LIBRE -> true;
            case TOTALE -> confidentielle;
            case AUCUNE -> !confidentielle;
        };
    }

    /** One academic year, or two near the first day of the year when the centre leaves the choice. */
    public List<AnneeUniversitaire> annees(Convention convention, LocalDate debut) {
        Parametres parametres = de(convention);
        return AnneeUniversitaire.choix(debut, parametres.choixAnneeMoisAvant(), parametres.choixAnneeMoisApres());
    }
}
