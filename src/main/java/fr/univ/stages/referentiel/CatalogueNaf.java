package fr.univ.stages.referentiel;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Both nomenclatures side by side, each with its days, whatever entries accept. */
@Component
class CatalogueNaf {

    static final int LIMITE = 50;

    private static final String COLONNES = "select code, libelle, version, valide_du, valide_au,"
            + " :jour between coalesce(valide_du, '-infinity') and coalesce(valide_au, 'infinity') as en_vigueur,"
            + " version in (" + TransitionNaf.ACCEPTEES + ") as acceptee from app.naf where ";

    private final JdbcClient jdbc;

    CatalogueNaf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the start of a code or by words; that day's nomenclature first. Empty when nothing was typed. */
    List<ActiviteDatee> chercher(String saisi, LocalDate jour) {
        MotsNommes mots = MotsNommes.de(saisi);
        if (mots.mots().vide()) {
            return List.of();
        }
        return jdbc.sql(COLONNES + "(:debut <> '' and replace(code, '.', '') like upper(:debut) || '%' or "
                        + mots.tousDans("recherche") + ") order by en_vigueur desc, code limit " + LIMITE)
                .params(mots.parametres())
                .param("debut", mots.joints().replaceAll("[^0-9A-Za-z]", ""))
                .param("jour", jour)
                .query(ActiviteDatee.class)
                .list();
    }
}
