package fr.univ.stages.convention.modele;

import static fr.univ.stages.convention.modele.ConventionEnMemoire.ETUDIANTE;
import static fr.univ.stages.convention.modele.ConventionEnMemoire.GESTIONNAIRE;
import static fr.univ.stages.convention.modele.ConventionEnMemoire.MATIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Suivi;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.1, 3.2 A convention guards what is entered in it")
class ConventionTest {

    private static final LocalDate APRES = ConventionEnMemoire.FIN.plusDays(1);

    @Test
    @DisplayName("3.1.8 « Créer » asks for every step, the summary reached, and gives the number")
    void creating_asks_for_every_step() {
        Convention convention = ConventionEnMemoire.demandee();
        convention.inscrire(ConventionEnMemoire.stagiaire("22600297"), ConventionEnMemoire.formation(), 3, null);
        convention.choisirEtablissement(1);
        convention.decrire(ConventionEnMemoire.stage());
        convention.designerEnseignant(null);
        convention.designerSignataire(null);
        assertThat(convention.etapeAtteinte()).isEqualTo(Etape.RECAPITULATIF);
        assertThatThrownBy(() -> convention.creer(1)).as("no service").isInstanceOf(Refus.class);

        convention.choisirService(10);
        assertThat(convention.manques()).isEmpty();
        assertThatThrownBy(() -> convention.creer(1)).as("before the summary").isInstanceOf(Refus.class);
        assertThat(convention.numero()).isNull();
        assertThat(convention.statut()).isEqualTo(Statut.BROUILLON);

        convention.designerTuteur(null);
        convention.decrire(ConventionEnMemoire.stage());
        convention.designerEnseignant(null);
        convention.designerSignataire(null);
        convention.creer(10001);
        assertThat(convention.numero()).isEqualTo(10001);
        assertThat(convention.statut()).isEqualTo(Statut.CREEE);
    }

    @Test
    @DisplayName("3.2.3 a convention that is modified keeps its number")
    void a_modified_convention_keeps_its_number() {
        Convention convention = ConventionEnMemoire.en(Statut.REOUVERTE);
        convention.creer(10002);
        assertThat(convention.numero()).isEqualTo(10001);
    }

    @Test
    @DisplayName("3.1.2 another establishment makes service, tutor and signatory fall, and their steps are to be done")
    void another_establishment_makes_its_people_fall() {
        Convention convention = ConventionEnMemoire.remplie();
        convention.choisirEtablissement(ConventionEnMemoire.ETABLISSEMENT);
        assertThat(convention.accueil()).as("the same").isEqualTo(new Accueil(1L, 10L, 100L, 101L));
        assertThat(convention.etapeAtteinte()).isEqualTo(Etape.RECAPITULATIF);

        convention.choisirEtablissement(2);
        assertThat(convention.accueil()).isEqualTo(new Accueil(2L, null, null, null));
        assertThat(convention.etapeAtteinte()).isEqualTo(Etape.SERVICE);
    }

    @Test
    @DisplayName("3.1.3 another service makes the tutor fall, not the signatory")
    void another_service_makes_the_tutor_fall() {
        Convention convention = ConventionEnMemoire.remplie();
        convention.choisirService(ConventionEnMemoire.SERVICE);
        assertThat(convention.accueil().tuteur()).as("the same").isEqualTo(100);

        convention.choisirService(11);
        assertThat(convention.accueil()).isEqualTo(new Accueil(1L, 11L, null, 101L));
        assertThat(convention.etapeAtteinte()).isEqualTo(Etape.TUTEUR);
    }

    @Test
    @DisplayName("3.1.4, 3.1.6, 3.1.7 tutor, teacher and signatory are named, or passed over")
    void people_are_named_or_passed_over() {
        Convention convention = ConventionEnMemoire.remplie();
        convention.designerTuteur(102L);
        convention.designerSignataire(103L);
        convention.designerEnseignant(ConventionEnMemoire.enseignant("ens002"));
        assertThat(convention.accueil()).isEqualTo(new Accueil(1L, 10L, 102L, 103L));
        assertThat(convention.enseignant().login()).isEqualTo("ens002");
        convention.designerTuteur(null);
        convention.designerSignataire(null);
        convention.designerEnseignant(null);
        assertThat(convention.accueil()).isEqualTo(new Accueil(1L, 10L, null, null));
        assertThat(convention.enseignant()).isNull();
        assertThat(convention.etapeAtteinte()).isEqualTo(Etape.RECAPITULATIF);
    }

    @Test
    @DisplayName("3.1.4 a step passed over counts as done")
    void a_step_passed_over_counts_as_done() {
        Convention convention = ConventionEnMemoire.demandee();
        convention.choisirEtablissement(1);
        convention.choisirService(10);
        convention.designerTuteur(null);
        assertThat(convention.etapeAtteinte()).isEqualTo(Etape.STAGE);
        convention.decrire(ConventionEnMemoire.stage());
        assertThat(convention.etapeAtteinte()).isEqualTo(Etape.ENSEIGNANT);
        convention.designerEnseignant(null);
        assertThat(convention.etapeAtteinte()).isEqualTo(Etape.SIGNATAIRE);
    }

    @Test
    @DisplayName("3.1.1 the offer that the stage comes from brings its host, once; answered « non » it is forgotten")
    void an_offer_brings_its_host() {
        Convention convention = ConventionEnMemoire.demandee();
        assertThat(convention.apres(Etape.ETUDIANT, false)).isEqualTo(Etape.ETABLISSEMENT);
        convention.rattacherOffre(7, 2);
        assertThat(convention.offre()).isEqualTo(7);
        assertThat(convention.accueil().etablissement()).isEqualTo(2);
        assertThat(convention.apres(Etape.ETUDIANT, false)).isEqualTo(Etape.SERVICE);

        convention.choisirEtablissement(3);
        convention.rattacherOffre(7, 2);
        assertThat(convention.accueil().etablissement())
                .as("chosen by hand since")
                .isEqualTo(3);
        convention.rattacherOffre(8, 4);
        assertThat(convention.offre()).isEqualTo(8);
        assertThat(convention.accueil().etablissement()).isEqualTo(4);

        convention.detacherOffre();
        assertThat(convention.offre()).isNull();
        assertThat(convention.apres(Etape.ETUDIANT, false)).isEqualTo(Etape.ETABLISSEMENT);
    }

    @Test
    @DisplayName("3.1.1 the student's step keeps who, where, the managing centre and the encrypted number")
    void the_students_step_is_kept() {
        Convention convention = ConventionEnMemoire.demandee();
        byte[] nir = {1, 2, 3};
        assertThat(convention.nirChiffre()).isNull();
        convention.inscrire(ConventionEnMemoire.stagiaire("22600297"), ConventionEnMemoire.formation(), 3, nir);
        assertThat(convention.stagiaire().numero()).isEqualTo("22600297");
        assertThat(convention.formation()).isEqualTo(ConventionEnMemoire.formation());
        assertThat(convention.centre()).isEqualTo(3);
        assertThat(convention.nirChiffre()).containsExactly(1, 2, 3);
        convention.nirChiffre()[0] = 9;
        assertThat(convention.nirChiffre()).as("nobody changes it from outside").containsExactly(1, 2, 3);
        assertThat(convention.etapeAtteinte()).isEqualTo(Etape.ETABLISSEMENT);
    }

    @Test
    @DisplayName("3.1.10, 2.3 who fills it in: the student in person, another student, staff")
    void who_fills_it_in() {
        Convention convention = ConventionEnMemoire.demandee();
        assertThat(convention.saisieParLeStagiaire()).as("nobody is known yet").isFalse();
        assertThat(convention.saisisseur()).isEqualTo("per005");
        convention.confierA(ETUDIANTE);
        assertThat(convention.saisieParLeStagiaire()).as("no student yet").isFalse();
        convention.inscrire(ConventionEnMemoire.stagiaire("22600297"), ConventionEnMemoire.formation(), 3, null);
        assertThat(convention.saisieParLeStagiaire()).isTrue();
        assertThat(convention.saisisseur()).isEqualTo("e22600297");
        convention.confierA(new Acteur("e22600001", "Autre", Set.of(), "22600001"));
        assertThat(convention.saisieParLeStagiaire()).as("another student").isFalse();
        convention.confierA(GESTIONNAIRE);
        assertThat(convention.saisieParLeStagiaire()).as("staff").isFalse();
    }

    @Test
    @DisplayName("3.2.6 it says who made it and when, and who changed it last")
    void it_says_who_made_and_who_changed_it() {
        Convention convention = ConventionEnMemoire.demandee();
        assertThat(convention.suivi()).isEqualTo(new Suivi(MATIN, "per005", MATIN, "per005"));
        Instant soir = MATIN.plusSeconds(36_000);
        convention.modifier(ETUDIANTE, soir);
        assertThat(convention.suivi()).isEqualTo(new Suivi(MATIN, "per005", soir, "e22600297"));
    }

    @Test
    @DisplayName("3.3.3 a validated amendment gives the convention its values")
    void an_amendment_gives_its_values() {
        Convention convention = ConventionEnMemoire.en(Statut.VALIDEE);
        Amendement effet = Amendement.de(convention)
                .sujet("Autre sujet")
                .service(11)
                .enseignant(ConventionEnMemoire.enseignant("ens002"));
        convention.amender(effet, ConventionEnMemoire.DEBUT);
        assertThat(convention.stage().contenu().sujet()).isEqualTo("Autre sujet");
        assertThat(convention.accueil()).isEqualTo(new Accueil(1L, 11L, null, 101L));
        assertThat(convention.enseignant().login()).isEqualTo("ens002");
        assertThat(convention.cycle().amendements()).isEqualTo(1);
        assertThat(convention.cycle().rompue()).isFalse();
    }

    @Test
    @DisplayName(
            "3.3.3 once the stage is over an amendment that makes it go on has no effect, one that does not may have")
    void a_stage_that_is_over_does_not_go_on() {
        Convention convention = ConventionEnMemoire.en(Statut.TERMINEE);
        Amendement sujet = Amendement.de(convention).sujet("Autre sujet");
        assertThatThrownBy(() -> convention.amender(sujet, ConventionEnMemoire.FIN))
                .as("its last day is not over")
                .isInstanceOf(Refus.class);
        assertThat(convention.stage().contenu().sujet()).isEqualTo("Sujet");

        Amendement suite = Amendement.de(convention)
                .periode(
                        ConventionEnMemoire.DEBUT,
                        APRES,
                        null,
                        convention.stage().presence(),
                        2025);
        assertThatThrownBy(() -> convention.amender(suite, APRES)).isInstanceOf(Refus.class);
        assertThatCode(() -> convention.amender(sujet, APRES)).doesNotThrowAnyException();
        assertThat(convention.stage().contenu().sujet()).isEqualTo("Autre sujet");
    }

    @Test
    @DisplayName("3.3.2 what it would be is another convention: it stays as it is")
    void what_it_would_be_is_another() {
        Convention convention = ConventionEnMemoire.en(Statut.VALIDEE);
        Convention copie =
                convention.avec(Amendement.de(convention).sujet("Autre sujet").tuteur(102L));
        assertThat(copie.stage().contenu().sujet()).isEqualTo("Autre sujet");
        assertThat(copie.accueil().tuteur()).isEqualTo(102);
        assertThat(copie.numero()).isEqualTo(10001);
        assertThat(convention.stage()).isEqualTo(ConventionEnMemoire.stage());
        assertThat(convention.accueil().tuteur()).isEqualTo(100);
        assertThat(convention.cycle().amendements()).isZero();
    }

    @Test
    void a_convention_that_was_never_stored_has_no_id_and_no_host() {
        Convention convention = ConventionEnMemoire.demandee();
        assertThat(convention.id()).isNull();
        assertThat(convention.version()).isZero();
        assertThat(convention.accueil()).isEqualTo(new Accueil(null, null, null, null));
    }
}
