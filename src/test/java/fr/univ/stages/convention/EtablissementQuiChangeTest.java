package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.DossierDEssai.Organisme;
import fr.univ.stages.convention.papier.DocumentsDeConvention;
import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.convention.web.LectureDesConventions;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.modele.SaisieContact;
import fr.univ.stages.etablissement.modele.SaisieFiche;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("4.2, 6.2 A host that changes, or goes, while conventions name it")
class EtablissementQuiChangeTest extends BaseIntegration {

    private static final String ETUDIANT = "22600297";

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private DocumentsDeConvention documents;

    @Autowired
    private LectureDesConventions lecture;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Etablissements etablissements;

    @Autowired
    private Services services;

    @Autowired
    private Contacts contacts;

    @Autowired
    private JdbcClient sql;

    private final ExecutorService fils = Executors.newFixedThreadPool(2);
    private Acteur gestionnaire;
    private Organisme hote;

    @BeforeEach
    void a_host() {
        gestionnaire = dossiers.connecter("per005");
        hote = dossiers.organisme(gestionnaire);
    }

    @AfterEach
    void sign_out() {
        fils.shutdownNow();
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("6.2 a document already produced keeps its bytes and data, the next one has the new values")
    void a_produced_document_does_not_change() {
        String recapitulatif = dossiers.jusquAuRecapitulatif(gestionnaire, dossiers.etudiant(ETUDIANT), hote);
        long numero = creer(recapitulatif);
        long id = lecture.fiche(numero, gestionnaire).id();
        documents.produire(id);
        List<String> avant = gardes(id);
        byte[] premier = lecture.document(numero, "convention", gestionnaire).octets();
        assertThat(Pdf.texte(premier)).contains("MAQUETTE").doesNotContain("RENOMMÉE");

        contacts.modifier(
                hote.contact(),
                new SaisieContact(0, "M", "RENOMMÉE", "Autre", "Président", "autre@labo.example", null, null),
                gestionnaire);
        renommer("Institut RENOMMÉE");
        documents.produire(id);

        assertThat(gardes(id)).as("the same rows, bytes and data").isEqualTo(avant);
        assertThat(lecture.document(numero, "convention", gestionnaire).octets())
                .isEqualTo(premier);

        String etape = conventions
                .demanderModification(numero, "saisirStage", false, gestionnaire)
                .id();
        creer(dossiers.envoyer(etape, dossiers.stage(), gestionnaire).suivante().id());
        documents.produire(id);

        assertThat(gardes(id)).containsAll(avant).hasSize(avant.size() * 2);
        assertThat(Pdf.texte(
                        lecture.document(numero, "convention", gestionnaire).octets()))
                .contains("Institut RENOMMÉE", "Autre RENOMMÉE")
                .doesNotContain("MAQUETTE");
    }

    @RepeatedTest(4)
    @DisplayName("4.2 of a deletion and a choice in the wizard at the same moment, one is refused clearly")
    void of_a_deletion_and_a_choice_one_is_refused() throws Exception {
        String tache = dossiers.envoyer(dossiers.demarrer(gestionnaire), dossiers.etudiant(ETUDIANT), gestionnaire)
                .suivante()
                .id();
        List<Object> issues = ensemble(
                () -> dossiers.envoyer(tache, Map.of("etablissement", hote.etablissement()), gestionnaire),
                () -> supprimer());

        assertThat(issues).filteredOn(Refus.class::isInstance).hasSize(1);
        if (issues.get(0) instanceof Refus refus) {
            assertThat(refus.erreurs()).containsOnlyKeys("etablissement");
            assertThat(compter("app.etablissement")).isZero();
        } else {
            assertThat((Refus) issues.get(1)).hasMessageContaining("1 convention en dépend");
            assertThat(compter("app.etablissement")).isOne();
        }
    }

    @RepeatedTest(4)
    @DisplayName("4.2 of a contact deleted and chosen as tutor at the same moment, one is refused clearly")
    void of_a_deleted_and_a_chosen_contact_one_is_refused() throws Exception {
        String tache = dossiers.envoyer(dossiers.demarrer(gestionnaire), dossiers.etudiant(ETUDIANT), gestionnaire)
                .suivante()
                .id();
        tache = dossiers.envoyer(tache, Map.of("etablissement", hote.etablissement()), gestionnaire)
                .suivante()
                .id();
        String tuteur = dossiers.envoyer(tache, Map.of("service", hote.service()), gestionnaire)
                .suivante()
                .id();
        List<Object> issues =
                ensemble(() -> dossiers.envoyer(tuteur, Map.of("tuteur", hote.contact()), gestionnaire), () -> {
                    contacts.supprimer(hote.contact(), gestionnaire);
                    return "supprimé";
                });

        assertThat(issues).filteredOn(Refus.class::isInstance).hasSize(1);
    }

    @RepeatedTest(4)
    @DisplayName("4.2 of a deletion and a new service at the same moment, nothing is left without its organisation")
    void of_a_deletion_and_a_new_service_one_waits_for_the_other() throws Exception {
        List<Object> issues = ensemble(
                () -> services.creer(
                        hote.etablissement(),
                        new SaisieServiceAccueil(
                                null, "Arrivé trop tard", true, null, null, null, null, null, null, null),
                        gestionnaire),
                () -> supprimer());

        assertThat(issues).contains("supprimé");
        assertThat(compter("app.etablissement")).isZero();
    }

    private String supprimer() {
        etablissements.supprimer(hote.etablissement(), gestionnaire);
        return "supprimé";
    }

    /** What each gave, or how it was refused; anything else than a refusal breaks the test. */
    private List<Object> ensemble(Callable<Object> un, Callable<Object> autre) throws Exception {
        CyclicBarrier depart = new CyclicBarrier(2);
        List<Future<Object>> futurs = fils.invokeAll(List.of(geste(un, depart), geste(autre, depart)));
        return List.of(futurs.get(0).get(), futurs.get(1).get());
    }

    private Callable<Object> geste(Callable<Object> geste, CyclicBarrier depart) {
        return () -> {
            dossiers.connecter("per005");
            depart.await();
            try {
                return geste.call();
            } catch (Refus refus) {
                return refus;
            } catch (Introuvable disparu) {
                return disparu;
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }

    private long creer(String recapitulatif) {
        String adresse = dossiers.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire)
                .adresse();
        return Long.parseLong(adresse.substring("/conventions/".length()));
    }

    private void renommer(String nom) {
        FicheEtablissement fiche = etablissements.fiche(hote.etablissement());
        etablissements.modifier(
                fiche.id(),
                new SaisieFiche(
                        fiche.version(),
                        nom,
                        null,
                        null,
                        fiche.naf(),
                        null,
                        null,
                        fiche.typeStructure(),
                        null,
                        null,
                        null,
                        fiche.voie(),
                        fiche.codePostal(),
                        fiche.commune(),
                        null,
                        fiche.pays(),
                        null,
                        null,
                        null,
                        null,
                        false),
                gestionnaire);
    }

    private List<String> gardes(long convention) {
        return sql.sql("select d::text from app.document d where proprietaire = ? order by id")
                .param("convention:" + convention)
                .query(String.class)
                .list();
    }

    private long compter(String table) {
        return sql.sql("select count(*) from " + table + " where id = ?")
                .param(hote.etablissement())
                .query(Long.class)
                .single();
    }
}
