package fr.univ.stages.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseAPart;
import fr.univ.stages.Simultanes;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.portail.Session;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("C. Several administrators at once, on a database apart")
class ReferencesEnCourseTest extends BaseAPart {

    private static final int PERSONNES = 4;

    @Autowired
    private GestionDesNomenclatures gestion;

    @Autowired
    private GestionDesGratifications gratifications;

    @Autowired
    private Nomenclatures nomenclatures;

    @Autowired
    private JdbcClient sql;

    @Test
    @DisplayName("C the same code added by several is there once, and the others are told beside the field")
    void the_same_code_is_added_once() throws Exception {
        List<Object> issues = Simultanes.accomplir(
                PERSONNES,
                n -> gestion.ajouter(
                        Liste.MODE_SUIVI, new SaisieValeur("CARNET", "Carnet de bord " + n), Session.ADMINISTRATRICE));

        assertThat(issues).filteredOn(Simultanes.FAIT::equals).hasSize(1);
        assertThat(issues)
                .filteredOn(Refus.class::isInstance)
                .hasSize(PERSONNES - 1)
                .allSatisfy(refus -> assertThat(((Refus) refus).erreurs()).containsOnlyKeys("code"));
    }

    @Test
    @DisplayName("C of several who rename the same value one wins and the others are told")
    void the_same_value_is_renamed_once() throws Exception {
        List<Object> issues = Simultanes.accomplir(
                PERSONNES, n -> gestion.renommer(Liste.MODE_SUIVI, "VISIO", 0, "Visio " + n, Session.ADMINISTRATRICE));

        assertThat(issues).filteredOn(Simultanes.FAIT::equals).hasSize(1);
        assertThat(issues).filteredOn(Perime.class::isInstance).hasSize(PERSONNES - 1);
    }

    @Test
    @DisplayName("C of several who retire the last values of a list, one value is left")
    void one_value_is_left() throws Exception {
        sql.sql("update app.nomenclature set actif = false where type = 'NIVEAU_OFFRE' and ordre > 4")
                .update();
        List<String> codes = nomenclatures.liste(Liste.NIVEAU_OFFRE).stream()
                .map(Entree::code)
                .toList();

        List<Object> issues = Simultanes.accomplir(
                PERSONNES, n -> gestion.retirer(Liste.NIVEAU_OFFRE, codes.get(n), Session.ADMINISTRATRICE));

        assertThat(issues).filteredOn(Refus.class::isInstance).hasSize(1);
        assertThat(nomenclatures.liste(Liste.NIVEAU_OFFRE)).hasSize(1);
    }

    @Test
    @DisplayName("C values moved by several at once keep one place each")
    void values_keep_one_place_each() throws Exception {
        List<String> avant = codes();
        assertThat(Simultanes.accomplir(
                        PERSONNES,
                        n -> gestion.deplacer(Liste.THEMATIQUE, avant.get(n + 1), n % 2 == 0, Session.ADMINISTRATRICE)))
                .containsOnly("fait");

        assertThat(codes()).containsExactlyInAnyOrderElementsOf(avant);
        assertThat(sql.sql("select ordre from app.nomenclature where type = 'THEMATIQUE'")
                        .query(Integer.class)
                        .list())
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("A6 the same year added by several is there once")
    void the_same_year_is_added_once() throws Exception {
        List<Object> issues = Simultanes.accomplir(
                PERSONNES,
                n -> gratifications.ajouter(
                        LocalDate.of(2026, 12, 31),
                        new SaisieGratificationMinimale("2027-12-31", "4100", "31", "15", null),
                        Session.ADMINISTRATRICE));

        assertThat(issues).filteredOn(Simultanes.FAIT::equals).hasSize(1);
        assertThat(issues).filteredOn(Perime.class::isInstance).hasSize(PERSONNES - 1);
    }

    @Test
    @DisplayName("C what another node writes is offered by this one at once: nothing is kept in memory")
    void what_another_node_writes_is_seen_at_once() {
        assertThat(nomenclatures.libelle(Liste.MODE_VERSEMENT, "CHEQUE")).isEqualTo("Chèque");

        sql.sql("update app.nomenclature set libelle = 'Chèque bancaire' where code = 'CHEQUE'")
                .update();

        assertThat(nomenclatures.liste(Liste.MODE_VERSEMENT)).contains(new Entree("CHEQUE", "Chèque bancaire"));
    }

    private List<String> codes() {
        return nomenclatures.liste(Liste.THEMATIQUE).stream().map(Entree::code).toList();
    }
}
