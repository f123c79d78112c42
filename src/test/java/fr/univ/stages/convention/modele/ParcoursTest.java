package fr.univ.stages.convention.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Refus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("3.1 How far the entry of a convention has come")
class ParcoursTest {

    private static final List<Etape> ETAPES = List.of(
            Etape.ETUDIANT,
            Etape.ETABLISSEMENT,
            Etape.SERVICE,
            Etape.TUTEUR,
            Etape.STAGE,
            Etape.ENSEIGNANT,
            Etape.SIGNATAIRE,
            Etape.RECAPITULATIF);

    @ParameterizedTest
    @EnumSource
    @DisplayName("3.1.9 a step done again never takes back what was reached, a later one leads after it")
    void a_step_done_again_takes_nothing_back(Etape faite) {
        for (int atteinte = 0; atteinte < ETAPES.size(); atteinte++) {
            Parcours parcours = rendu(ETAPES.get(atteinte));
            parcours.passer(faite);
            int apres = Math.min(ETAPES.indexOf(faite) + 1, 7);
            assertThat(parcours.etapeAtteinte())
                    .as("%s done at %s", faite, ETAPES.get(atteinte))
                    .isEqualTo(ETAPES.get(Math.max(atteinte, apres)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("3.1.2, 3.1.3 a step to be seen again closes those after it, and opens none")
    void a_step_to_be_seen_again_closes_those_after_it(Etape aRevoir) {
        for (int atteinte = 0; atteinte < ETAPES.size(); atteinte++) {
            Parcours parcours = rendu(ETAPES.get(atteinte));
            parcours.revoir(aRevoir);
            assertThat(parcours.etapeAtteinte())
                    .as("%s seen again at %s", aRevoir, ETAPES.get(atteinte))
                    .isEqualTo(ETAPES.get(Math.min(atteinte, ETAPES.indexOf(aRevoir))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ETUDIANT, ETABLISSEMENT",
        "ETABLISSEMENT, SERVICE",
        "SERVICE, TUTEUR",
        "TUTEUR, STAGE",
        "STAGE, ENSEIGNANT",
        "ENSEIGNANT, SIGNATAIRE",
        "SIGNATAIRE, RECAPITULATIF",
        "RECAPITULATIF, RECAPITULATIF"
    })
    @DisplayName("3.1.1 to 3.1.8 the steps follow each other; a correction from the summary returns to it")
    void the_steps_follow_each_other(Etape faite, Etape suivante) {
        assertThat(rendu(Etape.STAGE).apres(faite, false, false)).isEqualTo(suivante);
        assertThat(rendu(Etape.STAGE).apres(faite, true, false))
                .as("the summary was not reached")
                .isEqualTo(suivante);
        assertThat(rendu(Etape.RECAPITULATIF).apres(faite, false, false)).isEqualTo(suivante);
        assertThat(rendu(Etape.RECAPITULATIF).apres(faite, true, false)).isEqualTo(Etape.RECAPITULATIF);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("3.1.1 an offer brings its host, so that its step is passed over")
    void an_offer_brings_its_host(Etape faite) {
        assertThat(rendu(Etape.ETUDIANT).apres(faite, false, true))
                .isEqualTo(faite == Etape.ETUDIANT ? Etape.SERVICE : faite.suivante());
    }

    @Test
    @DisplayName("3.1.9 what is missing is told step by step, and only what no centre can do without")
    void what_is_missing_is_told_step_by_step() {
        Convention convention = ConventionEnMemoire.demandee();
        assertThat(convention.manques())
                .containsExactly(Etape.ETUDIANT, Etape.ETABLISSEMENT, Etape.SERVICE, Etape.STAGE);
        convention.inscrire(ConventionEnMemoire.stagiaire("22600297"), ConventionEnMemoire.formation(), 3, null);
        convention.choisirEtablissement(1);
        assertThat(convention.manques()).containsExactly(Etape.SERVICE, Etape.STAGE);
        convention.choisirService(10);
        convention.decrire(ConventionEnMemoire.stage());
        assertThat(convention.manques()).isEmpty();
    }

    @Test
    @DisplayName("3.1.9 a step opens once it was reached, while no earlier one lacks its content")
    void a_step_opens_once_reached() {
        Convention convention = ConventionEnMemoire.demandee();
        assertThat(ouvertes(convention)).containsExactly(Etape.ETUDIANT);
        convention.inscrire(ConventionEnMemoire.stagiaire("22600297"), ConventionEnMemoire.formation(), 3, null);
        assertThat(ouvertes(convention)).containsExactly(Etape.ETUDIANT, Etape.ETABLISSEMENT);
        convention.choisirEtablissement(1);
        assertThat(convention.etapeAtteinte()).isEqualTo(Etape.SERVICE);
        convention.choisirService(10);
        assertThat(convention.etapeAtteinte()).isEqualTo(Etape.TUTEUR);
        assertThat(ouvertes(ConventionEnMemoire.remplie())).isEqualTo(ETAPES);
    }

    @Test
    @DisplayName("3.1.9 a step reached before stays shut while an earlier one lacks its content")
    void a_step_stays_shut_while_an_earlier_one_is_empty() {
        Convention convention = ConventionEnMemoire.demandee();
        convention.choisirEtablissement(1);
        convention.choisirService(10);
        convention.designerTuteur(null);
        assertThat(convention.etapeAtteinte()).isEqualTo(Etape.STAGE);
        assertThat(ouvertes(convention)).as("the student is missing").containsExactly(Etape.ETUDIANT);
    }

    @Test
    @DisplayName("3.1.3, 3.1.4, 3.1.7 nobody of a host is chosen before the host")
    void nobody_of_a_host_is_chosen_before_it() {
        Convention convention = ConventionEnMemoire.demandee();
        assertThatThrownBy(() -> convention.choisirService(10)).isInstanceOf(Refus.class);
        assertThatThrownBy(() -> convention.designerSignataire(null)).isInstanceOf(Refus.class);
        convention.choisirEtablissement(1);
        assertThatThrownBy(() -> convention.designerTuteur(100L)).isInstanceOf(Refus.class);
        convention.designerSignataire(101L);
        assertThat(convention.accueil()).isEqualTo(new Accueil(1L, null, null, 101L));
    }

    @Test
    @DisplayName("Each step is a user task, and no other text is a step")
    void each_step_is_a_user_task() {
        assertThat(ETAPES).containsExactly(Etape.values());
        assertThat(ETAPES)
                .allSatisfy(etape -> assertThat(Etape.deTache(etape.tache())).contains(etape));
        assertThat(Etape.deTache("saisirSignatair")).isEmpty();
        assertThat(Arrays.stream(Etape.values()).map(Etape::nom))
                .doesNotContain("")
                .doesNotHaveDuplicates()
                .contains("Responsable pédagogique", "Service d'accueil");
    }

    private static Parcours rendu(Etape atteinte) {
        Parcours parcours = new Parcours();
        for (Etape etape : ETAPES.subList(0, ETAPES.indexOf(atteinte))) {
            parcours.passer(etape);
        }
        assertThat(parcours.etapeAtteinte()).isEqualTo(atteinte);
        return parcours;
    }

    private static List<Etape> ouvertes(Convention convention) {
        return ETAPES.stream().filter(convention::accessible).toList();
    }
}
