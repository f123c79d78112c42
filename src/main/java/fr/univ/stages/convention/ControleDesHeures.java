package fr.univ.stages.convention;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.referentiel.Pays;
import fr.univ.stages.referentiel.PaysReferentiel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the law forbids by the hours of presence: too many of them, or too many unpaid (L124-5, L124-6). */
@Component
class ControleDesHeures {

    private static final BigDecimal SIX_MOIS = new BigDecimal(924);
    private static final BigDecimal DEUX_MOIS = new BigDecimal(308);

    private final CumulDesHeures cumul;
    private final Etablissements etablissements;
    private final PaysReferentiel pays;

    ControleDesHeures(CumulDesHeures cumul, Etablissements etablissements, PaysReferentiel pays) {
        this.cumul = cumul;
        this.etablissements = etablissements;
        this.pays = pays;
    }

    List<String> empechements(Convention convention) {
        List<String> empechements = new ArrayList<>();
        BigDecimal heures = cumul.avec(convention);
        if (heures.compareTo(SIX_MOIS) > 0) {
            empechements.add("L'étudiant ferait " + Lignes.nombre(heures)
                    + " heures cette année dans cet organisme, stages précédents compris : 924 au plus (L124-5).");
        }
        if (heures.compareTo(DEUX_MOIS) > 0 && convention.stage().gratification() == null && enFrance(convention)) {
            empechements.add("Au-delà de 308 heures dans l'année, stages précédents compris, une gratification est due"
                    + " dès le premier jour (L124-6) : complétez la section « Stage ».");
        }
        return empechements;
    }

    private boolean enFrance(Convention convention) {
        return pays.trouver(etablissements
                        .fiche(convention.accueil().etablissement())
                        .pays())
                .map(Pays::france)
                .orElse(true);
    }
}
