package fr.univ.stages.convention.vie;

import fr.univ.stages.convention.fiche.Alertes;
import fr.univ.stages.convention.fiche.Sections;
import fr.univ.stages.convention.loi.Constat;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.signature.SaisieDecision;
import fr.univ.stages.signature.SuiviDesSignatures;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** « Valider la convention »: who signed, what forbids it, everything that is validated. */
@Component
public class FormulaireValidation {

    /** Its user task. */
    public static final String TACHE = "validerConvention";

    private final Sections sections;
    private final Alertes alertes;
    private final ControleDeValidation controle;
    private final PassageOutre outre;
    private final SuiviDesSignatures signatures;

    FormulaireValidation(
            Sections sections,
            Alertes alertes,
            ControleDeValidation controle,
            PassageOutre outre,
            SuiviDesSignatures signatures) {
        this.sections = sections;
        this.alertes = alertes;
        this.controle = controle;
        this.outre = outre;
        this.signatures = signatures;
    }

    /** What stands in the way, who signed, and what was entered. */
    public Vue vue(Convention convention, Acteur acteur) {
        PassageOutre.Examen examen = outre.examiner(convention, acteur);
        return SaisieDecision.vue(
                        "la convention ne changera plus que par un avenant",
                        !examen.aLever().isEmpty())
                .info("signatures", signatures.de(Designation.proprietaire(convention.id())))
                .info(
                        "empechements",
                        Stream.concat(
                                        controle.empechements(convention).stream(),
                                        phrases(examen.empechements()).stream())
                                .toList())
                .info("aLever", phrases(examen.aLever()))
                .info("informations", phrases(examen.informations()))
                .info("derogations", outre.precedents(convention))
                .info("sections", sections.de(convention))
                .info("alertes", alertes.de(convention));
    }

    private static List<String> phrases(List<Constat> constats) {
        return constats.stream().map(Constat::phrase).toList();
    }
}
