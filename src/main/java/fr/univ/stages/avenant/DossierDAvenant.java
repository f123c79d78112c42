package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.Changement;
import fr.univ.stages.convention.loi.Constat;
import fr.univ.stages.convention.loi.Gravite;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.vie.AmendementDesConventions;
import fr.univ.stages.convention.vie.PassageOutre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import fr.univ.stages.signature.SuiviDesSignatures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An amendment as its forms see it: what its steps start from, and what is to be read before it is confirmed or decided. */
@Service
@Transactional(readOnly = true)
public class DossierDAvenant {

    private final AccesAvenant acces;
    private final AmendementDesConventions conventions;
    private final DocumentDAvenant documents;
    private final SuiviDesSignatures signatures;
    private final LoiDAvenant loi;
    private final ControleDuSigne signe;
    private final AlertesDAvenant alertes;
    private final Nomenclatures nomenclatures;

    DossierDAvenant(
            AccesAvenant acces,
            AmendementDesConventions conventions,
            DocumentDAvenant documents,
            SuiviDesSignatures signatures,
            LoiDAvenant loi,
            ControleDuSigne signe,
            AlertesDAvenant alertes,
            Nomenclatures nomenclatures) {
        this.acces = acces;
        this.conventions = conventions;
        this.documents = documents;
        this.signatures = signatures;
        this.loi = loi;
        this.signe = signe;
        this.alertes = alertes;
        this.nomenclatures = nomenclatures;
    }

    /** The convention that it changes, as it is. */
    public Convention convention(Avenant avenant) {
        return acces.convention(avenant);
    }

    /** The convention as it would be. */
    public Convention amendee(Avenant avenant) {
        return ControleDAvenant.amendee(avenant.projet(), acces.convention(avenant));
    }

    /** Initial and new values: of today while it is filled in, of its confirmation afterwards. */
    public List<Changement> changements(Avenant avenant) {
        return avenant.statut().enSaisie()
                ? documents.comparer(avenant, acces.convention(avenant)).changements()
                : avenant.changements();
    }

    /** Why the stage ends before its term, as people read it; null unless it does. */
    public String raison(Avenant avenant) {
        return avenant.projet().rupture() == null
                ? null
                : nomenclatures.libelle(
                        Liste.MOTIF_FIN_ANTICIPEE, avenant.projet().rupture().raison());
    }

    /** Who signs it, and who has; empty before it is printed. */
    public List<SuiviDesSignatures.Ligne> signatures(Avenant avenant) {
        return signatures.de(Avenants.proprietaire(avenant.id()));
    }

    /**
     * What is to be read at the summary: all that the law will ask about at the validation, that nothing would be printed,
     * and what deserves a second look.
     */
    public List<String> aRelire(Avenant avenant) {
        Convention convention = acces.convention(avenant);
        List<String> phrases = new ArrayList<>();
        documents.comparer(avenant, convention).muet(avenant.projet().types()).ifPresent(phrases::add);
        loi.constats(avenant, convention).forEach(constat -> phrases.add(constat.phrase() + suite(constat)));
        phrases.addAll(alertes.de(avenant.projet(), convention));
        return phrases;
    }

    private static String suite(Constat constat) {
        return constat.est(Gravite.EMPECHE) && constat.regle().derogeable()
                ? " Seule une personne qui administre le centre pourra le valider ainsi, avec un motif."
                : "";
    }

    /**
     * What this person is shown before deciding.
     *
     * @param empechements why it cannot be validated now
     * @param aLever may be passed over with a reason
     * @param alertes deserves a second look, and hinders nothing
     * @param derogations reasons given before, for the convention and for its amendments
     */
    public record Examen(
            List<String> empechements,
            List<String> aLever,
            List<String> informations,
            List<String> alertes,
            List<String> derogations) {}

    /** All that concerns the validation by this person. */
    public Examen examiner(Avenant avenant, Acteur acteur) {
        Convention convention = acces.convention(avenant);
        PassageOutre.Examen selonLaLoi = loi.examiner(avenant, convention, acteur);
        return new Examen(
                Stream.concat(
                                signe.empechement(avenant, convention).stream(),
                                phrases(selonLaLoi.empechements()).stream())
                        .toList(),
                phrases(selonLaLoi.aLever()),
                phrases(selonLaLoi.informations()),
                alertes.de(avenant.projet(), convention),
                loi.precedents(convention));
    }

    private static List<String> phrases(List<Constat> constats) {
        return constats.stream().map(Constat::phrase).toList();
    }
}
