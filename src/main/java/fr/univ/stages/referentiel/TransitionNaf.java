package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The window in which entries accept both nomenclatures (B3): they are not converted one into the other. */
@Component
class TransitionNaf {

    /** The nomenclatures that entries accept on the day {@code :jour}. */
    static final String ACCEPTEES = "select '2025' from app.transition_naf where :jour >= naf2025_des"
            + " union all select 'rév. 2' from app.transition_naf where :jour <= rev2_jusqu_au";

    private final AccesReferences acces;
    private final JdbcClient jdbc;
    private final Journal journal;

    TransitionNaf(AccesReferences acces, JdbcClient jdbc, Journal journal) {
        this.acces = acces;
        this.jdbc = jdbc;
        this.journal = journal;
    }

    DatesDeTransition dates() {
        return jdbc.sql("select naf2025_des, rev2_jusqu_au, version from app.transition_naf")
                .query(DatesDeTransition.class)
                .single();
    }

    /** Throws Refus when a day would accept no code at all, Perime when somebody recorded since that version. */
    @Transactional
    void changer(String naf2025Des, String rev2JusquAu, int version, Acteur acteur) {
        acces.exiger(acteur);
        Map<String, String> erreurs = new LinkedHashMap<>();
        LocalDate des = jour("naf2025Des", naf2025Des, erreurs);
        LocalDate jusquAu = jour("rev2JusquAu", rev2JusquAu, erreurs);
        if (erreurs.isEmpty() && des.isAfter(jusquAu.plusDays(1))) {
            erreurs.put("naf2025Des", "Entre ces deux jours aucun code ne serait accepté : rapprochez-les.");
        }
        if (!erreurs.isEmpty()) {
            throw new Refus(erreurs);
        }
        int changees = jdbc.sql("update app.transition_naf set naf2025_des = ?, rev2_jusqu_au = ?,"
                        + " version = version + 1 where version = ?")
                .params(des, jusquAu, version)
                .update();
        if (changees == 0) {
            throw new Perime();
        }
        journal.noter(acteur, ActionTracee.MODIFICATION, "transition NAF");
    }

    private static LocalDate jour(String champ, String saisi, Map<String, String> erreurs) {
        try {
            LocalDate lu = LocalDate.parse(saisi.strip());
            if (lu.getYear() >= 2008 && lu.getYear() <= 2100) {
                return lu;
            }
        } catch (DateTimeParseException illisible) {
            // told below, as a year out of bounds is
        }
        erreurs.put(champ, "Cette date ne se lit pas : écrivez par exemple 2027-12-31.");
        return null;
    }
}
