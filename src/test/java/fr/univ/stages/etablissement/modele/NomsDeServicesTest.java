package fr.univ.stages.etablissement.modele;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.ETUDIANTE;
import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.Simultanes;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("3.1.3: an établissement has one service of a name, whoever enters it and however it is written")
class NomsDeServicesTest extends BaseIntegration {

    private static final int PERSONNES = 2;

    @Autowired
    private Etablissements etablissements;

    @Autowired
    private Services services;

    @Autowired
    private JdbcClient sql;

    private long etablissement;

    @BeforeEach
    void one_organisation() {
        etablissement = creer("Noms d'essai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Études et qualité", "ETUDES ET QUALITE", " Études  et qualité ", "Études-et-Qualité"})
    void the_same_name_is_refused_beside_the_field(String memeNom) {
        service("Études et qualité", ADMINISTRATRICE);
        Refus refus = catchThrowableOfType(Refus.class, () -> service(memeNom, ETUDIANTE));
        assertThat(refus.erreurs()).containsOnlyKeys("nom");
        assertThat(refus.erreurs().get("nom")).contains("déjà un service de ce nom");
        assertThat(services.de(etablissement)).hasSize(1);
    }

    @Test
    void a_service_keeps_its_own_name_and_does_not_take_that_of_another() {
        FicheService achats = service("Achats", ADMINISTRATRICE);
        service("Ventes", ADMINISTRATRICE);
        assertThat(renommer(achats, "ACHATS").nom()).isEqualTo("ACHATS");
        assertThat(catchThrowableOfType(Refus.class, () -> renommer(services.fiche(achats.id()), "Ventes"))
                        .erreurs())
                .containsOnlyKeys("nom");
        assertThat(services.fiche(achats.id()).nom()).isEqualTo("ACHATS");
    }

    @Test
    void another_organisation_may_have_a_service_of_that_name() {
        service("Achats", ADMINISTRATRICE);
        long autre = creer("Autres noms d'essai");
        assertThat(services.creer(autre, saisie(null, "Achats"), ADMINISTRATRICE)
                        .nom())
                .isEqualTo("Achats");
    }

    @RepeatedTest(3)
    void of_two_people_at_the_same_moment_one_creates_it_and_the_other_is_told_beside_the_field() throws Exception {
        List<Object> issues =
                Simultanes.faire(PERSONNES, n -> service(n == 0 ? "Qualité" : "QUALITE", ADMINISTRATRICE));
        assertThat(issues).filteredOn(FicheService.class::isInstance).hasSize(1);
        assertThat(issues)
                .filteredOn(Refus.class::isInstance)
                .singleElement()
                .satisfies(refus -> assertThat(((Refus) refus).erreurs()).containsOnlyKeys("nom"));
    }

    @Test
    void the_database_holds_it_whoever_writes() {
        FicheService achats = service("Achats", ADMINISTRATRICE);
        assertThatThrownBy(() -> sql.sql("""
                                insert into app.service (etablissement_id, nom, cree_le, cree_par)
                                select etablissement_id, upper(nom), cree_le, cree_par from app.service where id = ?
                                """).param(achats.id()).update()).isInstanceOf(DuplicateKeyException.class);
    }

    private long creer(String nom) {
        return etablissements
                .creer(etranger(nom).avec("confirmeDoublon", true).saisie(), ADMINISTRATRICE)
                .id();
    }

    private FicheService service(String nom, Acteur acteur) {
        return services.creer(etablissement, saisie(null, nom), acteur);
    }

    private FicheService renommer(FicheService service, String nom) {
        return services.modifier(service.id(), saisie(service.version(), nom), ADMINISTRATRICE);
    }

    private static SaisieServiceAccueil saisie(Integer version, String nom) {
        return new SaisieServiceAccueil(version, nom, true, null, null, null, null, null, null, null);
    }
}
