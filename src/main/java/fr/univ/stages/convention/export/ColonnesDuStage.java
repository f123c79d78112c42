package fr.univ.stages.convention.export;

import fr.univ.stages.convention.enonce.ChampDuStage;
import fr.univ.stages.convention.enonce.Colonne;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The stage as it is now, validated amendments included (6.3). */
@Component
@Order(3)
class ColonnesDuStage implements ColonnesExportables {

    /** Those that a sheet begins with; the others follow in the order of the summary. */
    private static final List<ChampDuStage> PREMIERS = List.of(
            ChampDuStage.TYPE,
            ChampDuStage.CESURE,
            ChampDuStage.DEBUT,
            ChampDuStage.FIN,
            ChampDuStage.INTERRUPTION,
            ChampDuStage.DEBUT_INTERRUPTION,
            ChampDuStage.FIN_INTERRUPTION,
            ChampDuStage.THEMATIQUE,
            ChampDuStage.SUJET,
            ChampDuStage.FONCTIONS,
            ChampDuStage.COMPETENCES,
            ChampDuStage.ORIGINE,
            ChampDuStage.CONFIDENTIALITE,
            ChampDuStage.DUREE,
            ChampDuStage.JOURS,
            ChampDuStage.HEURES);

    @Override
    public List<Colonne> colonnes() {
        Set<ChampDuStage> champs = new LinkedHashSet<>(PREMIERS);
        champs.addAll(EnumSet.allOf(ChampDuStage.class));
        return champs.stream()
                .flatMap(champ -> champ.colonnes().stream()
                        .map(colonne -> champ.reserve() ? colonne.lue(secret(colonne.sql())) : colonne))
                .toList();
    }

    /** For whoever may not take it away in a list (A13.9), a word instead of it. */
    private static String secret(String sql) {
        return "case when " + ExportDesConventions.SUJET_VISIBLE + " or " + sql + " is null then " + sql
                + " else 'Confidentiel' end";
    }
}
