package fr.univ.stages.etablissement.recherche;

import static fr.univ.stages.etablissement.EtablissementDEssai.ETUDIANTE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.Mesures;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.VolumeEtablissements;
import fr.univ.stages.etablissement.importation.EnvoisDImport;
import fr.univ.stages.etablissement.importation.ImportEtablissements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Times the import of a large register, then each search (4.1), as a call (SQL and reading) and from request to
 * JSON: {@code mvn -Pbench test -Dtest=RechercheBenchTest}, with {@code -Dbench.organismes=15000} for a smaller one.
 */
@Tag("bench")
@DisplayName("4.1: how long each search takes (aim: p95 30 ms among 100,000 organisations, imported in 60 s)")
class RechercheBenchTest extends BaseIntegration {

    private static final int NOMBRE = Integer.getInteger("bench.organismes", 100_000);
    private static final int MESURES = 200;
    /** For the compilers of the JVM, and for PostgreSQL to read what it needs. */
    private static final int TOURS_POUR_RIEN = 2;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EnvoisDImport envois;

    @Autowired
    private Etablissements etablissements;

    private final Random hasard = new Random(20261123);
    private final Mesures mesures = new Mesures();

    @Test
    void each_search_is_quick_enough_to_type() throws Exception {
        importer();
        List<Map<String, Object>> exemples = jdbc.queryForList(
                "select raison_sociale, siret, naf, telephone, voie, commune, code_postal, departement"
                        + " from app.etablissement order by md5(id::text) limit 500");
        Map<String, List<Map<String, String>>> recherches = recherches(exemples);
        for (int tour = 0; tour < TOURS_POUR_RIEN; tour++) {
            recherches.forEach((nom, questions) -> questions.forEach(this::demander));
        }
        recherches.forEach(
                (nom, questions) -> questions.forEach(criteres -> mesures.mesurer(nom, () -> chercher(criteres))));
        recherches.forEach((nom, questions) ->
                questions.forEach(criteres -> mesures.mesurer(nom + " (HTTP)", () -> demander(criteres))));
        mesures.imprimer("Recherches parmi " + NOMBRE + " établissements");
    }

    private void importer() {
        VolumeEtablissements.remplir(jdbc, transaction, NOMBRE);
        byte[] fichier = VolumeEtablissements.enFichier(jdbc, transaction);
        Mesures imports = new Mesures();
        ImportEtablissements lu = imports.mesurer("lecture et contrôle", () -> envois.lire(fichier));
        ImportEtablissements fait = imports.mesurer("écriture", () -> envois.lancer(lu.id()));
        imports.mesurer("le même fichier, relu", () -> envois.lire(fichier));
        imports.imprimer("Import de %d lignes, %d ko : %d créés, %d refusés"
                .formatted(fait.total(), fichier.length / 1024, fait.crees(), fait.refuses()));
        VolumeEtablissements.completer(jdbc, transaction);
    }

    private ResultatEtablissements chercher(Map<String, String> criteres) {
        return etablissements.chercher(new CriteresEtablissements(
                criteres.get("raisonSociale"),
                criteres.get("departement"),
                criteres.get("siret"),
                criteres.get("activite"),
                criteres.get("telephone"),
                criteres.get("adresse"),
                criteres.get("complement"),
                criteres.get("commune"),
                criteres.get("codePostal"),
                criteres.get("pays"),
                criteres.get("service"),
                criteres.get("secteur"),
                0));
    }

    private Map<String, List<Map<String, String>>> recherches(List<Map<String, Object>> exemples) {
        Map<String, List<Map<String, String>>> recherches = new LinkedHashMap<>();
        recherches.put("SIRET", mesures(exemples, e -> Map.of("siret", debut(e.get("siret"), 1, 14))));
        recherches.put(
                "raison sociale, en tapant",
                mesures(exemples, e -> Map.of("raisonSociale", debut(e.get("raison_sociale"), 2, 40))));
        recherches.put(
                "raison sociale, un mot",
                mesures(exemples, e -> Map.of("raisonSociale", mot(e.get("raison_sociale")))));
        recherches.put(
                "raison sociale, faute de frappe",
                mesures(exemples, e -> Map.of("raisonSociale", faute(e.get("raison_sociale")))));
        recherches.put(
                "raison sociale et département",
                mesures(
                        exemples,
                        e -> Map.of(
                                "raisonSociale",
                                debut(mot(e.get("raison_sociale")), 2, 40),
                                "departement",
                                e.get("departement"))));
        recherches.put("activité, code", mesures(exemples, e -> Map.of("activite", debut(e.get("naf"), 2, 6))));
        recherches.put(
                "activité, mots",
                mesures(
                        exemples,
                        e -> Map.of(
                                "activite",
                                List.of(
                                                "informatique",
                                                "commerce",
                                                "conseil gestion",
                                                "recherche",
                                                "transport",
                                                "santé")
                                        .get(hasard.nextInt(6)))));
        recherches.put(
                "téléphone",
                mesures(
                        exemples,
                        e -> Map.of("telephone", debut("0" + e.get("telephone").substring(3), 4, 10))));
        recherches.put(
                "adresse", mesures(exemples, e -> Map.of("adresse", mot(e.get("voie")), "commune", e.get("commune"))));
        recherches.put("ville", mesures(exemples, e -> Map.of("commune", debut(e.get("commune"), 2, 20))));
        recherches.put(
                "code postal et pays",
                mesures(exemples, e -> Map.of("codePostal", debut(e.get("code_postal"), 2, 5), "pays", "FR")));
        List<String> services =
                List.of("informatique", "ressources humaines", "labo", "direct", "étud", "projets rosonne");
        recherches.put("service", mesures(exemples, e -> Map.of("service", services.get(hasard.nextInt(6)))));
        recherches.put(
                "service et département",
                mesures(
                        exemples,
                        e -> Map.of("service", services.get(hasard.nextInt(6)), "departement", e.get("departement"))));
        return recherches;
    }

    private interface Question {
        Map<String, String> de(Map<String, String> exemple);
    }

    private List<Map<String, String>> mesures(List<Map<String, Object>> exemples, Question question) {
        List<Map<String, String>> mesures = new ArrayList<>();
        for (int n = 0; n < MESURES; n++) {
            Map<String, String> exemple = new LinkedHashMap<>();
            exemples.get(hasard.nextInt(exemples.size()))
                    .forEach((champ, valeur) -> exemple.put(champ, (String) valeur));
            mesures.add(question.de(exemple));
        }
        return mesures;
    }

    private String demander(Map<String, String> criteres) {
        LinkedMultiValueMap<String, String> parametres = new LinkedMultiValueMap<>();
        criteres.forEach(parametres::add);
        MockHttpServletRequestBuilder requete = get("/api/etablissements")
                .queryParams(parametres)
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(ETUDIANTE, null, List.of())));
        try {
            return web.perform(requete)
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(criteres.toString(), e);
        }
    }

    private String debut(String texte, int auMoins, int auPlus) {
        int longueur = Math.min(texte.length(), auMoins + hasard.nextInt(auPlus - auMoins + 1));
        return texte.substring(0, longueur);
    }

    private String mot(String texte) {
        List<String> mots = List.of(texte.split("[ '&-]+"));
        return mots.get(hasard.nextInt(mots.size()));
    }

    /** Two letters swapped, one left out or one doubled, somewhere after the first. */
    private String faute(String texte) {
        int ou = 1 + hasard.nextInt(Math.max(1, texte.length() - 3));
        return switch (hasard.nextInt(3)) {
            case 0 -> texte.substring(0, ou) + texte.charAt(ou + 1) + texte.charAt(ou) + texte.substring(ou + 2);
            case 1 -> texte.substring(0, ou) + texte.substring(ou + 1);
            default -> texte.substring(0, ou) + texte.charAt(ou) + texte.substring(ou);
        };
    }
}
