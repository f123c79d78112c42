package fr.univ.stages.etablissement.fusion;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.fusion.FusionTest.demande;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.portail.Session;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("4.3, 6.2: an organisation that has a signed convention becomes part of another one")
class FusionSigneeTest extends BaseFusion {

    @Autowired
    private ConventionsDEssai conventions;

    @Autowired
    private EntityManager memoire;

    @Autowired
    private MockMvc mvc;

    @Test
    void what_was_signed_keeps_its_bytes_and_its_signatures_and_names_the_one_that_stays() throws Exception {
        long numero = conventions.signee("per005", "22600297");
        long hote = un("select etablissement_id from app.convention where numero = ?", numero);
        long service = un("select service_id from app.convention where numero = ?", numero);
        String statut = conventions.statut(numero);
        String signee = empreinte(numero);
        String tache = conventions.tache(numero).id();
        memoire.flush();
        memoire.clear();

        fusion.fusionner(
                demande(etablissements.fiche(garde.id()), etablissements.fiche(hote), Set.of()), ADMINISTRATRICE);
        memoire.flush();
        memoire.clear();

        assertThat(empreinte(numero)).isEqualTo(signee);
        assertThat(conventions.statut(numero)).isEqualTo(statut);
        assertThat(conventions.tache(numero).id())
                .as("it still waits to be validated")
                .isEqualTo(tache);
        assertThat(un("select etablissement_id from app.convention where numero = ?", numero))
                .isEqualTo(garde.id());
        assertThat(un("select etablissement_id from app.service where id = ?", service))
                .isEqualTo(garde.id());
        assertThat(un("select count(*) from app.etablissement where id = ?", hote))
                .isZero();
        assertThat(un(
                        "select count(*) from app.trace where action = 'FUSION' and objet = ?",
                        "établissement " + garde.id() + ", " + hote + " y est fusionné"))
                .isOne();
    }

    /** SHA-256 of the agreement as it is downloaded. */
    private String empreinte(long numero) throws Exception {
        MockHttpServletResponse reponse = mvc.perform(
                        get("/conventions/" + numero + "/convention.pdf").with(Session.de(Session.ADMINISTRATRICE)))
                .andReturn()
                .getResponse();
        assertThat(reponse.getStatus()).isEqualTo(200);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(reponse.getContentAsByteArray()));
    }
}
