package fr.univ.stages.etablissement.importation;

import static fr.univ.stages.etablissement.importation.FichierSirene.siret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.univ.stages.BaseIntegration;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("4.3 an import beside people who work, and one that dies")
class ImportEnCourseTest extends BaseIntegration {

    @Autowired
    private EnvoisDImport envois;

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient base;

    @BeforeEach
    @AfterEach
    void nothing_imported() {
        envois.effacer();
    }

    @Test
    @DisplayName("4.3 what a person corrects while the import is about to write is kept")
    void a_correction_in_the_middle_is_kept() throws SQLException {
        envois.importer(new FichierSirene().ligne(1).octets());
        ImportEtablissements lu = envois.lire(new FichierSirene()
                .ligne(1, "denominationUniteLegale", "NOUVEAU NOM")
                .octets());
        assertThat(lu.modifies()).isEqualTo(1);
        try (Connection personne = source.getConnection()) {
            personne.setAutoCommit(false);
            executer(
                    personne,
                    "update app.etablissement set raison_sociale = 'Corrigé à l''instant', version = version + 1"
                            + " where siret = '" + siret(1) + "'");
            envois.demarrer(lu.id());
            attendreQueLImportAttende();
            personne.commit();
        }

        ImportEtablissements fait = envois.fini(lu.id());

        assertThat(fait.etat()).isEqualTo(EtatImport.FAIT);
        assertThat(fait.modifies()).isZero();
        assertThat(fait.inchanges()).isEqualTo(1);
        assertThat(nom(1)).contains("Corrigé à l'instant");
    }

    @Test
    @DisplayName("4.3 an organisation that a person creates meanwhile is theirs, and its line says so")
    void a_creation_in_the_middle_is_kept() throws SQLException {
        ImportEtablissements lu =
                envois.lire(new FichierSirene().ligne(1).ligne(2).octets());
        try (Connection personne = creation(2)) {
            envois.demarrer(lu.id());
            attendreQueLImportAttende();
            personne.commit();
        }

        ImportEtablissements fait = envois.fini(lu.id());

        assertThat(fait.crees()).isEqualTo(1);
        assertThat(fait.refuses()).isEqualTo(1);
        assertThat(nom(2)).contains("Créé à l'instant");
        assertThat(envois.page(EnvoisDImport.PAGE + "/" + lu.id())).contains("Quelqu&#39;un vient de créer");
    }

    @Test
    @DisplayName("4.3 an import whose connection dies while it writes saves nothing, says so, and lets another begin")
    void an_import_that_dies_saves_nothing() throws SQLException {
        ImportEtablissements lu =
                envois.lire(new FichierSirene().ligne(1).ligne(2).octets());
        try (Connection personne = creation(2)) {
            envois.demarrer(lu.id());
            long mourant = attendreQueLImportAttende();
            assertThat(EnvoisDImport.texte(
                            envois.envoyer(new FichierSirene().ligne(3).octets())))
                    .contains("Un import est en cours, celui de « stock.csv »");
            base.sql("select pg_terminate_backend(?::int)")
                    .param(mourant)
                    .query(Boolean.class)
                    .single();
            assertThat(envois.fini(lu.id()).etat()).isEqualTo(EtatImport.INTERROMPU);
            personne.rollback();
        }

        assertThat(nom(1)).isEmpty();
        assertThat(envois.page(EnvoisDImport.PAGE + "/" + lu.id())).contains("rien n&#39;a été enregistré");
        assertThat(envois.importer(new FichierSirene().ligne(1).octets()).crees())
                .isEqualTo(1);
    }

    private Connection creation(int numero) throws SQLException {
        Connection personne = source.getConnection();
        personne.setAutoCommit(false);
        executer(
                personne,
                "insert into app.etablissement (raison_sociale, siret, naf, type_structure, voie, commune, pays, cree_le,"
                        + " cree_par) values ('Créé à l''instant', '" + siret(numero)
                        + "', '62.01Z', 'ASSOCIATION', '1 rue', 'Rennes', 'FR', now(), 'per005')");
        return personne;
    }

    private static void executer(Connection connexion, String sql) throws SQLException {
        try (var instruction = connexion.createStatement()) {
            instruction.execute(sql);
        }
    }

    /** Process of the database that waits for somebody else's row. */
    private long attendreQueLImportAttende() {
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> base.sql("select pid from pg_stat_activity where wait_event_type = 'Lock'"
                                        + " and query like '%import_ligne%'")
                                .query(Long.class)
                                .optional(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> nom(int numero) {
        return base.sql("select raison_sociale from app.etablissement where siret = ?")
                .param(siret(numero))
                .query(String.class)
                .optional();
    }
}
