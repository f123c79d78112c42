package fr.univ.stages.convention.recherche;

import static fr.univ.stages.convention.recherche.ConventionInseree.creee;
import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.portail.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("1.3, 1.4, 3.4.1: a search shows nobody more than their rights do")
class RechercheVisibleTest extends BaseConventionsCherchees {

    private static final Acteur REFERENTE = Session.acteur("ens900", "Élif GÜNEŞ", null, Role.ENSEIGNANT);
    private static final Acteur AUTRE_ETUDIANT = Session.acteur("e29990009", "Autre", "29990009", Role.ETUDIANT);
    private static final Acteur D_UN_AUTRE_CENTRE = Session.GESTIONNAIRE;
    private static final Acteur SANS_CENTRE = Session.acteur("per099", "Sans centre", null, Role.PERSONNEL);

    private long publique;
    private long confidentielle;

    @BeforeEach
    void a_convention_and_a_confidential_one() {
        publique = creee().avec("stage_sujet", "Xylographie ancienne")
                .avec("enseignant_login", "ens900")
                .dans(base);
        confidentielle = creee().avec("stage_sujet", "Xylographie secrète")
                .avec("modalites_confidentialite", "SUJET")
                .avec("enseignant_login", "ens900")
                .dans(base);
    }

    @Test
    void only_the_centre_the_student_the_teacher_and_the_platform_find_it() throws Exception {
        for (String requete : List.of("numero=" + publique, "nomEtudiant=essaimarin&numero=" + publique)) {
            for (Acteur acteur : List.of(GESTIONNAIRE, LECTRICE, ETUDIANTE, REFERENTE, Session.ADMINISTRATRICE)) {
                assertThat(trouvees(requete, acteur)).as(acteur.login()).containsExactly(publique);
            }
            for (Acteur acteur : List.of(D_UN_AUTRE_CENTRE, SANS_CENTRE, AUTRE_ETUDIANT, Session.ENSEIGNANTE)) {
                assertThat(page(requete, acteur).select("main").text())
                        .as(acteur.login())
                        .contains("Aucune convention ne correspond");
            }
        }
    }

    @Test
    @DisplayName("A13.9 a confidential subject is found by those who work on the dossier, and by nobody else")
    void a_confidential_subject_is_not_found_by_who_only_reads() throws Exception {
        for (Acteur acteur : List.of(GESTIONNAIRE, ETUDIANTE, REFERENTE, Session.ADMINISTRATRICE)) {
            assertThat(trouvees("sujet=xylographie", acteur))
                    .as(acteur.login())
                    .containsExactly(confidentielle, publique);
        }
        assertThat(trouvees("sujet=xylographie", LECTRICE)).containsExactly(publique);
        assertThat(trouvees("nomEtudiant=essaimarin", LECTRICE)).containsExactly(confidentielle, publique);
    }

    @Test
    @DisplayName("2.3, A13.9 in a centre whose conventions are all confidential, every subject is")
    void a_centre_may_make_every_subject_confidential() throws Exception {
        base.sql("update app.centre set confidentialite = 'TOTALE' where nom = 'UFR Informatique'")
                .update();

        assertThat(trouvees("sujet=xylographie", LECTRICE)).isEmpty();
        assertThat(trouvees("sujet=xylographie", GESTIONNAIRE)).containsExactly(confidentielle, publique);
    }

    @Test
    void a_centre_that_is_not_mine_is_no_choice_of_mine() throws Exception {
        String droit = base.sql("select id from app.centre where nom = 'UFR Droit'")
                .query(String.class)
                .single();

        assertThat(ouvrir("centre=" + droit, LECTRICE).getStatus()).isEqualTo(422);
        assertThat(ouvrir("centre=99999", LECTRICE).getContentAsString())
                .contains("Cette valeur n&#39;existe pas : choisissez dans la liste.");
        assertThat(trouvees("nomEtudiant=essaimarin&centre=" + droit, Session.ADMINISTRATRICE))
                .isEmpty();
    }

    @Test
    void an_entry_that_is_about_nobody_yet_is_its_authors_alone() throws Exception {
        long brouillon = base.sql("""
                        insert into app.convention (version, statut, etape_atteinte, saisisseur, cree_le, cree_par, modifie_le,
                            modifie_par) values (0, 'BROUILLON', 'ETUDIANT', 'per008', now(), 'per008', now(), 'per008')
                        returning id""").query(Long.class).single();

        assertThat(page("etat=BROUILLON", GESTIONNAIRE).select("main").text()).contains("sans numéro");
        assertThat(page("etat=BROUILLON", LECTRICE).select("main").text()).doesNotContain("sans numéro");
        assertThat(brouillon).isPositive();
    }
}
