package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.ControleDeValidation;
import fr.univ.stages.convention.LectureDesConventions;
import fr.univ.stages.convention.Sections;
import fr.univ.stages.convention.SuiviDesSignatures;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.referentiel.Entree;
import java.util.List;
import org.springframework.stereotype.Component;

/** « Valider la convention »: who signed, what forbids it, everything that is validated. */
@Component
class FormulaireValidation {

    static final String TACHE = "validerConvention";

    private static final List<Entree> DECISIONS = List.of(
            new Entree("VALIDER", "Valider : la convention ne changera plus que par un avenant"),
            new Entree("REFUSER", "Rendre à corriger : les signatures tombent"));

    private final Sections sections;
    private final LectureDesConventions lecture;
    private final ControleDeValidation controle;
    private final SuiviDesSignatures signatures;

    FormulaireValidation(
            Sections sections,
            LectureDesConventions lecture,
            ControleDeValidation controle,
            SuiviDesSignatures signatures) {
        this.sections = sections;
        this.lecture = lecture;
        this.controle = controle;
        this.signatures = signatures;
    }

    Vue vue(Convention convention) {
        return new Vue()
                .saisie("decision", null)
                .saisie("motif", null)
                .liste("decisions", DECISIONS)
                .info("signatures", signatures.de(convention))
                .info("empechements", controle.empechements(convention))
                .info("sections", sections.de(convention))
                .info("alertes", lecture.alertes(convention));
    }
}
