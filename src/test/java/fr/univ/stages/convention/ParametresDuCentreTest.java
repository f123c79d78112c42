package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.web.LectureDesConventions;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("2.3 Each parameter of the centre changes what the process does")
@Transactional
class ParametresDuCentreTest extends BaseIntegration {

    private static final String ETUDIANT = "22600297";

    @Autowired
    private DossierDEssai dossier;

    @Autowired
    private LectureDesConventions lecture;

    @Autowired
    private Taches taches;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private EntityManager memoire;

    private Acteur gestionnaire;

    @BeforeEach
    void sign_in_as_the_gestionnaire_of_ufr_sciences() {
        gestionnaire = dossier.connecter("per005");
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({"enseignant_obligatoire, saisirEnseignant, enseignant", "tuteur_obligatoire, saisirTuteur, tuteur"})
    void a_mandatory_person_cannot_be_skipped_and_an_optional_one_can(String parametre, String etape, String champ) {
        regler(parametre, true);
        String tache = jusqua(etape, gestionnaire);
        assertThat(dossier.ouvrir(tache, gestionnaire)
                        .at("/regles/" + champ + "/obligatoire")
                        .asBoolean())
                .isTrue();
        assertThatThrownBy(() -> dossier.envoyer(tache, Map.of(), gestionnaire))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys(champ));

        regler(parametre, false);
        assertThat(dossier.ouvrir(tache, gestionnaire)
                        .at("/regles/" + champ + "/obligatoire")
                        .asBoolean())
                .isFalse();
        assertThat(dossier.envoyer(tache, Map.of(), gestionnaire).suivante().cle())
                .isNotEqualTo(etape);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_tutor_is_entered_by_the_student_or_waits_for_the_centre(boolean parLEtudiant) {
        regler("tuteur_saisi_par_etudiant", parLEtudiant);
        DossierDEssai.Organisme hote = dossier.organisme(gestionnaire);
        Acteur etudiant = dossier.connecter("e" + ETUDIANT);
        String service = jusqua("saisirService", etudiant, hote);
        String numero = taches.tache(service).dossier();

        Suite suite = dossier.envoyer(service, Map.of("service", hote.service()), etudiant);

        Tache tuteur = taches.duDossier(Designation.PROCESSUS, numero).orElseThrow();
        assertThat(tuteur.cle()).isEqualTo("saisirTuteur");
        assertThat(tuteur.titulaire()).isEqualTo(parLEtudiant ? etudiant.login() : null);
        assertThat(suite.suivante() != null).isEqualTo(parLEtudiant);
    }

    @ParameterizedTest
    @CsvSource({"choix_annee_mois_avant, 2027-08-16, 2027, 2026", "choix_annee_mois_apres, 2026-09-14, 2025, 2026"})
    void the_other_academic_year_is_offered_and_taken_only_where_the_centre_allows_it(
            String parametre, LocalDate debut, int autreAnnee, int annee) {
        String tache = jusqua("saisirStage", gestionnaire);
        long id = Long.parseLong(taches.tache(tache).dossier());
        Map<String, Object> saisie = new HashMap<>(dossier.stage());
        saisie.put("debut", debut.toString());
        saisie.put("fin", debut.plusWeeks(6).toString());
        saisie.put("annee", autreAnnee);

        regler(parametre, false);
        assertThat(lecture.annees(id, debut, gestionnaire)).containsExactly(new AnneeUniversitaire(annee));
        assertThatThrownBy(() -> dossier.envoyer(tache, saisie, gestionnaire))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("annee"));

        regler(parametre, true);
        assertThat(lecture.annees(id, debut, gestionnaire))
                .containsExactly(new AnneeUniversitaire(annee), new AnneeUniversitaire(autreAnnee));
        assertThat(dossier.envoyer(tache, saisie, gestionnaire).suivante().cle())
                .isEqualTo("saisirEnseignant");
    }

    @ParameterizedTest
    @CsvSource({"LIBRE, NON, SUJET", "TOTALE, SUJET, ", "AUCUNE, NON, "})
    void confidentiality_is_free_total_or_none(String reglage, String propose, String autre) {
        sql.sql("update app.centre set confidentialite = ? where nom = 'UFR Sciences'")
                .param(reglage)
                .update();
        memoire.clear();
        String tache = jusqua("saisirStage", gestionnaire);
        JsonNode formulaire = dossier.ouvrir(tache, gestionnaire);
        assertThat(formulaire.at("/saisie/confidentialite").asText()).isEqualTo(propose);
        List<String> choix = formulaire.at("/listes/confidentialites").findValuesAsText("code");

        for (String valeur : List.of("NON", "SUJET", "DIFFUSION_DIFFEREE")) {
            Map<String, Object> saisie = new HashMap<>(dossier.stage());
            saisie.put("confidentialite", valeur);
            if (!choix.contains(valeur)) {
                assertThatThrownBy(() -> dossier.envoyer(tache, saisie, gestionnaire))
                        .isInstanceOfSatisfying(
                                Refus.class,
                                refus -> assertThat(refus.erreurs()).containsOnlyKeys("confidentialite"));
            }
        }
        assertThat(choix.contains("NON")).isEqualTo(!"TOTALE".equals(reglage));
        assertThat(choix.contains("SUJET")).isEqualTo(!"AUCUNE".equals(reglage));
        Map<String, Object> admise = new HashMap<>(dossier.stage());
        admise.put("confidentialite", autre == null ? propose : autre);
        assertThat(dossier.envoyer(tache, admise, gestionnaire).suivante().cle())
                .isEqualTo("saisirEnseignant");
    }

    @ParameterizedTest
    @CsvSource({"enseignant_obligatoire = true, personne", "confidentialite = 'TOTALE', confidentialité"})
    void a_rule_set_while_a_dossier_is_filled_in_holds_back_its_creation(String regle, String manque) {
        String signataire = dossier.envoyer(jusqua("saisirEnseignant", gestionnaire), Map.of(), gestionnaire)
                .suivante()
                .id();
        String recapitulatif =
                dossier.envoyer(signataire, Map.of(), gestionnaire).suivante().id();
        memoire.flush();
        sql.sql("update app.centre set " + regle + " where nom = 'UFR Sciences'")
                .update();
        memoire.clear();

        assertThat(dossier.ouvrir(recapitulatif, gestionnaire)
                        .at("/infos/sections")
                        .toString())
                .contains(manque);
        assertThatThrownBy(() -> dossier.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("incomplète");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void students_print_their_convention_or_ask_the_centre(boolean permise) {
        regler("impression_par_etudiant", permise);
        String recapitulatif = jusqua("verifierRecapitulatif", gestionnaire);
        String adresse = dossier.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire)
                .adresse();
        long numero = Long.parseLong(adresse.substring("/conventions/".length()));

        Acteur etudiant = dossier.connecter("e" + ETUDIANT);

        assertThat(lecture.fiche(numero, etudiant).imprimable()).isEqualTo(permise);
        assertThatThrownBy(() -> lecture.document(numero, "convention", etudiant))
                .isInstanceOf(permise ? Introuvable.class : Interdit.class);
        assertThat(lecture.fiche(numero, gestionnaire).imprimable()).isTrue();
    }

    private void regler(String parametre, boolean valeur) {
        memoire.flush();
        sql.sql("update app.centre set " + parametre + " = ? where nom = 'UFR Sciences'")
                .param(valeur)
                .update();
        memoire.clear();
    }

    private String jusqua(String etape, Acteur acteur) {
        return jusqua(etape, acteur, dossier.organisme(gestionnaire));
    }

    private String jusqua(String etape, Acteur acteur, DossierDEssai.Organisme hote) {
        Map<String, Map<String, Object>> reponses = Map.of(
                "saisirEtudiant", dossier.etudiant(ETUDIANT),
                "saisirEtablissement", Map.of("etablissement", hote.etablissement()),
                "saisirService", Map.of("service", hote.service()),
                "saisirTuteur", Map.of("tuteur", hote.contact()),
                "saisirStage", dossier.stage(),
                "saisirEnseignant", Map.of("enseignant", "ens001"),
                "saisirSignataire", Map.of("signataire", hote.contact()));
        String tache = dossier.demarrer(acteur);
        for (String cle = "saisirEtudiant";
                !cle.equals(etape);
                cle = taches.tache(tache).cle()) {
            tache = dossier.envoyer(tache, reponses.get(cle), acteur).suivante().id();
        }
        return tache;
    }
}
