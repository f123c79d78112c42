package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

@DisplayName("a university's look is one file")
class CharteTest {

    private static final String LA_SIENNE = ":root { --primaire: #9d174d; }";

    @TempDir
    private Path dossier;

    @EnableWebMvc
    private static final class Web {}

    @Test
    void without_one_the_look_is_ours() throws Exception {
        MockMvc portail = portail("");

        assertThat(lu(portail, "/charte/charte.css").getContentAsString()).contains("--primaire:");
        assertThat(lu(portail, "/charte/universite.css").getContentAsString()).doesNotContain("--");
    }

    @Test
    void what_the_universitys_folder_holds_goes_first_and_the_rest_stays_ours() throws Exception {
        Files.writeString(dossier.resolve("universite.css"), LA_SIENNE);
        Files.write(dossier.resolve("marianne.woff2"), new byte[] {1});
        MockMvc portail = portail(dossier.toString());

        MockHttpServletResponse sienne = lu(portail, "/charte/universite.css");
        assertThat(sienne.getContentAsString()).isEqualTo(LA_SIENNE);
        assertThat(sienne.getContentType()).startsWith("text/css");
        assertThat(lu(portail, "/charte/marianne.woff2").getStatus()).isEqualTo(200);
        assertThat(lu(portail, "/charte/charte.css").getContentAsString()).contains("--primaire:");
        assertThat(lu(portail, "/charte/icone.svg").getContentType()).isEqualTo("image/svg+xml");
    }

    @Test
    void a_change_has_another_address_for_the_portal_and_none_for_the_engine() throws Exception {
        Path fichier = Files.writeString(dossier.resolve("universite.css"), LA_SIENNE);
        AnnotationConfigWebApplicationContext contexte = contexte(dossier.toString());
        MockMvc portail = MockMvcBuilders.webAppContextSetup(contexte).build();
        ResourceUrlProvider adresses = contexte.getBean(ResourceUrlProvider.class);
        String avant = adresses.getForLookupPath("/charte/universite.css");
        Files.writeString(fichier, LA_SIENNE + LA_SIENNE);
        String apres = adresses.getForLookupPath("/charte/universite.css");

        assertThat(apres).isNotEqualTo(avant).matches("/charte/universite-[0-9a-f]{32}\\.css");
        assertThat(lu(portail, apres).getContentAsString()).isEqualTo(LA_SIENNE + LA_SIENNE);
        assertThat(lu(portail, apres).getHeader("Cache-Control")).isEqualTo("max-age=31536000, public");
        assertThat(lu(portail, "/camunda/assets/charte/universite.css").getContentAsString())
                .isEqualTo(LA_SIENNE + LA_SIENNE);
    }

    @Test
    void nothing_outside_the_folder_is_served() throws Exception {
        Path voisin = Files.writeString(dossier.resolve("secret.css"), "secret");
        Path sien = Files.createDirectory(dossier.resolve("charte"));
        MockMvc portail = portail(sien.toString());

        assertThat(voisin).exists();
        assertThat(lu(portail, "/charte/../secret.css").getStatus()).isEqualTo(404);
        assertThat(lu(portail, "/charte/%2e%2e/secret.css").getStatus()).isEqualTo(404);
    }

    @Test
    void a_folder_that_does_not_exist_is_said_at_start() {
        String absent = dossier.resolve("absent").toString();

        assertThatThrownBy(() -> new ReglagesPortail("", absent)).hasMessageContaining(absent);
    }

    private static MockMvc portail(String charte) {
        return MockMvcBuilders.webAppContextSetup(contexte(charte)).build();
    }

    private static AnnotationConfigWebApplicationContext contexte(String charte) {
        AnnotationConfigWebApplicationContext contexte = new AnnotationConfigWebApplicationContext();
        contexte.setServletContext(new MockServletContext());
        contexte.addBeanFactoryPostProcessor(
                fabrique -> fabrique.registerSingleton("reglages", new ReglagesPortail("", charte)));
        contexte.register(Web.class, CharteConfiguration.class);
        contexte.refresh();
        return contexte;
    }

    private static MockHttpServletResponse lu(MockMvc portail, String adresse) throws Exception {
        return portail.perform(MockMvcRequestBuilders.get(URI.create(adresse)))
                .andReturn()
                .getResponse();
    }
}
