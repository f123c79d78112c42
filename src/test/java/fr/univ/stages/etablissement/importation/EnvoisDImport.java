package fr.univ.stages.etablissement.importation;

import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.etablissement.EtablissementDEssai;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Sends files as the page does, waits for the work, and takes away afterwards what was imported. */
@TestComponent
public class EnvoisDImport {

    static final String PAGE = "/etablissements/import";

    private final MockMvc web;
    private final JdbcClient base;
    private final RegistreDesImports imports;

    EnvoisDImport(MockMvc web, JdbcClient base, RegistreDesImports imports) {
        this.web = web;
        this.base = base;
        this.imports = imports;
    }

    MockHttpServletResponse envoyer(byte[] octets) {
        return faire(post(PAGE)
                .queryParam("nom", "stock.csv")
                .contentType("text/csv")
                .content(octets));
    }

    /** Sends and waits until it has been read; throws when it was refused at once. */
    public ImportEtablissements lire(byte[] octets) {
        MockHttpServletResponse reponse = envoyer(octets);
        if (reponse.getRedirectedUrl() == null) {
            throw new AssertionError("refused with " + reponse.getStatus());
        }
        return fini(id(reponse));
    }

    /** The page that follows a file, once it has been read. */
    String pageFinie(MockHttpServletResponse reponse) {
        fini(id(reponse));
        return page(reponse.getRedirectedUrl());
    }

    ImportEtablissements importer(byte[] octets) {
        return lancer(lire(octets).id());
    }

    public ImportEtablissements lancer(long id) {
        demarrer(id);
        return fini(id);
    }

    /** Without waiting for the end. */
    MockHttpServletResponse demarrer(long id) {
        return faire(post(PAGE + "/" + id + "/lancement"));
    }

    String page(String adresse) {
        return texte(faire(get(adresse)));
    }

    static String texte(MockHttpServletResponse reponse) {
        return new String(reponse.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    MockHttpServletResponse faire(MockHttpServletRequestBuilder requete) {
        try {
            return web.perform(requete.with(csrf())
                            .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                    EtablissementDEssai.ADMINISTRATRICE, null, List.of()))))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    void effacer() {
        base.sql("delete from app.etablissement where id in (select etablissement_id from app.etablissement_importe)"
                        + " or siret like '9000%'")
                .update();
        base.sql("delete from app.import_ligne").update();
        base.sql("delete from app.import_etablissements").update();
    }

    private static long id(MockHttpServletResponse reponse) {
        String adresse = reponse.getRedirectedUrl();
        return Long.parseLong(adresse.substring(adresse.lastIndexOf('/') + 1));
    }

    ImportEtablissements fini(long id) {
        return await().atMost(Duration.ofMinutes(10))
                .until(() -> imports.trouver(id).orElseThrow(), un -> !un.etat().enCours());
    }
}
