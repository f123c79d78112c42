package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.Changement;
import fr.univ.stages.convention.AmendementDesConventions;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.signature.SuiviDesSignatures;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An amendment as the task door sees it: who may do its steps, what they start from, and what comes after. */
@Service
@Transactional(readOnly = true)
public class DossierDAvenant {

    private final AccesAvenant acces;
    private final AmendementDesConventions conventions;
    private final DocumentDAvenant documents;
    private final SuiviDesSignatures signatures;
    private final ControleDAvenant controle;
    private final ValidationDesAvenants validation;
    private final AlertesDAvenant alertes;

    DossierDAvenant(
            AccesAvenant acces,
            AmendementDesConventions conventions,
            DocumentDAvenant documents,
            SuiviDesSignatures signatures,
            ControleDAvenant controle,
            ValidationDesAvenants validation,
            AlertesDAvenant alertes) {
        this.acces = acces;
        this.conventions = conventions;
        this.documents = documents;
        this.signatures = signatures;
        this.controle = controle;
        this.validation = validation;
        this.alertes = alertes;
    }

    /** Takes the convention that it changes until the transaction ends; does nothing when it is gone. */
    @Transactional
    public void retenir(long id) {
        acces.retenir(id);
    }

    /** The record itself; throws Introuvable. */
    public Avenant avenant(long id) {
        return acces.trouver(id);
    }

    /** The convention that it changes, as it is. */
    public Convention convention(Avenant avenant) {
        return acces.convention(avenant);
    }

    /** The convention as it would be. */
    public Convention amendee(Avenant avenant) {
        return ControleDAvenant.amendee(avenant.projet(), acces.convention(avenant));
    }

    /** Refuses with Interdit whoever does not act for the centre. */
    public void exigerAcces(long id, Acteur acteur) {
        acces.gerer(acces.trouver(id), acteur);
    }

    /** Whether {@link #exigerAcces} lets this person pass. */
    public boolean permet(long id, Acteur acteur) {
        return acces.chercher(id).filter(avenant -> acces.gere(avenant, acteur)).isPresent();
    }

    /** Grows with each change of the amendment and of what it starts from: a form filled from another state is refused. */
    public long version(long id) {
        Avenant avenant = acces.trouver(id);
        return avenant.version() + acces.convention(avenant).version();
    }

    /** Name of the managing centre. */
    public String centre(Avenant avenant) {
        return conventions.centre(acces.convention(avenant)).nom();
    }

    /** Initial and new values: of today while it is filled in, of its confirmation afterwards. */
    public List<Changement> changements(Avenant avenant) {
        return avenant.statut().enSaisie()
                ? documents.comparer(avenant, acces.convention(avenant)).changements()
                : avenant.changements();
    }

    /** Who signs it, and who has; empty before it is printed. */
    public List<SuiviDesSignatures.Ligne> signatures(Avenant avenant) {
        return signatures.de(Avenants.proprietaire(avenant.id()));
    }

    /** What forbids to go on from this task: to confirm it, or to validate it. */
    public List<String> empechements(Avenant avenant) {
        Convention convention = acces.convention(avenant);
        return avenant.statut().enSaisie()
                ? controle.empechements(avenant.projet(), convention)
                : validation.empechements(avenant, convention);
    }

    /** What to look twice at before going on, which forbids nothing. */
    public List<String> alertes(Avenant avenant) {
        return alertes.de(avenant.projet(), acces.convention(avenant));
    }

    /** Where to go when nothing more is to be done by this person. */
    public Suite suite(long id) {
        return acces.chercher(id)
                .map(avenant -> new Suite(
                        null,
                        avenant.numero() == null
                                ? "/conventions/" + acces.convention(avenant).numero()
                                : "/avenants/" + avenant.numero(),
                        null))
                .orElse(new Suite(null, "/", null));
    }
}
