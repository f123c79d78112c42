package fr.univ.stages.convention.papier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.convention.web.LectureDesConventions;
import fr.univ.stages.document.DocumentAConserver;
import fr.univ.stages.document.DocumentConserve;
import fr.univ.stages.document.DocumentsConserves;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.document.Verification;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("6.2 What was produced for a signature stays as it was")
@Transactional
class DocumentsFigesTest extends BaseIntegration {

    @Autowired
    private DossierDEssai dossier;

    @Autowired
    private DocumentsDeConvention documents;

    @Autowired
    private ConventionsDEssai conventions;

    @Autowired
    private DocumentsConserves conserves;

    @Autowired
    private LectureDesConventions lecture;

    @Autowired
    private Verification verification;

    @Autowired
    private EntityManager memoire;

    @Autowired
    private JdbcClient sql;

    private Acteur gestionnaire;
    private long numero;
    private long id;

    @BeforeEach
    void a_created_convention_to_be_printed_in_german() {
        gestionnaire = dossier.connecter("per005");
        DossierDEssai.Organisme hote = dossier.organisme(gestionnaire);
        String tache = dossier.envoyer(dossier.demarrer(gestionnaire), dossier.etudiant("22600297"), gestionnaire)
                .suivante()
                .id();
        Map<String, Object> stage = new LinkedHashMap<>(dossier.stage());
        stage.put("langue", "de");
        for (Map<String, Object> saisie : List.<Map<String, Object>>of(
                Map.of("etablissement", hote.etablissement()),
                Map.of("service", hote.service()),
                Map.of("tuteur", hote.contact()),
                stage,
                Map.of("enseignant", "ens001"),
                Map.of("signataire", hote.contact()))) {
            tache = dossier.envoyer(tache, saisie, gestionnaire).suivante().id();
        }
        String adresse =
                dossier.envoyer(tache, Map.of("certifie", true), gestionnaire).adresse();
        numero = Long.parseLong(adresse.substring("/conventions/".length()));
        id = lecture.fiche(numero, gestionnaire).id();
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void it_is_printed_in_the_language_chosen_with_the_name_of_the_country_and_a_code() {
        documents.produire(id);

        byte[] pdf = lecture.document(numero, "convention", gestionnaire).octets();
        DocumentConserve carte = dernier("convention");
        assertThat(Pdf.texte(pdf))
                .contains("Praktikumsvereinbarung Nr. " + numero, "Allemagne", "Deutschland")
                .contains("Videokonferenz", "vom 1. März 2027 bis zum 23. April 2027")
                .contains(carte.code().substring(0, 4) + "-");
        assertThat(Pdf.defauts(pdf)).isEmpty();
        assertThat(verification.parCode("" + numero, carte.code()))
                .hasValueSatisfying(constat -> assertThat(constat.type()).isEqualTo("convention"));
    }

    @Test
    void no_later_change_of_a_contact_an_organisation_a_logo_or_a_label_reaches_it() {
        documents.produire(id);
        DocumentConserve avant = dernier("convention");
        byte[] octets = conserves.octets(avant.id());
        String donnees = donnees(avant.id());

        sql.sql("update app.contact set nom = 'CHANGÉ', fonction = 'Autre'").update();
        sql.sql("update app.etablissement set raison_sociale = 'Changée', commune = 'Munich'")
                .update();
        sql.sql("delete from app.logo_centre").update();
        sql.sql("update app.centre set nom = nom || ' changé', nom_signataire = 'CHANGÉ'")
                .update();
        sql.sql("update app.nomenclature set libelle = libelle || ' changé'").update();
        memoire.clear();
        documents.produire(id);

        assertThat(dernier("convention")).isEqualTo(avant);
        assertThat(conserves.octets(avant.id())).isEqualTo(octets);
        assertThat(donnees(avant.id())).isEqualTo(donnees).contains("MAQUETTE").doesNotContain("CHANGÉ", "changé");
        assertThat(lecture.document(numero, "convention", gestionnaire).octets())
                .isEqualTo(octets);
        assertThat(verification.parEmpreinte(avant.sha256())).isPresent();
    }

    @Test
    void a_newer_model_does_not_print_again_what_an_older_one_has_printed() {
        long version = 1;
        for (String type : List.of("convention", "recapitulatif")) {
            conserves.conserver(DocumentAConserver.pdf(
                    "convention:" + id,
                    version,
                    type,
                    type + ".pdf",
                    "2020-01",
                    Map.of(),
                    null,
                    "%PDF ancien".getBytes(StandardCharsets.UTF_8)));
        }
        documents.produire(id);

        assertThat(dernier("convention").modeleVersion()).isEqualTo("2020-01");
        assertThat(lecture.document(numero, "convention", gestionnaire).octets())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("%PDF ancien");
    }

    @Test
    void after_a_change_both_versions_remain_and_only_the_last_one_is_said_to_be_the_latest() {
        documents.produire(id);
        DocumentConserve premiere = dernier("convention");
        byte[] octets = conserves.octets(premiere.id());
        changer("stage_sujet = 'Autre sujet'");
        documents.produire(id);

        DocumentConserve seconde = dernier("convention");
        assertThat(seconde.version()).isGreaterThan(premiere.version());
        assertThat(Pdf.texte(conserves.octets(seconde.id()))).contains("Autre sujet");
        assertThat(lecture.document(numero, "convention", premiere.version(), gestionnaire)
                        .octets())
                .isEqualTo(octets);
        assertThat(verification
                        .parCode("" + numero, premiere.code())
                        .orElseThrow()
                        .remplaceLe())
                .isNotNull();
        assertThat(verification
                        .parCode("" + numero, seconde.code())
                        .orElseThrow()
                        .remplaceLe())
                .isNull();
        assertThat(lecture.fiche(numero, gestionnaire).documents()).hasSize(4);
        assertThatThrownBy(() -> lecture.document(numero, "convention", 9_999L, gestionnaire))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void the_certificate_waits_for_the_end_of_the_stage_and_is_then_kept_once() {
        conventions.executer(numero, "produireDocuments");
        conventions.signer(
                numero,
                gestionnaire,
                ConventionsDEssai.dates(HorlogeDEssai.aujourdhui(), ConventionsDEssai.SIGNATAIRES));
        conventions.decider(numero, gestionnaire, ConventionsDEssai.VALIDER);
        assertThat(lecture.fiche(numero, gestionnaire).attestable()).isFalse();
        assertThatThrownBy(() -> lecture.attestation(numero, gestionnaire))
                .isInstanceOf(Interdit.class)
                .hasMessageContaining("23/04/2027")
                .hasMessageContaining("annexe 1");
        changer("stage_debut = '2026-03-02', stage_fin = '2026-04-24'");

        byte[] pdf = lecture.attestation(numero, gestionnaire).octets();

        assertThat(lecture.attestation(numero, gestionnaire).octets()).isEqualTo(pdf);
        assertThat(Pdf.texte(pdf)).contains("Praktikumsbescheinigung", "Laboratoire d'essai");
        assertThat(verification.parCode("" + numero, dernier("attestation").code()))
                .isPresent();
    }

    @Test
    void no_certificate_is_prepared_for_a_convention_that_nobody_validated() {
        changer("stage_debut = '2026-03-02', stage_fin = '2026-04-24'");

        assertThat(lecture.fiche(numero, gestionnaire).attestable()).isFalse();
        assertThatThrownBy(() -> lecture.attestation(numero, gestionnaire))
                .isInstanceOf(Interdit.class)
                .hasMessageContaining("n'est pas validée");
    }

    private void changer(String quoi) {
        memoire.flush();
        sql.sql("update app.convention set version = version + 1, revision = revision + 1, " + quoi + " where id = "
                        + id)
                .update();
        memoire.clear();
    }

    private DocumentConserve dernier(String type) {
        return conserves.dernier("convention:" + id, type).orElseThrow();
    }

    private String donnees(long document) {
        return sql.sql("select donnees::text from app.document where id = " + document)
                .query(String.class)
                .single();
    }
}
