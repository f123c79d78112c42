package fr.univ.stages.convention.recherche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.Mesures;
import fr.univ.stages.convention.enonce.Colonne;
import fr.univ.stages.convention.export.ColonnesExportables;
import fr.univ.stages.convention.export.ExportDesConventions;
import fr.univ.stages.document.Classeur;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.portail.Session;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriUtils;

/** {@code mvn -Pbench test -Dtest=RechercheDeConventionsBenchTest}; {@code -Dbench.conventions=20000} for fewer. */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName(
        "7.2, 3.4.1, 3.4.2: searches (aim: p95 250 ms) and the export (aim: 30 s, constant memory) of 100,000 conventions")
class RechercheDeConventionsBenchTest extends BaseIntegration {

    private static final Logger JOURNAL = LoggerFactory.getLogger(RechercheDeConventionsBenchTest.class);
    private static final int NOMBRE = Integer.getInteger("bench.conventions", 100_000);
    private static final int CHAUFFE = 10;
    private static final int MESURES = 60;
    private static final int COLONNES = 40;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcTemplate base;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ExportDesConventions export;

    @Autowired
    private List<ColonnesExportables> colonnes;

    private final Random hasard = new Random(20261128);

    @BeforeAll
    void a_large_university() {
        VolumeDeRecherche.remplir(base, transaction, NOMBRE);
    }

    @Test
    void each_search_is_answered_at_once() {
        List<Map<String, Object>> exemples = base.queryForList("""
                select c.numero, c.etudiant_nom, c.etudiant_prenom, c.etudiant_numero, c.stage_sujet, c.enseignant_nom,
                       c.formation_etape, c.formation_composante, c.stage_annee, c.stage_debut, e.raison_sociale, e.siret,
                       e.commune, e.code_postal
                  from app.convention c join app.etablissement e on e.id = c.etablissement_id
                 order by md5(c.id::text) limit 500""");
        for (Acteur acteur : List.of(Session.ADMINISTRATRICE, Session.GESTIONNAIRE)) {
            Mesures mesures = new Mesures();
            recherches().forEach((nom, requete) -> {
                for (int n = 0; n < CHAUFFE + MESURES; n++) {
                    String adresse = "/conventions?" + requete.apply(exemples.get(hasard.nextInt(exemples.size())));
                    long debut = System.nanoTime();
                    lire(adresse, acteur);
                    if (n >= CHAUFFE) {
                        mesures.noter(nom, (System.nanoTime() - debut) / 1e6);
                    }
                }
            });
            mesures.imprimer("Recherches de %s parmi %d conventions".formatted(acteur.nom(), NOMBRE));
        }
    }

    @Test
    void all_of_them_are_written_in_constant_memory() {
        List<Colonne> quarante = colonnes.stream()
                .flatMap(module -> module.colonnes().stream())
                .limit(COLONNES)
                .toList();
        exporter("annee=2025", quarante);
        Mesures mesures = new Mesures();
        for (int n = 0; n < 3; n++) {
            mesures.mesurer("export de %d × %d".formatted(NOMBRE, COLONNES), () -> exporter("", quarante));
        }
        mesures.imprimer("Export");
        long peu = tenus("annee=2025", quarante);
        long tout = tenus("", quarante);
        JOURNAL.info(
                "tenus avant de fermer le classeur : {} Ko pour un cinquième, {} Ko pour tout", peu >> 10, tout >> 10);
        assertThat(tout).isLessThan(peu + (8L << 20));
    }

    private static Map<String, Function<Map<String, Object>, String>> recherches() {
        Map<String, Function<Map<String, Object>, String>> recherches = new LinkedHashMap<>();
        recherches.put("toutes", e -> "");
        recherches.put("formulaire avancé", e -> "avancee");
        recherches.put("numéro", e -> de(e, "numero", "numero"));
        recherches.put("nom, trois lettres", e -> debut(e, "nomEtudiant", "etudiant_nom", 3));
        recherches.put("nom, une lettre", e -> debut(e, "nomEtudiant", "etudiant_nom", 1));
        recherches.put(
                "nom et prénom",
                e -> de(e, "nomEtudiant", "etudiant_nom") + "&" + debut(e, "prenomEtudiant", "etudiant_prenom", 3));
        recherches.put("numéro d'étudiant", e -> de(e, "numEtudiant", "etudiant_numero"));
        recherches.put("année", e -> de(e, "annee", "stage_annee"));
        recherches.put("sujet, un mot", e -> "sujet=" + mot(e, "stage_sujet"));
        recherches.put("sujet, deux mots", e -> "sujet=" + mot(e, "stage_sujet") + "%20" + mot(e, "stage_sujet"));
        recherches.put("enseignant", e -> debut(e, "nomEnseignant", "enseignant_nom", 4));
        recherches.put("raison sociale", e -> "raisonSociale=" + mot(e, "raison_sociale"));
        recherches.put("SIRET", e -> de(e, "siret", "siret"));
        recherches.put("commune", e -> de(e, "commune", "commune"));
        recherches.put("code postal", e -> debut(e, "codePostal", "code_postal", 2));
        recherches.put("pays", e -> "pays=FR");
        recherches.put("secteur", e -> "secteur=J");
        recherches.put("étape", e -> de(e, "etape", "formation_etape"));
        recherches.put("deux UFR", e -> de(e, "ufr", "formation_composante") + "&ufr=UFR%20n%C2%B0%203");
        recherches.put("date du stage", e -> de(e, "stageDu", "stage_debut"));
        recherches.put("rien ne correspond", e -> "joursParSemaine=2,5&gratification=oui");
        recherches.put("état, type, langue", e -> "etat=CREEE&typeStage=CESURE&langue=fr&validation=non");
        List.of("numero", "etudiant", "organisme", "dates", "etat", "modification")
                .forEach(tri -> {
                    recherches.put("tri " + tri, e -> "tri=" + tri);
                    recherches.put("tri " + tri + " inverse", e -> "tri=" + tri + "&sens=desc");
                });
        recherches.put("page 1000", e -> "page=1000&tri=organisme");
        return recherches;
    }

    private static String de(Map<String, Object> exemple, String champ, String colonne) {
        return debut(exemple, champ, colonne, 100);
    }

    private static String debut(Map<String, Object> exemple, String champ, String colonne, int lettres) {
        String valeur = exemple.get(colonne).toString();
        return champ + "="
                + UriUtils.encode(valeur.substring(0, Math.min(lettres, valeur.length())), StandardCharsets.UTF_8);
    }

    private static String mot(Map<String, Object> exemple, String colonne) {
        List<String> mots =
                new ArrayList<>(List.of(exemple.get(colonne).toString().split("[ '&-]+")));
        mots.removeIf(mot -> mot.length() < 4);
        return mots.isEmpty() ? "conseil" : UriUtils.encode(mots.get(mots.size() / 2), StandardCharsets.UTF_8);
    }

    private void lire(String adresse, Acteur acteur) {
        try {
            MockHttpServletResponse reponse = mvc.perform(
                            get(java.net.URI.create(adresse)).with(Session.de(acteur)))
                    .andReturn()
                    .getResponse();
            assertThat(reponse.getStatus()).as(adresse).isEqualTo(200);
        } catch (Exception e) {
            throw new IllegalStateException(adresse, e);
        }
    }

    private int exporter(String requete, List<Colonne> quarante) {
        try (Classeur classeur = produire(requete, quarante)) {
            classeur.ecrire(OutputStream.nullOutputStream());
            return classeur.lignes();
        }
    }

    private long tenus(String requete, List<Colonne> quarante) {
        try (Classeur classeur = produire(requete, quarante)) {
            assertThat(classeur.lignes()).isPositive();
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }

    private Classeur produire(String requete, List<Colonne> quarante) {
        Map<String, List<String>> parametres =
                requete.isEmpty() ? Map.of() : Map.of(requete.split("=")[0], List.of(requete.split("=")[1]));
        return export.produire(
                Criteres.de(parametres),
                new Choix(Map.of()),
                RechercheDeConventions.TRIABLES.habituel(),
                quarante,
                Session.ADMINISTRATRICE);
    }
}
