package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.fiche.Alertes;
import fr.univ.stages.convention.fiche.Sections;
import fr.univ.stages.convention.loi.Constat;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.situation.ControleLegal;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Step 8: everything on one screen. */
@Component
class FormulaireRecapitulatif implements FormulaireEtape {

    private final Sections sections;
    private final Alertes alertes;
    private final ControleLegal loi;

    FormulaireRecapitulatif(Sections sections, Alertes alertes, ControleLegal loi) {
        this.sections = sections;
        this.alertes = alertes;
        this.loi = loi;
    }

    @Override
    public Etape etape() {
        return Etape.RECAPITULATIF;
    }

    @Override
    public Class<?> saisie() {
        return SaisieRecapitulatif.class;
    }

    @Override
    public Vue vue(Convention convention, Acteur acteur) {
        return new Vue()
                .saisie("certifie", false)
                .info("sections", sections.de(convention))
                .info(
                        "alertes",
                        Stream.concat(
                                        alertes.de(convention).stream(),
                                        loi.constats(convention).stream().map(Constat::phrase))
                                .toList())
                .info("dejaCreee", convention.numero() != null);
    }
}
