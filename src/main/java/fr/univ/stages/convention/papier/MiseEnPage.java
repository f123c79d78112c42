package fr.univ.stages.convention.papier;

import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.convention.AvenantsDeLaConvention;
import fr.univ.stages.convention.enonce.Ligne;
import fr.univ.stages.convention.enonce.RecapitulatifImprime;
import fr.univ.stages.convention.enonce.Section;
import fr.univ.stages.convention.fiche.Sections;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.document.Logo;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.Horloge;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gathers, from live data, the record that a document prints; what is printed is then kept and never gathered again. */
@Component
public class MiseEnPage {

    private final Centres centres;
    private final ImpressionUniversite universite;
    private final ImpressionAccueil accueil;
    private final ImpressionStage stage;
    private final Sections sections;
    private final List<AvenantsDeLaConvention> avenants;
    private final Horloge horloge;

    MiseEnPage(
            Centres centres,
            ImpressionUniversite universite,
            ImpressionAccueil accueil,
            ImpressionStage stage,
            Sections sections,
            List<AvenantsDeLaConvention> avenants,
            Horloge horloge) {
        this.centres = centres;
        this.universite = universite;
        this.accueil = accueil;
        this.stage = stage;
        this.sections = sections;
        this.avenants = avenants;
        this.horloge = horloge;
    }

    /** Everything that the document prints, read now. */
    public ConventionImprimee convention(Convention convention) {
        String langue = convention.stage().modalites().langue();
        return new ConventionImprimee(
                numero(convention),
                annee(convention),
                horloge.aujourdhui(),
                LocalDate.ofInstant(convention.suivi().creeLe(), Horloge.PARIS),
                universite.enseignement(convention, centre(convention)),
                accueil.accueil(convention),
                universite.stagiaire(convention),
                universite.formation(convention),
                stage.stage(convention),
                new ConventionImprimee.Encadrement(
                        universite.enseignant(convention),
                        convention.enseignant() == null
                                ? null
                                : convention.enseignant().composante(),
                        accueil.personne(convention.accueil().tuteur())),
                stage.gratification(convention),
                universite.protection(convention),
                langue,
                accueil.sejour(convention, langue));
    }

    /** Of its present state, which the amendments in effect have changed (6.3). */
    public RecapitulatifImprime recapitulatif(Convention convention) {
        Centre centre = centre(convention);
        return new RecapitulatifImprime(
                numero(convention),
                annee(convention),
                Designation.titre(convention),
                convention.stagiaire() == null ? null : convention.stagiaire().nomComplet(),
                universite.nom(),
                centre.nom(),
                logo(centre),
                horloge.aujourdhui(),
                convention.stage() == null
                        ? "fr"
                        : convention.stage().modalites().langue(),
                enEffet(convention),
                sections.de(convention).stream().map(MiseEnPage::section).toList());
    }

    private static RecapitulatifImprime.Section section(Section section) {
        return new RecapitulatifImprime.Section(
                section.titre(),
                "recapitulatif." + section.etape(),
                section.lignes().stream()
                        .map(Ligne::imprimee)
                        .filter(Objects::nonNull)
                        .toList(),
                section.manque());
    }

    private List<String> enEffet(Convention convention) {
        int combien = convention.cycle().amendements();
        return avenants.stream()
                .flatMap(module -> module.enEffet(convention.id(), combien).stream())
                .toList();
    }

    private Logo logo(Centre centre) {
        return universite.logo(centre);
    }

    private Centre centre(Convention convention) {
        return centres.parId(convention.centre()).orElseThrow();
    }

    private static String numero(Convention convention) {
        return convention.numero() == null ? null : convention.numero().toString();
    }

    private static String annee(Convention convention) {
        return convention.stage() == null
                ? null
                : new AnneeUniversitaire(convention.stage().annee()).libelle();
    }
}
