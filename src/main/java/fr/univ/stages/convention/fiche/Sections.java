package fr.univ.stages.convention.fiche;

import fr.univ.stages.centre.modele.Parametres;
import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.convention.enonce.ChampDuStage;
import fr.univ.stages.convention.enonce.Ligne;
import fr.univ.stages.convention.enonce.Section;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.referentiel.Libelles;
import java.util.List;
import org.springframework.stereotype.Component;

/** The summary of a convention, section by section: the same on the screen of step 8, on its page and on paper. */
@Component
public class Sections {

    private final ReglesDuCentre regles;
    private final SectionEtudiant etudiant;
    private final SectionAccueil accueil;
    private final Libelles libelles;

    Sections(ReglesDuCentre regles, SectionEtudiant etudiant, SectionAccueil accueil, Libelles libelles) {
        this.regles = regles;
        this.etudiant = etudiant;
        this.accueil = accueil;
        this.libelles = libelles;
    }

    /** Seven sections in the order of the steps; never the numéro de sécurité sociale in clear. */
    public List<Section> de(Convention convention) {
        Libelles.Lus noms = libelles.desListes();
        return List.of(
                section(convention, Etape.ETUDIANT, etudiant.lignes(convention, noms)),
                section(convention, Etape.ETABLISSEMENT, accueil.etablissement(convention.accueil())),
                section(convention, Etape.SERVICE, accueil.service(convention.accueil())),
                section(
                        convention,
                        Etape.TUTEUR,
                        accueil.personne(convention.accueil().tuteur(), noms)),
                section(convention, Etape.STAGE, ChampDuStage.lignes(convention.stage(), noms)),
                section(convention, Etape.ENSEIGNANT, etudiant.enseignant(convention, noms)),
                section(
                        convention,
                        Etape.SIGNATAIRE,
                        accueil.personne(convention.accueil().signataire(), noms)));
    }

    /** Whether everything that the law's form and the centre ask for is there. */
    public boolean complete(Convention convention) {
        return de(convention).stream().allMatch(section -> section.manque().isEmpty());
    }

    private Section section(Convention convention, Etape etape, List<Ligne> lignes) {
        return new Section(etape.tache(), etape.nom(), lignes, manque(convention, etape));
    }

    private static String confidentialite(Convention convention) {
        return convention.stage().modalites().confidentialite();
    }

    private List<String> manque(Convention convention, Etape etape) {
        if (convention.manques().contains(etape)) {
            return List.of("Cette étape reste à remplir.");
        }
        Parametres parametres = regles.de(convention);
        boolean tuteur = etape == Etape.TUTEUR
                && parametres.tuteurObligatoire()
                && convention.accueil().tuteur() == null;
        boolean enseignant =
                etape == Etape.ENSEIGNANT && parametres.enseignantObligatoire() && convention.enseignant() == null;
        if (etape == Etape.STAGE && !regles.admet(convention, confidentialite(convention))) {
            return List.of("Le centre de gestion impose une autre confidentialité.");
        }
        return tuteur || enseignant ? List.of("Le centre de gestion demande cette personne.") : List.of();
    }
}
