package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.ConventionRepository;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records one step of the wizard at a time (3.1.1–3.1.7); each method throws Refus with the fields concerned, and
 * then nothing is changed.
 */
@Service
@Transactional
public class EtapesDeLaSaisie {

    private final AccesConvention acces;
    private final ConventionRepository conventions;
    private final ControleEtudiant etudiants;
    private final ControleAccueil accueils;
    private final ReglesDuStage stages;
    private final ControleEnseignant enseignants;
    private final Horloge horloge;

    EtapesDeLaSaisie(
            AccesConvention acces,
            ConventionRepository conventions,
            ControleEtudiant etudiants,
            ControleAccueil accueils,
            ReglesDuStage stages,
            ControleEnseignant enseignants,
            Horloge horloge) {
        this.acces = acces;
        this.conventions = conventions;
        this.etudiants = etudiants;
        this.accueils = accueils;
        this.stages = stages;
        this.enseignants = enseignants;
        this.horloge = horloge;
    }

    /** Step 1. */
    public void etudiant(long id, SaisieEtudiant saisie, Acteur acteur) {
        enregistrer(id, acteur, convention -> etudiants.enregistrer(convention, saisie, acteur));
    }

    /** Step 2. */
    public void etablissement(long id, SaisieEtablissement saisie, Acteur acteur) {
        enregistrer(
                id,
                acteur,
                convention -> convention.choisirEtablissement(accueils.etablissement(saisie.etablissement())));
    }

    /** Step 3. */
    public void service(long id, SaisieService saisie, Acteur acteur) {
        enregistrer(
                id,
                acteur,
                convention -> convention.choisirService(accueils.service(saisie.service(), convention.accueil())));
    }

    /** Step 4. */
    public void tuteur(long id, SaisieTuteur saisie, Acteur acteur) {
        enregistrer(id, acteur, convention -> convention.designerTuteur(accueils.tuteur(saisie.tuteur(), convention)));
    }

    /** Step 5. */
    public void stage(long id, SaisieStage saisie, Acteur acteur) {
        Stage stage = saisie.stage();
        enregistrer(id, acteur, convention -> {
            stages.verifier(stage, convention);
            convention.decrire(stage);
        });
    }

    /** Step 6. */
    public void enseignant(long id, SaisieEnseignant saisie, Acteur acteur) {
        enregistrer(
                id,
                acteur,
                convention -> convention.designerEnseignant(enseignants.choisir(saisie.enseignant(), convention)));
    }

    /** Step 7. */
    public void signataire(long id, SaisieSignataire saisie, Acteur acteur) {
        enregistrer(
                id,
                acteur,
                convention ->
                        convention.designerSignataire(accueils.signataire(saisie.signataire(), convention.accueil())));
    }

    /** The step that follows this one in this dossier. */
    @Transactional(readOnly = true)
    public Etape apres(long id, Etape faite, boolean reprise) {
        return acces.trouver(id).apres(faite, reprise);
    }

    private void enregistrer(long id, Acteur acteur, Consumer<Convention> changement) {
        Convention convention = acces.modifier(id, acteur);
        changement.accept(convention);
        convention.modifier(acteur, horloge.maintenant());
        conventions.saveAndFlush(convention);
    }
}
