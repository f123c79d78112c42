package fr.univ.stages.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("heavy")
@DisplayName("3.1.1, 3.1.6: names that people type otherwise than the directory writes them")
class NomsDifficilesTest {

    private static AnnuaireDEssai serveur;

    @BeforeAll
    static void open() throws LDAPException, LDIFException {
        serveur = new AnnuaireDEssai();
        ajouter("201", "DUPRÉ-LESAGE", "DUPRE-LESAGE ZOE");
        ajouter("202", "LŒUILLET", "LOEUILLET ZOE");
        ajouter("203", "LŒUILLARD", "LŒUILLARD ZOE");
        ajouter("204", "D’ORNANO", "D’ORNANO ZOE");
        ajouter("205", "L'ÆRIEN", "L'ÆRIEN ZOE");
    }

    @AfterAll
    static void close() {
        serveur.close();
    }

    @ParameterizedTest
    @CsvSource({
        "dupre lesage, 201",
        "lesage dupre, 201",
        "dupré‐lesage, 201",
        "Lesage, 201",
        "loeuillet, 202",
        "LŒUILLET, 202",
        "loeuillard, 203",
        "LŒUILLARD, 203",
        "d'ornano, 204",
        "D’ORNANO, 204",
        "ornano, 204",
        "l’aerien, 205"
    })
    void students_and_teachers_are_found_alike(String cherche, String numero) {
        Annuaire annuaire = serveur.annuaire();
        assertThat(annuaire.chercherEtudiants(cherche, Perimetre.TOUT, 20))
                .extracting(EtudiantTrouve::numero)
                .containsExactly(numero);
        assertThat(annuaire.chercherEnseignants(cherche, null, null, 20))
                .extracting(Enseignant::login)
                .containsExactly("p" + numero);
        assertThat(annuaire.chercherEnseignants(cherche, "zoe", null, 20)).hasSize(1);
    }

    private static void ajouter(String numero, String nom, String nomComplet) throws LDAPException, LDIFException {
        serveur.ajouter(new Entry(
                "dn: uid=p" + numero + ",ou=people," + AnnuaireDEssai.BASE,
                "objectClass: inetOrgPerson",
                "uid: p" + numero,
                "cn: " + nomComplet,
                "sn: " + nom,
                "givenName: Zoé",
                "eduPersonAffiliation: faculty",
                "eduPersonAffiliation: student",
                "supannEtuId: " + numero,
                "supannEtuInscription: [anneeinsc=2026][etape=ZO3][affect=IUT]"));
    }
}
