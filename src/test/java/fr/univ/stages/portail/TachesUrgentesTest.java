package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.moteur.Tache;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("1.5, 3.2.1 What presses comes first in « Mes tâches », and says so")
class TachesUrgentesTest extends BaseIntegration {

    private static final String URGENT = "Urgent";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TaskService moteur;

    @Autowired
    private ConventionsDEssai conventions;

    private String ordinaire;
    private String urgente;

    @BeforeEach
    void an_older_task_and_one_whose_stage_is_near() {
        ordinaire = aSigner();
        urgente = aSigner();
        moteur.setPriority(urgente, 90);
        moteur.setAssignee(ordinaire, "per005");
        moteur.setAssignee(urgente, "per005");
    }

    @AfterEach
    void nobody_else_has_them() {
        moteur.setPriority(urgente, 50);
        moteur.setAssignee(ordinaire, null);
        moteur.setAssignee(urgente, null);
    }

    private String aSigner() {
        Tache tache = conventions.tacheDeSignature(conventions.aSigner("per005", "22600297"));
        return tache.id();
    }

    @Test
    void urgent_ones_are_first_and_marked() throws Exception {
        List<Element> lignes = lignes();

        assertThat(lignes)
                .extracting(ligne -> ligne.text().contains(URGENT))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(lignes.stream().filter(ligne -> ligne.text().contains(URGENT)))
                .anyMatch(ligne -> ligne.html().contains(urgente))
                .noneMatch(ligne -> ligne.html().contains(ordinaire));
    }

    @Test
    void the_home_page_says_that_some_wait() throws Exception {
        moteur.setAssignee(urgente, null);

        assertThat(page("/")).containsPattern("(Certaines sont urgentes|Elle est urgente)\\.");
    }

    private List<Element> lignes() throws Exception {
        return Jsoup.parse(page("/taches")).select("section[aria-labelledby=miennes] tbody tr");
    }

    private String page(String adresse) throws Exception {
        return mvc.perform(get(adresse)
                        .with(authentication(SecurityContextHolder.getContext().getAuthentication())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
