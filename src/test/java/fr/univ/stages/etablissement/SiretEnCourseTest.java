package fr.univ.stages.etablissement;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.organisme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.Simultanes;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("4.3: no two établissements with one SIRET, even at the same moment")
class SiretEnCourseTest extends BaseIntegration {

    private static final int PERSONNES = 4;
    private static final String SIRET = "99997000700012";

    @Autowired
    private Etablissements etablissements;

    @Autowired
    private JdbcClient sql;

    @AfterEach
    void leave_nothing_behind() {
        sql.sql("delete from app.etablissement where siret = ? or raison_sociale like 'Même SIRET %'")
                .param(SIRET)
                .update();
    }

    @RepeatedTest(3)
    void of_several_people_at_once_one_creates_it_and_the_others_are_told_its_name() throws Exception {
        List<Object> issues =
                Simultanes.faire(PERSONNES, n -> etablissements.creer(course(n).saisie(), ADMINISTRATRICE));
        assertThat(issues).filteredOn(FicheEtablissement.class::isInstance).hasSize(1);
        assertThat(issues)
                .filteredOn(Refus.class::isInstance)
                .hasSize(PERSONNES - 1)
                .allSatisfy(refus ->
                        assertThat(((Refus) refus).erreurs().get("siret")).contains("« Même SIRET "));
    }

    @RepeatedTest(3)
    void of_several_people_who_correct_the_same_one_the_first_wins_and_the_others_start_again() throws Exception {
        FicheEtablissement fiche = etablissements.creer(course(0).saisie(), ADMINISTRATRICE);
        List<Object> issues = Simultanes.faire(
                PERSONNES,
                n -> etablissements.modifier(
                        fiche.id(), course(n).avec("version", fiche.version()).saisie(), ADMINISTRATRICE));
        assertThat(issues).filteredOn(FicheEtablissement.class::isInstance).hasSize(1);
        assertThat(issues).filteredOn(Perime.class::isInstance).hasSize(PERSONNES - 1);
    }

    @Test
    void the_database_holds_it_whoever_writes() {
        etablissements.creer(course(0).saisie(), ADMINISTRATRICE);
        assertThatThrownBy(() -> sql.sql("""
                                insert into app.etablissement (raison_sociale, siret, naf, type_structure, voie, commune, pays,
                                    cree_le, cree_par)
                                select 'Même SIRET bis', siret, naf, type_structure, voie, commune, pays, cree_le, cree_par
                                from app.etablissement where siret = ?
                                """).param(SIRET).update()).isInstanceOf(DuplicateKeyException.class);
    }

    private static EtablissementDEssai course(int n) {
        return organisme("Même SIRET " + "abcdefgh".charAt(n))
                .avec("siret", SIRET)
                .avec("confirmeDoublon", true);
    }
}
