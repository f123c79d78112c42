package fr.univ.stages.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.annuaire.Civilite;
import fr.univ.stages.annuaire.Personnel;
import fr.univ.stages.centre.modele.AdressePostale;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.Coordonnees;
import fr.univ.stages.centre.modele.FicheCentre;
import fr.univ.stages.centre.modele.Gestionnaire;
import fr.univ.stages.centre.modele.ImageDeLogo;
import fr.univ.stages.centre.modele.LogoTest;
import fr.univ.stages.centre.modele.Parametres;
import fr.univ.stages.centre.modele.TypeCentre;
import fr.univ.stages.centre.modele.TypeCritere;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.securite.Droit;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("2: centres de gestion")
@Transactional
class CentresTest extends BaseIntegration {

    private static final Acteur ADMINISTRATRICE =
            new Acteur("per001", "Sarah GÉLIBOIS", Set.of(Role.ADMINISTRATEUR), null);

    @Autowired
    private Centres centres;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void empty_the_university() {
        sql.sql("truncate app.centre cascade").update();
    }

    @Test
    void the_first_centre_is_the_establishments_and_the_next_are_ufrs() {
        assertThat(creer("Université").type()).isEqualTo(TypeCentre.ETABLISSEMENT);
        assertThat(creer("UFR Zoologie").type()).isEqualTo(TypeCentre.UFR);
        assertThat(creer("École d'art").type()).isEqualTo(TypeCentre.UFR);
        assertThat(centres.tous()).extracting(Centre::nom).containsExactly("Université", "École d'art", "UFR Zoologie");
    }

    @Test
    void the_database_refuses_a_second_establishment() {
        creer("Université");
        Centre autre = creer("UFR Zoologie");
        assertThatThrownBy(() -> sql.sql("update app.centre set type = 'ETABLISSEMENT' where id = ?")
                        .param(autre.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void two_centres_never_share_a_name_even_with_other_accents() {
        creer("École d'art");
        assertThatThrownBy(() -> creer("ECOLE D'ART")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void everything_said_of_a_centre_is_read_again() {
        Centre cree = creer("Université");
        Centre lu = centres.parId(cree.id()).orElseThrow();
        assertThat(lu.adresse().commune()).isEqualTo("Rennes");
        assertThat(lu.coordonnees().telephone().affichage()).isEqualTo("01 99 00 12 34");
        assertThat(lu.parametres()).isEqualTo(Parametres.LIBRES);
        assertThat(lu.signataire().nom()).isNull();
        assertThat(lu.suivi().creePar()).isEqualTo("per001");
        assertThat(lu.suivi().modifieLe()).isNull();
    }

    @Test
    void an_inscription_goes_to_the_centre_of_its_etape_else_of_its_ufr_else_to_the_establishment() {
        Centre universite = creer("Université");
        Centre zoologie = creer("UFR Zoologie");
        Centre master = creer("Bureau du master");
        centres.confier(zoologie.id(), TypeCritere.UFR, "UFR Zoologie", "UFR Zoologie");
        centres.confier(master.id(), TypeCritere.ETAPE, "ZOM2", "M2 Zoologie");

        assertThat(centres.pourInscription("ZOM2", "UFR Zoologie")).isEqualTo(master);
        assertThat(centres.pourInscription("ZO3", "UFR Zoologie")).isEqualTo(zoologie);
        assertThat(centres.pourInscription("ART1", "École d'art")).isEqualTo(universite);
    }

    @Test
    void an_inscription_that_nobody_manages_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> centres.pourInscription("ZO3", "UFR Zoologie"))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("Aucun centre de gestion");
    }

    @Test
    void two_centres_never_manage_the_same_composante() {
        Centre zoologie = creer("UFR Zoologie");
        Centre autre = creer("Autre");
        centres.confier(zoologie.id(), TypeCritere.UFR, "UFR Zoologie", "UFR Zoologie");
        assertThatThrownBy(() -> centres.confier(autre.id(), TypeCritere.UFR, "UFR Zoologie", "UFR Zoologie"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void the_perimeter_of_some_centres_is_what_they_were_given_and_what_others_were_not() {
        Centre universite = creer("Université");
        Centre zoologie = creer("UFR Zoologie");
        Centre master = creer("Bureau du master");
        centres.confier(zoologie.id(), TypeCritere.UFR, "UFR Zoologie", "UFR Zoologie");
        centres.confier(master.id(), TypeCritere.ETAPE, "ZOM2", "M2 Zoologie");

        assertThat(centres.perimetre(Set.of(zoologie.id()))).satisfies(perimetre -> {
            assertThat(perimetre.orphelines()).isFalse();
            assertThat(perimetre.composantes()).containsExactly("UFR Zoologie");
            assertThat(perimetre.etapesAutres()).containsExactly("ZOM2");
        });
        assertThat(centres.perimetre(Set.of(universite.id())).orphelines()).isTrue();
    }

    @Test
    @DisplayName("1.3 rights are per centre, and someone attached to no centre has none")
    void rights_are_per_centre() {
        Centre zoologie = creer("UFR Zoologie");
        Centre art = creer("École d'art");
        Personnel marie =
                new Personnel("marie", Civilite.MME, "ZOELLER", "Marie", null, "marie@essai.example", "0199000001");
        centres.rattacher(zoologie.id(), marie, Droit.ADMIN, true, ADMINISTRATRICE);
        centres.rattacher(art.id(), marie, Droit.LECTURE, false, ADMINISTRATRICE);

        assertThat(centres.de("marie"))
                .containsOnly(Map.entry(zoologie.id(), Droit.ADMIN), Map.entry(art.id(), Droit.LECTURE));
        assertThat(centres.de("personne")).isEmpty();
        assertThat(centres.contacts(zoologie.id()))
                .containsExactly(
                        new Gestionnaire(Civilite.MME, "ZOELLER", "Marie", "marie@essai.example", "0199000001"));
        assertThat(centres.contacts(art.id())).isEmpty();
    }

    @Test
    @DisplayName("2.4 a centre without a logo uses the establishment's")
    void a_centre_without_a_logo_uses_the_establishments() {
        Centre universite = creer("Université");
        Centre zoologie = creer("UFR Zoologie");
        assertThat(centres.logo(zoologie.id())).isEmpty();

        ImageDeLogo large = ImageDeLogo.de(LogoTest.image("png", 80, 20));
        centres.changerLogo(universite.id(), large);
        assertThat(centres.logo(zoologie.id()))
                .hasValueSatisfying(logo -> assertThat(logo.png()).isEqualTo(large.png()));

        ImageDeLogo carre = ImageDeLogo.de(LogoTest.image("jpg", 20, 20));
        centres.changerLogo(zoologie.id(), carre);
        assertThat(centres.logo(zoologie.id()))
                .hasValueSatisfying(logo -> assertThat(logo.png()).isEqualTo(carre.png()));
    }

    private Centre creer(String nom) {
        return centres.creer(
                new FicheCentre(
                        nom,
                        new AdressePostale(null, "1 rue de l'Essai", "35000", "Rennes", "FR"),
                        new Coordonnees(
                                Telephone.de("0199001234"), null, Courriel.de("stages@essai.example"), null, null),
                        null,
                        Parametres.LIBRES),
                ADMINISTRATRICE);
    }
}
