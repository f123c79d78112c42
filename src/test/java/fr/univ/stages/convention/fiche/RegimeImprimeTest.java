package fr.univ.stages.convention.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.ConventionRepository;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.convention.DossierDEssai.Organisme;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.papier.ConventionImprimee.RegimeDroit;
import fr.univ.stages.convention.papier.MiseEnPage;
import fr.univ.stages.noyau.Acteur;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("A5.3, A12.3, A12.7 The law of the host chooses the articles that are printed")
@Transactional
class RegimeImprimeTest extends BaseIntegration {

    @Autowired
    private DossierDEssai dossier;

    @Autowired
    private ConventionRepository conventions;

    @Autowired
    private MiseEnPage miseEnPage;

    @Autowired
    private EntityManager entites;

    @Autowired
    private JdbcClient sql;

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest(name = "in {0}, {1} of legal category {2}: {3}")
    @CsvSource({
        "FR, ENTREPRISE_PRIVEE, 57, PRIVE",
        "FR, ESR, 57, PRIVE",
        "FR, ESR, 73, PUBLIC",
        "FR, EPIC, 41, PRIVE",
        "FR, COLLECTIVITE, , PUBLIC",
        "FR, ASSOCIATION, , PRIVE",
        "RE, COLLECTIVITE, 72, PUBLIC",
        "NC, ESR, , LOCAL",
        "PF, ENTREPRISE_PRIVEE, 57, LOCAL",
        "MC, ENTREPRISE_PRIVEE, , ETRANGER",
        "DE, ETRANGER, , ETRANGER"
    })
    void it_is_read_from_the_country_then_from_the_legal_category_then_from_the_kind(
            String pays, String structure, String categorie, RegimeDroit attendu) {
        Convention convention = creer(pays, structure, categorie, null);

        assertThat(miseEnPage.convention(convention).accueil().regime()).isEqualTo(attendu);
    }

    @Test
    void a_siret_is_printed_in_groups_as_people_read_it() {
        Convention convention = creer("FR", "ENTREPRISE_PRIVEE", "57", "73282932000074");

        assertThat(miseEnPage.convention(convention).accueil().siret().replace('\u00a0', ' '))
                .isEqualTo("732 829 320 00074");
    }

    private Convention creer(String pays, String structure, String categorie, String siret) {
        Acteur gestionnaire = dossier.connecter("per005");
        Organisme hote = dossier.organisme(gestionnaire);
        String adresse = dossier.envoyer(
                        dossier.jusquAuRecapitulatif(gestionnaire, dossier.etudiant("22600297"), hote),
                        Map.of("certifie", true),
                        gestionnaire)
                .adresse();
        entites.flush();
        sql.sql(
                        "update app.etablissement set pays = ?, type_structure = ?, statut_juridique = ?, siret = ? where id = ?")
                .params(pays, structure, categorie, siret, hote.etablissement())
                .update();
        entites.clear();

        return conventions
                .findByNumero(Long.parseLong(adresse.substring("/conventions/".length())))
                .orElseThrow();
    }
}
