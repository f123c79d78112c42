package fr.univ.stages.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.noyau.Ine;
import fr.univ.stages.noyau.Naf;
import fr.univ.stages.noyau.Nir;
import fr.univ.stages.noyau.NumeroEtudiant;
import fr.univ.stages.noyau.Siren;
import fr.univ.stages.noyau.Siret;
import fr.univ.stages.noyau.Telephone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DisplayName("F: nobody real appears in the demo university")
class DonneesDemoTest {

    /** Ranges that the regulator keeps for fiction, then four digits. */
    private static final String FICTIFS = "(019900|026191|035301|046571|053649|063998)\\d{4}";

    static Stream<String> fichiers() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:demo/*.csv"))
                .map(Resource::getFilename);
    }

    @ParameterizedTest
    @MethodSource("fichiers")
    void every_mail_address_and_web_site_is_in_the_example_domain(String fichier) throws IOException {
        String texte = new PathMatchingResourcePatternResolver()
                .getResource("classpath:demo/" + fichier)
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(texte.lines().flatMap(ligne -> Stream.of(ligne.split(","))))
                .filteredOn(valeur -> valeur.contains("@") || valeur.startsWith("http") || valeur.startsWith("www."))
                .allMatch(valeur -> valeur.replaceFirst("^https?://", "")
                        .replaceFirst("/.*$", "")
                        .endsWith(".example"));
    }

    @Test
    void every_telephone_is_kept_for_fiction_by_the_regulator() {
        assertThat(colonnes("telephone", "portable", "fax")).isNotEmpty().allMatch(numero -> numero.matches(FICTIFS));
    }

    @Test
    void every_siren_is_in_the_invented_range_and_belongs_to_its_siret() {
        for (LigneCsv ligne : LigneCsv.lire("demo_organismes.csv")) {
            if (!ligne.de("siret").isEmpty()) {
                assertThat(ligne.de("siren")).startsWith("99999");
                assertThat(Siret.de(ligne.de("siret")).siren()).isEqualTo(Siren.de(ligne.de("siren")));
            }
        }
    }

    @Test
    void every_social_security_number_names_a_commune_that_does_not_exist() {
        assertThat(colonnes("nir"))
                .allSatisfy(nir -> assertThat(nir.substring(5, 10)).matches("(35|75|44|2A)998|97198|99146"));
    }

    @Test
    void every_identifier_is_well_formed() {
        Map<String, Consumer<String>> controles = Map.of(
                "courriel", Courriel::de,
                "courriel_perso", Courriel::de,
                "telephone", Telephone::de,
                "portable", Telephone::de,
                "siret", Siret::de,
                "naf_rev2", Naf::de,
                "naf_2025", Naf::de,
                "nir", Nir::de,
                "ine", Ine::de,
                "num_etudiant", NumeroEtudiant::de);
        controles.forEach((colonne, controle) -> assertThat(colonnes(colonne))
                .isNotEmpty()
                .allSatisfy(
                        valeur -> assertThatCode(() -> controle.accept(valeur)).doesNotThrowAnyException()));
    }

    @Test
    void every_login_and_composante_that_a_file_names_exists() {
        Set<String> logins = new HashSet<>(colonne("demo_enseignants.csv", "login"));
        colonne("demo_etudiants.csv", "num_etudiant").forEach(numero -> logins.add("e" + numero));
        assertThat(colonne("demo_cumuls.csv", "login")).isSubsetOf(logins);
        assertThat(colonne("demo_inscriptions.csv", "num_etudiant"))
                .isSubsetOf(colonne("demo_etudiants.csv", "num_etudiant"));
        Set<String> organismes = Set.copyOf(colonne("demo_organismes.csv", "raison_sociale"));
        assertThat(colonne("demo_organismes.csv", "naf_2025"))
                .as("B3: asked once the older codes are accepted no more")
                .doesNotContain("");
        assertThat(colonne("demo_contacts.csv", "raison_sociale")).isSubsetOf(organismes);
        assertThat(colonne("demo_offres.csv", "raison_sociale")).isSubsetOf(organismes);
        assertThat(colonne("demo_conventions.csv", "raison_sociale")).isSubsetOf(organismes);
        assertThat(colonne("demo_conventions.csv", "enseignant")).isSubsetOf(colonne("demo_enseignants.csv", "login"));
        assertThat(colonne("demo_conventions.csv", "num_etudiant"))
                .isSubsetOf(colonne("demo_etudiants.csv", "num_etudiant"));
        logins.addAll(colonne("demo_personnels.csv", "login"));
        assertThat(colonnes("saisie", "gestion")).isNotEmpty().isSubsetOf(logins);
        assertThat(colonne("demo_avenants.csv", "stage")).isSubsetOf(colonne("demo_conventions.csv", "stage"));
        Set<String> gerees = Set.copyOf(colonne("demo_centres.csv", "composante"));
        assertThat(fichiersAvec("composante").flatMap(fichier -> colonne(fichier, "composante").stream()))
                .isSubsetOf(gerees);
    }

    private static List<String> colonnes(String nom) {
        return fichiersAvec(nom)
                .flatMap(fichier -> colonne(fichier, nom).stream())
                .filter(valeur -> !valeur.isEmpty())
                .toList();
    }

    private static List<String> colonnes(String... noms) {
        return Stream.of(noms).flatMap(nom -> colonnes(nom).stream()).collect(Collectors.toList());
    }

    private static Stream<String> fichiersAvec(String colonne) {
        try {
            return fichiers()
                    .filter(fichier -> LigneCsv.lire(fichier).get(0).valeurs().containsKey(colonne));
        } catch (IOException illisible) {
            throw new AssertionError(illisible);
        }
    }

    private static List<String> colonne(String fichier, String nom) {
        return LigneCsv.lire(fichier).stream().map(ligne -> ligne.de(nom)).toList();
    }
}
