package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.convention.loi.Constat;
import fr.univ.stages.convention.loi.Gravite;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.situation.ControleLegal;
import fr.univ.stages.convention.vie.PassageOutre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.signature.Signatures;
import fr.univ.stages.signature.modele.Circuit;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the law says of an amendment (6.1): no more than what it makes newly unlawful, or worse; who may pass over it. */
@Component
class LoiDAvenant {

    private final ControleLegal loi;
    private final PassageOutre outre;
    private final Signatures signatures;

    LoiDAvenant(ControleLegal loi, PassageOutre outre, Signatures signatures) {
        this.loi = loi;
        this.outre = outre;
        this.signatures = signatures;
    }

    /** The end of a stage before its term is judged by rules of its own. */
    List<Constat> constats(Avenant avenant, Convention convention) {
        return avenant.projet().types().contains(TypeAvenant.RUPTURE)
                ? List.of()
                : loi.nouveaux(
                        convention,
                        ControleDAvenant.amendee(avenant.projet(), convention),
                        signatures
                                .circuit(Avenants.proprietaire(avenant.id()))
                                .flatMap(Circuit::derniereSignature)
                                .orElse(null));
    }

    /** What this person is told before validating it. */
    PassageOutre.Examen examiner(Avenant avenant, Convention convention, Acteur acteur) {
        return outre.examiner(constats(avenant, convention), convention, acteur);
    }

    /** The reasons given before, for the convention and for its amendments. */
    List<String> precedents(Convention convention) {
        return outre.precedents(convention);
    }

    /** Throws Refus beside the reason when one is needed and missing; writes down what was passed over, and why. */
    void passerOutre(Avenant avenant, List<Constat> leves, String motif, Acteur acteur) {
        outre.noter(Avenants.piece(avenant), leves, motif, acteur);
    }

    /** Throws Refus for what nobody may pass over: such an amendment is not even confirmed. */
    void exigerPossible(Avenant avenant, Convention convention) {
        String interdits = constats(avenant, convention).stream()
                .filter(constat ->
                        constat.est(Gravite.EMPECHE) && !constat.regle().derogeable())
                .map(Constat::phrase)
                .collect(Collectors.joining(" "));
        if (!interdits.isEmpty()) {
            throw Refus.general(interdits);
        }
    }
}
