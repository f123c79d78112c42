package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.papier.DocumentsDeConvention;
import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.convention.web.LectureDesConventions;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("C What administrators change in a list, seen from the conventions that hold its values")
@Transactional
class ValeurRetireeTest extends BaseIntegration {

    private static final String ETUDIANT = "22600297";

    @Autowired
    private DossierDEssai dossier;

    @Autowired
    private DocumentsDeConvention documents;

    @Autowired
    private LectureDesConventions lecture;

    @Autowired
    private Conventions conventions;

    @Autowired
    private JdbcClient sql;

    private Acteur gestionnaire;

    @BeforeEach
    void sign_in_as_the_gestionnaire_of_ufr_sciences() {
        gestionnaire = dossier.connecter("per005");
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("C a retired value stays with the convention that holds it, and no other may take it")
    void a_retired_value_stays_where_it_is() {
        long numero = creer();
        sql.sql("update app.nomenclature set actif = false where type = 'THEMATIQUE' and code = 'SCIENCES'")
                .update();

        String etape = conventions
                .demanderModification(numero, "saisirStage", false, gestionnaire)
                .id();
        JsonNode formulaire = dossier.ouvrir(etape, gestionnaire);

        assertThat(formulaire.at("/listes/thematiques").findValuesAsText("libelle"))
                .last()
                .asString()
                .isEqualTo("Sciences, recherche, laboratoire (retirée)");
        assertThat(dossier.envoyer(etape, dossier.stage(), gestionnaire)).isNotNull();

        String autre = jusquAuStage();
        assertThat(dossier.ouvrir(autre, gestionnaire).at("/listes/thematiques").findValuesAsText("code"))
                .doesNotContain("SCIENCES");
        assertThatThrownBy(() -> dossier.envoyer(autre, dossier.stage(), gestionnaire))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("thematique"));
    }

    @Test
    @DisplayName(
            "6.2 a renamed value shows its new label on the page, and the document already made keeps the former one")
    void a_stored_document_keeps_its_label() {
        long numero = creer();
        documents.produire(lecture.fiche(numero, gestionnaire).id());
        byte[] avant = lecture.document(numero, "convention", gestionnaire).octets();

        sql.sql("update app.nomenclature set libelle = 'Laboratoires' where type = 'THEMATIQUE' and code = 'SCIENCES'")
                .update();

        byte[] apres = lecture.document(numero, "convention", gestionnaire).octets();
        assertThat(apres).isEqualTo(avant);
        assertThat(Pdf.texte(apres))
                .contains("Sciences, recherche, laboratoire")
                .doesNotContain("Laboratoires");
        assertThat(lecture.fiche(numero, gestionnaire).toString()).contains("Laboratoires");
    }

    private long creer() {
        String recapitulatif = dossier.jusquAuRecapitulatif(gestionnaire, ETUDIANT);
        String adresse = dossier.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire)
                .adresse();
        return Long.parseLong(adresse.substring("/conventions/".length()));
    }

    private String jusquAuStage() {
        DossierDEssai.Organisme hote = dossier.organisme(gestionnaire);
        String tache = dossier.envoyer(dossier.demarrer(gestionnaire), dossier.etudiant(ETUDIANT), gestionnaire)
                .suivante()
                .id();
        tache = dossier.envoyer(tache, Map.of("etablissement", hote.etablissement()), gestionnaire)
                .suivante()
                .id();
        tache = dossier.envoyer(tache, Map.of("service", hote.service()), gestionnaire)
                .suivante()
                .id();
        return dossier.envoyer(tache, Map.of("tuteur", hote.contact()), gestionnaire)
                .suivante()
                .id();
    }
}
