package fr.univ.stages.convention.papier;

import fr.univ.stages.convention.enonce.ChampDuStage;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Presence;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.Montant;
import fr.univ.stages.referentiel.Gratifications;
import fr.univ.stages.referentiel.Nomenclatures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What documents print of the stage and of its gratification. */
@Component
class ImpressionStage {

    private final Nomenclatures nomenclatures;
    private final Gratifications taux;

    ImpressionStage(Nomenclatures nomenclatures, Gratifications taux) {
        this.nomenclatures = nomenclatures;
        this.taux = taux;
    }

    ConventionImprimee.Stage stage(Convention convention) {
        Stage stage = convention.stage();
        Presence presence = stage.presence();
        boolean confidentiel = !"NON".equals(stage.modalites().confidentialite());
        return new ConventionImprimee.Stage(
                libelle(ChampDuStage.TYPE, stage),
                libelle(ChampDuStage.THEMATIQUE, stage),
                stage.contenu().sujet(),
                stage.contenu().fonctionsEtTaches(),
                stage.contenu().competences(),
                stage.debut(),
                stage.fin(),
                stage.interruption() == null
                        ? List.of()
                        : List.of(new ConventionImprimee.Interruption(
                                stage.interruption().debut(),
                                stage.interruption().fin())),
                presence.dureeHeures(),
                presence.heuresParSemaine(),
                presence.joursParSemaine(),
                libelle(ChampDuStage.TEMPS, stage),
                presence.nuit(),
                presence.dimanche(),
                presence.ferie(),
                presence.teletravail(),
                presence.conges(),
                libelle(ChampDuStage.SUIVI, stage),
                libelle(ChampDuStage.EVALUATION, stage),
                stage.modalites().ects(),
                confidentiel,
                libelle(ChampDuStage.CONFIDENTIALITE, stage));
    }

    ConventionImprimee.Gratification gratification(Convention convention) {
        Stage stage = convention.stage();
        Optional<Gratification> versee = Optional.ofNullable(stage.gratification());
        Optional<fr.univ.stages.referentiel.GratificationMinimale> bareme = taux.au(stage.debut());
        return new ConventionImprimee.Gratification(
                versee.isPresent(),
                versee.map(g -> new Montant(g.montant())).orElse(null),
                libelle(ChampDuStage.UNITE, stage),
                libelle(ChampDuStage.NATURE, stage),
                libelle(ChampDuStage.VERSEMENT, stage),
                libelle(ChampDuStage.RYTHME, stage),
                stage.modalites().avantages(),
                bareme.map(b -> stage.debut().getYear()).orElse(null),
                bareme.map(b -> b.plafondHoraire().valeur()).orElse(null),
                depasse(versee, bareme));
    }

    /** Only an hourly amount can be compared without guessing (A4.11); for the others both cases are printed. */
    private static Boolean depasse(
            Optional<Gratification> versee, Optional<fr.univ.stages.referentiel.GratificationMinimale> bareme) {
        if (versee.isEmpty() || bareme.isEmpty() || !"HEURE".equals(versee.get().unite())) {
            return null;
        }
        BigDecimal plancher = bareme.get().minimumHoraire().valeur();
        return versee.get().montant().compareTo(plancher) > 0;
    }

    private String libelle(ChampDuStage champ, Stage stage) {
        return nomenclatures.libelle(champ.liste(), champ.code(stage));
    }
}
