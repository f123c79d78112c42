package fr.univ.stages.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseIntegration;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("Reference data at the first start")
class DonneesDeReferenceTest extends BaseIntegration {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource source;

    @Autowired
    private DonneesDeReference donnees;

    private record SurConnexion(Connection getConnection) implements Context {
        @Override
        public Configuration getConfiguration() {
            return new FluentConfiguration();
        }
    }

    private long lignes(String table) {
        return jdbc.sql("select count(*) from app." + table).query(Long.class).single();
    }

    private Void chargerAilleurs() throws SQLException, IOException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            donnees.migrate(new SurConnexion(connection));
            connection.commit();
        }
        return null;
    }

    @ParameterizedTest
    @CsvSource({
        "nomenclature, 177",
        "naf, 1479",
        "pays, 250",
        "region, 26",
        "departement, 109",
        "commune, 35014",
        "code_postal, 35493",
        "cpam, 109",
        "langue, 183",
        "tranche_effectif, 16",
        "categorie_juridique, 298",
        "gratification_annuelle, 12"
    })
    void every_row_of_every_file_is_there(String table, long attendu) {
        assertThat(lignes(table)).isEqualTo(attendu);
    }

    @Test
    void everything_is_copied_in_a_second_or_so() {
        assertThat(jdbc.sql("select execution_time from app.flyway_schema_history where description = :description")
                        .param("description", donnees.getDescription())
                        .query(Integer.class)
                        .single())
                .isLessThan(5_000);
    }

    @Test
    @Transactional
    void loading_again_adds_what_is_missing_and_keeps_what_administrators_changed() throws SQLException, IOException {
        jdbc.sql("update app.nomenclature set libelle = 'Essai' where type = 'MODE_SUIVI' and code = 'VISIO'")
                .update();
        jdbc.sql("delete from app.nomenclature where type = 'MODE_SUIVI' and code = 'VISITE'")
                .update();
        donnees.migrate(new SurConnexion(DataSourceUtils.getConnection(source)));
        assertThat(lignes("nomenclature")).isEqualTo(177);
        assertThat(lignes("commune")).isEqualTo(35014);
        assertThat(jdbc.sql("select libelle from app.nomenclature where type = 'MODE_SUIVI' order by ordre")
                        .query(String.class)
                        .list())
                .contains("Essai", "Visite sur site");
    }

    @Test
    void two_nodes_loading_together_leave_every_row_once() throws InterruptedException, ExecutionException {
        jdbc.sql("delete from app.code_postal").update();
        var noeuds = Executors.newFixedThreadPool(2);
        try {
            for (var resultat : noeuds.invokeAll(List.of(this::chargerAilleurs, this::chargerAilleurs))) {
                resultat.get();
            }
        } finally {
            noeuds.shutdown();
        }
        assertThat(lignes("code_postal")).isEqualTo(35493);
    }

    @Test
    void every_list_has_its_name_and_every_name_its_list() {
        assertThat(jdbc.sql("select distinct type from app.valeur_de_liste")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Liste.values()).map(Liste::name).toList());
    }
}
