package fr.univ.stages.securite.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.recherche.Conditions;
import fr.univ.stages.securite.journal.LectureDuJournal.CriteresDuJournal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("7.2 The journal stays quick with many lines")
class LectureDuJournalTest extends BaseIntegration {

    @Autowired
    private JdbcClient base;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void every_search_walks_an_index_and_sorts_nothing() {
        transaction.executeWithoutResult(etat -> {
            etat.setRollbackOnly();
            base.sql("""
                            insert into app.trace (le, par, action, objet)
                            select now() - n * interval '1 minute', 'p' || n % 500, (array['CREATION', 'CONNEXION'])[1 + n % 2],
                                   'convention ' || n % 20000
                              from generate_series(1, 100000) n""").update();
            base.sql("analyze app.trace").update();
            long milieu = base.sql("select id from app.trace order by le limit 1 offset 50000")
                    .query(Long.class)
                    .single();
            LocalDate jour = LocalDate.now().minusDays(20);

            for (CriteresDuJournal criteres : List.of(
                    new CriteresDuJournal(null, null, null, null, null),
                    new CriteresDuJournal("p7", null, null, null, null),
                    new CriteresDuJournal(null, ActionTracee.CREATION, null, null, null),
                    new CriteresDuJournal(null, null, "77", null, null),
                    new CriteresDuJournal(null, null, null, jour, jour.plusDays(2)),
                    new CriteresDuJournal("p7", ActionTracee.CREATION, null, jour, null))) {
                for (Long avant : new Long[] {null, milieu}) {
                    String plan = plan(LectureDuJournal.conditions(criteres, avant));
                    assertThat(plan)
                            .as(criteres + " before " + avant)
                            .contains("Index")
                            .doesNotContain("Seq Scan");
                    assertThat(plan).as(criteres + " before " + avant).doesNotContainPattern("Sort.*rows=\\d{4,}");
                }
            }
        });
    }

    private String plan(Conditions conditions) {
        return String.join(
                "\n",
                base.sql("explain " + LectureDuJournal.sql(conditions))
                        .params(conditions.valeurs())
                        .query(String.class)
                        .list());
    }
}
