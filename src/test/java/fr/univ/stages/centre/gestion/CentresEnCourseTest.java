package fr.univ.stages.centre.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseAPart;
import fr.univ.stages.Simultanes;
import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.SaisieCentre;
import fr.univ.stages.centre.modele.TypeCentre;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.portail.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("2.2, 2.4 Several people at once, on a database apart")
class CentresEnCourseTest extends BaseAPart {

    private static final int PERSONNES = 4;

    @Autowired
    private GestionDesCentres gestion;

    @Autowired
    private Centres centres;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void empty_the_university() {
        sql.sql("truncate app.centre cascade").update();
    }

    @RepeatedTest(3)
    void of_several_first_centres_one_is_the_establishments_and_nobody_sees_an_incident() throws Exception {
        List<Object> issues =
                Simultanes.faire(PERSONNES, n -> gestion.creer(saisie("Centre " + n), Session.ADMINISTRATRICE));

        assertThat(issues).allMatch(issue -> issue instanceof Centre || issue instanceof Refus);
        assertThat(issues)
                .filteredOn(Refus.class::isInstance)
                .allSatisfy(refus -> assertThat(((Refus) refus).getMessage()).contains("Enregistrez à nouveau"));
        assertThat(centres.tous())
                .hasSameSizeAs(issues.stream().filter(Centre.class::isInstance).toList())
                .filteredOn(centre -> centre.type() == TypeCentre.ETABLISSEMENT)
                .hasSize(1);
    }

    @RepeatedTest(3)
    void of_several_centres_of_one_name_one_is_made() throws Exception {
        gestion.creer(saisie("Université"), Session.ADMINISTRATRICE);

        List<Object> issues =
                Simultanes.faire(PERSONNES, n -> gestion.creer(saisie("École d'art"), Session.ADMINISTRATRICE));

        assertThat(issues).filteredOn(Centre.class::isInstance).hasSize(1);
        assertThat(issues)
                .filteredOn(Refus.class::isInstance)
                .hasSize(PERSONNES - 1)
                .allSatisfy(refus -> assertThat(((Refus) refus).erreurs()).containsOnlyKeys("nom"));
    }

    @RepeatedTest(3)
    void of_several_who_modify_the_same_centre_one_wins_and_the_others_are_told() throws Exception {
        Centre centre = gestion.creer(saisie("Université"), Session.ADMINISTRATRICE);

        List<Object> issues = Simultanes.faire(PERSONNES, n -> {
            gestion.modifier(centre.id(), centre.version(), saisie("Nom " + n), Session.ADMINISTRATRICE);
            return "fait";
        });

        assertThat(issues).filteredOn(Simultanes.FAIT::equals).hasSize(1);
        assertThat(issues).filteredOn(Perime.class::isInstance).hasSize(PERSONNES - 1);
    }

    private static SaisieCentre saisie(String nom) {
        SaisieCentre vierge = SaisieCentre.vierge();
        return new SaisieCentre(
                nom,
                null,
                "1 rue de l'Essai",
                "35000",
                "Rennes",
                "FR",
                "01 99 00 12 34",
                null,
                null,
                null,
                null,
                null,
                null,
                vierge.enseignantObligatoire(),
                vierge.tuteurObligatoire(),
                vierge.tuteurSaisiParEtudiant(),
                vierge.choixAnneeMoisAvant(),
                vierge.choixAnneeMoisApres(),
                vierge.depotAnonyme(),
                vierge.impressionParEtudiant(),
                vierge.ordreDesSignatures(),
                vierge.relanceJours(),
                vierge.confidentialite());
    }
}
