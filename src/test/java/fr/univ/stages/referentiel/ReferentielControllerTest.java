package fr.univ.stages.referentiel;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.univ.stages.BaseIntegration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DisplayName("Reference data as JSON")
class ReferentielControllerTest extends BaseIntegration {

    @Autowired
    private MockMvc mvc;

    private ResultActions lu(String adresse, Object... valeurs) throws Exception {
        return mvc.perform(get(adresse, valeurs).with(user("per005")));
    }

    @Test
    void lists_are_kept_a_while_by_the_browser_of_the_person() throws Exception {
        lu("/api/nomenclatures/TYPE_STAGE")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("private")))
                .andExpect(jsonPath("$[0].code").value("OBLIGATOIRE"))
                .andExpect(jsonPath("$[0].libelle").exists());
    }

    @Test
    void an_unknown_list_is_not_found() throws Exception {
        lu("/api/nomenclatures/spring_session").andExpect(status().isNotFound());
    }

    @Test
    void every_search_answers_in_the_form_of_the_contract() throws Exception {
        lu("/api/naf?q={q}", "défense")
                .andExpect(jsonPath("$[*].code", hasItem("84.22Z")))
                .andExpect(jsonPath("$[0].version").exists());
        lu("/api/naf").andExpect(content().json("[]"));
        lu("/api/cpam?q=35").andExpect(content().json("[{'code':'CPAM-35','libelle':\"CPAM d'Ille-et-Vilaine\"}]"));
        lu("/api/communes?codePostal=35000").andExpect(content().json("[{'codeInsee':'35238','nom':'Rennes'}]"));
        lu("/api/communes?codePostal=350").andExpect(content().json("[]"));
        lu("/api/pays")
                .andExpect(jsonPath("$", hasSize(250)))
                .andExpect(jsonPath("$[0].code").value("FR"))
                .andExpect(jsonPath("$[0].libelle").value("France"))
                .andExpect(jsonPath("$[0].siretExige").value(true))
                .andExpect(jsonPath("$[0].france").value(true));
    }

    @Test
    @DisplayName("4.1 the sectors to search by are the sections of the NAF, for the form as for the page")
    void the_sectors_are_the_sections_of_the_naf() throws Exception {
        lu("/api/secteurs")
                .andExpect(jsonPath("$", hasSize(21)))
                .andExpect(jsonPath("$[0].code").value("A"))
                .andExpect(jsonPath("$[0].libelle").isNotEmpty());
    }

    @Test
    void nobody_reads_without_signing_in() throws Exception {
        mvc.perform(get("/api/pays")).andExpect(status().isUnauthorized());
    }
}
