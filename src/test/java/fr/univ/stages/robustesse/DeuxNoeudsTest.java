package fr.univ.stages.robustesse;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("heavy")
@DisplayName("7.1 two nodes in production share one database, from the first second")
class DeuxNoeudsTest {

    private static final String RACINE = "dc=deux,dc=example";

    @TempDir
    private Path dossier;

    private InMemoryDirectoryServer annuaire;
    private EmbeddedPostgres base;

    @BeforeEach
    void a_directory_and_an_empty_database() throws LDAPException, LDIFException, IOException {
        InMemoryDirectoryServerConfig reglages = new InMemoryDirectoryServerConfig(RACINE);
        reglages.setSchema(null);
        reglages.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("deux", InetAddress.getLoopbackAddress(), 0, null));
        annuaire = new InMemoryDirectoryServer(reglages);
        annuaire.add("dn: " + RACINE, "objectClass: domain", "dc: deux");
        annuaire.add("dn: ou=people," + RACINE, "objectClass: organizationalUnit", "ou: people");
        annuaire.add("dn: ou=structures," + RACINE, "objectClass: organizationalUnit", "ou: structures");
        annuaire.add(
                "dn: uid=adm1,ou=people," + RACINE,
                "objectClass: inetOrgPerson",
                "uid: adm1",
                "cn: Ada PLATEFORME",
                "sn: PLATEFORME",
                "givenName: Ada",
                "mail: ada@deux.example",
                "eduPersonAffiliation: employee",
                "eduPersonAffiliation: staff",
                "userPassword: secret");
        annuaire.startListening();
        base = EmbeddedPostgres.builder().start();
    }

    @AfterEach
    void both_stop() throws IOException {
        annuaire.shutDown(true);
        base.close();
    }

    @Test
    void two_nodes_started_together_work_as_one_and_outlive_each_other() throws Exception {
        try (ApplicationSeparee un = noeud("un");
                ApplicationSeparee deux = noeud("deux")) {
            un.attendre();
            deux.attendre();
            assertThat(deploiements())
                    .as("each process deployed once")
                    .isNotEmpty()
                    .containsOnly(1);

            SessionHttp surUn = new SessionHttp(un.adresse()).connecter("adm1", "secret");
            SessionHttp surDeux = surUn.sur(deux.adresse());
            assertThat(surDeux.get("/centres").body())
                    .as("the session is shared")
                    .contains("Ada PLATEFORME");

            surUn.formulaire("/centres/nouveau", centre("Université à deux nœuds"));
            assertThat(surDeux.get("/centres").body()).contains("Université à deux nœuds");
            assertThat(surDeux.formulaire("/centres/nouveau", centre("Une autre"))
                            .body())
                    .as("what one node wrote, the other checks: there is one establishment")
                    .doesNotContain("Une autre</h1>");

            surUn.formulaire("/deconnexion", Map.of());
            assertThat(surDeux.get("/centres").headers().firstValue("Location"))
                    .as("signed out here, signed out there")
                    .hasValueSatisfying(ou -> assertThat(ou).contains("/connexion"));

            SessionHttp reste =
                    new SessionHttp(un.adresse()).connecter("adm1", "secret").sur(deux.adresse());
            un.tuer();
            assertThat(reste.get("/centres").statusCode())
                    .as("one dies, the other goes on")
                    .isEqualTo(200);
        }
    }

    private ApplicationSeparee noeud(String nom) throws IOException {
        return ApplicationSeparee.lancer(
                dossier.resolve(nom + ".log"),
                List.of(
                        "--spring.datasource.url=" + base.getJdbcUrl("postgres", "postgres"),
                        "--stages.nir.cle=" + Base64.getEncoder().encodeToString(new byte[32]),
                        "--stages.administrateurs=adm1",
                        "--stages.annuaire.url=ldap://localhost:" + annuaire.getListenPort(),
                        "--stages.annuaire.base=" + RACINE));
    }

    private List<Integer> deploiements() {
        return JdbcClient.create(base.getPostgresDatabase())
                .sql("select count(*) from act_re_procdef group by key_")
                .query(Integer.class)
                .list();
    }

    private static Map<String, String> centre(String nom) {
        return Map.of(
                "nom", nom,
                "voie", "1 rue de l'Essai",
                "codePostal", "35000",
                "commune", "Rennes",
                "pays", "FR",
                "telephone", "01 99 00 12 34",
                "ordreDesSignatures", "LIBRE",
                "relanceJours", "7",
                "confidentialite", "LIBRE");
    }
}
