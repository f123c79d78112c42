package fr.univ.stages.convention.saisie;

import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.convention.fiche.LectureDesConventions;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.securite.Droit;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A convention as the task door sees it: who may do which step, and what comes after. */
@Service
@Transactional(readOnly = true)
public class DossierDeSaisie {

    private final AccesConvention acces;
    private final ReglesDuCentre regles;

    DossierDeSaisie(AccesConvention acces, ReglesDuCentre regles) {
        this.acces = acces;
        this.regles = regles;
    }

    /** Takes the record until the transaction ends; does nothing when it is gone. */
    @Transactional
    public void retenir(long id) {
        acces.retenir(id);
    }

    /** The record itself; throws Introuvable. */
    public Convention convention(long id) {
        return acces.trouver(id);
    }

    /** Refuses with Interdit whoever may not change the dossier, and the student on a step that the centre reserves. */
    public void exigerAcces(long id, Etape etape, Acteur acteur) {
        Convention convention = acces.modifier(id, acteur);
        if (reservee(convention, etape, acteur)) {
            throw new Interdit("Votre centre de gestion saisit lui-même cette étape.");
        }
    }

    /** Whether {@link #exigerAcces} lets this person pass. */
    public boolean permet(long id, Etape etape, Acteur acteur) {
        return acces.chercher(id)
                .filter(convention -> acces.peut(convention, Droit.ECRITURE, acteur))
                .filter(convention -> !reservee(convention, etape, acteur))
                .isPresent();
    }

    /** Refuses with Interdit whoever does not decide for the centre. */
    public void exigerGestion(long id, Acteur acteur) {
        if (!permetGestion(id, acteur)) {
            throw new Interdit("Seul le centre de gestion de cette convention la valide.");
        }
    }

    /** Whether {@link #exigerGestion} lets this person pass. */
    public boolean permetGestion(long id, Acteur acteur) {
        return acces.chercher(id)
                .filter(convention -> acces.gere(convention, Droit.ECRITURE, acteur))
                .isPresent();
    }

    private boolean reservee(Convention convention, Etape etape, Acteur acteur) {
        return regles.reserveAuPersonnel(convention, etape) && acces.commeEtudiant(convention, acteur);
    }

    /** Where to go when nothing more is to be done by this person. */
    public Suite suite(long id, Acteur acteur) {
        Convention convention = acces.trouver(id);
        if (convention.numero() != null) {
            return new Suite(null, "/conventions/" + convention.numero(), null);
        }
        if (!convention.saisisseur().equals(acteur.login())) {
            return new Suite(null, "/", "C'est enregistré : le dossier revient à la personne qui le remplit.");
        }
        return new Suite(
                null,
                "/",
                "C'est enregistré. " + centre(convention)
                        + " complète maintenant l'étape suivante ; vous retrouverez ensuite le dossier dans « Mes tâches ».");
    }

    /** Who fills in, as forms ask: a student for themselves, or somebody who may choose the student. */
    public Map<String, Object> acteur(Acteur acteur) {
        return Map.of("login", acteur.login(), "nom", acteur.nom(), "etudiant", acces.saisitPourSoi(acteur));
    }

    /** « Convention de Zoé BRESSOLAT ». */
    public String titre(Convention convention) {
        return LectureDesConventions.titre(convention);
    }

    /** Name of the managing centre, null before step 1. */
    public String centre(Convention convention) {
        return regles.centre(convention).map(Centre::nom).orElse(null);
    }
}
