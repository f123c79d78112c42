package fr.univ.stages.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("heavy")
@DisplayName("2.3 The étapes of a directory are those where somebody is enrolled")
class EtapesDeLAnnuaireTest {

    private static AnnuaireDEssai serveur;
    private static EtapesDeLAnnuaire etapes;

    @BeforeAll
    static void open_a_directory_with_a_very_large_etape() throws LDAPException {
        serveur = new AnnuaireDEssai();
        etapes = serveur.etapes();
        for (int n = 0; n <= 2 * Lecteur.MAXIMUM; n++) {
            inscrire(n, "BIG1", "L1 de masse");
        }
        inscrire(9999, "BIG2", "L2 d'Économie");
    }

    @AfterAll
    static void close() {
        serveur.close();
    }

    @Test
    void one_is_found_by_its_exact_code_labelled_or_not() {
        assertThat(etapes.parCode("ZO3")).contains(new EtapeDeFormation("ZO3", "L3 Zoologie", "UFR Zoologie"));
        assertThat(etapes.parCode("ART1")).map(EtapeDeFormation::libelle).contains("Licence 1 Arts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZO", "O3", "*", "", "ZO3)(uid=*", "{UAI:0999999X}ZO3"})
    void nothing_else_is_that_code(String code) {
        assertThat(etapes.parCode(code)).isEmpty();
    }

    @Test
    void they_are_searched_by_words_by_composante_or_by_both() {
        assertThat(etapes.chercher("zoologie", null, 50))
                .extracting(EtapeDeFormation::code)
                .containsExactly("ZO3");
        assertThat(etapes.chercher(null, "IUT", 50))
                .extracting(EtapeDeFormation::code)
                .containsExactly("GEA1");
        assertThat(etapes.chercher("gestion", "IUT", 50))
                .extracting(EtapeDeFormation::code)
                .containsExactly("GEA1");
        assertThat(etapes.chercher("zoologie", "IUT", 50)).isEmpty();
        assertThat(etapes.chercher("z", null, 50)).isEmpty();
        assertThat(etapes.chercher("*", "*", 50)).isEmpty();
    }

    @Test
    void a_large_etape_does_not_hide_the_others_of_its_composante() {
        assertThat(etapes.chercher(null, "UFR de masse", 50))
                .extracting(EtapeDeFormation::code)
                .containsExactly("BIG1", "BIG2");
        assertThat(etapes.chercher("economie", "UFR de masse", 50))
                .extracting(EtapeDeFormation::code)
                .containsExactly("BIG2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"économie", "economie", "ECONOMIE", "Économié", "l2 d'eco", "d’économie"})
    @DisplayName("2.3 without a composante too, accents, case and apostrophes are left aside")
    void accents_are_left_aside_without_a_composante(String texte) {
        assertThat(etapes.chercher(texte, null, 50))
                .extracting(EtapeDeFormation::code)
                .containsExactly("BIG2");
    }

    @Test
    void vowels_alone_find_what_holds_them() {
        assertThat(etapes.chercher("oolo", null, 50))
                .extracting(EtapeDeFormation::code)
                .containsExactly("ZO3");
        assertThat(etapes.chercher("aeiou", null, 50)).isEmpty();
    }

    private static void inscrire(int n, String code, String libelle) throws LDAPException {
        serveur.ajouter(new Entry(
                "uid=masse" + n + ",ou=people," + AnnuaireDEssai.BASE,
                new Attribute("objectClass", "inetOrgPerson"),
                new Attribute("uid", "masse" + n),
                new Attribute("cn", "MASSE " + n),
                new Attribute("sn", "MASSE"),
                new Attribute("eduPersonAffiliation", "student"),
                new Attribute("supannEtuId", "7" + n),
                new Attribute("supannEtuEtape", code),
                new Attribute(
                        "supannEtuInscription",
                        "[anneeinsc=2026][etape=%s][libetape=%s][affect=UFR de masse]".formatted(code, libelle))));
    }
}
