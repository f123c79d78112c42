package fr.univ.stages.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.essai.Fiche;
import java.math.BigDecimal;
import java.sql.Types;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypesScanner;

@DisplayName("Values in the database")
class ConversionsTest {

    private static PersistentClass fiche() {
        var registre = new StandardServiceRegistryBuilder()
                .applySettings(Map.of(
                        "hibernate.dialect",
                        "org.hibernate.dialect.PostgreSQLDialect",
                        "hibernate.boot.allow_jdbc_metadata_access",
                        "false"))
                .build();
        var sources = new MetadataSources(registre).addAnnotatedClass(Fiche.class);
        new PersistenceManagedTypesScanner(new DefaultResourceLoader())
                .scan("fr.univ.stages.noyau")
                .getManagedClassNames()
                .forEach(sources::addAnnotatedClassName);
        return sources.buildMetadata().getEntityBinding(Fiche.class.getName());
    }

    @Test
    void an_entity_keeps_each_value_in_one_plain_column() {
        assertThat(fiche().getProperties())
                .hasSize(11)
                .allSatisfy(propriete -> assertThat(colonne(propriete))
                        .as(propriete.getName())
                        .isEqualTo(
                                switch (propriete.getName()) {
                                    case "annee" -> Types.INTEGER;
                                    case "montant" -> Types.NUMERIC;
                                    default -> Types.VARCHAR;
                                }));
    }

    private static int colonne(Property propriete) {
        return ((BasicValue) propriete.getValue())
                .resolve()
                .getJdbcMapping()
                .getJdbcType()
                .getDefaultSqlTypeCode();
    }

    @Test
    void what_is_written_is_read_back_and_nothing_stays_nothing() {
        var siret = new Siret.EnBase();
        assertThat(siret.convertToEntityAttribute(siret.convertToDatabaseColumn(Siret.de("732 829 320 00074"))))
                .isEqualTo(Siret.de("73282932000074"));
        assertThat(siret.convertToDatabaseColumn(null)).isNull();
        assertThat(siret.convertToEntityAttribute(null)).isNull();
        var annee = new AnneeUniversitaire.EnBase();
        assertThat(annee.convertToDatabaseColumn(new AnneeUniversitaire(2026))).isEqualTo(2026);
        assertThat(annee.convertToEntityAttribute(null)).isNull();
        var montant = new Montant.EnBase();
        assertThat(montant.convertToEntityAttribute(new BigDecimal("4.5"))).isEqualTo(Montant.de("4,50"));
        assertThat(montant.convertToDatabaseColumn(null)).isNull();
    }
}
