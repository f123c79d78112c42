package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static fr.univ.stages.avenant.AvenantsDEssai.periode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.Conventions;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.convention.LectureDesConventions;
import fr.univ.stages.convention.ValidationDesConventions;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.SaisieContact;
import fr.univ.stages.etablissement.SaisieServiceAccueil;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.moteur.Coherence;
import fr.univ.stages.moteur.Concurrence;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.signature.SuiviDesSignatures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("3.3 Amendments, on the real engine and database")
class AvenantTest extends BaseIntegration {

    private static final String ETUDIANT = "22600297";
    private static final Map<String, Object> RUPTURE =
            Map.of("fin", "2027-03-31", "raison", "RUPTURE_ORGANISME", "dureeHeures", 160);

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private ConventionsDEssai conventions;

    @Autowired
    private AvenantsDEssai essai;

    @Autowired
    private Avenants avenants;

    @Autowired
    private LectureDesAvenants lecture;

    @Autowired
    private LectureDesConventions lectureDesConventions;

    @Autowired
    private ValidationDesConventions validation;

    @Autowired
    private Coherence coherence;

    @Autowired
    private Services services;

    @Autowired
    private Contacts contacts;

    @Autowired
    private JdbcClient base;

    private Acteur gestionnaire;
    private long convention;

    @BeforeEach
    void a_convention_is_validated() {
        gestionnaire = dossiers.connecter("per005");
        convention = conventions.validee("per005", ETUDIANT);
    }

    @Test
    @DisplayName("3.3.2, 3.3.3, 6.3 confirmed, signed and validated, its values are those of the convention")
    void a_validated_amendment_changes_the_convention() {
        String numero = essai.confirmer(
                essai.saisir(
                        convention,
                        gestionnaire,
                        motif("sujet", "periode"),
                        Map.of("sujet", "Un autre sujet"),
                        periode("2027-04-30", 300)),
                gestionnaire);
        assertThat(numero).isEqualTo(convention + "-A1");
        assertThat(colonne("stage_fin", LocalDate.class)).isEqualTo("2027-04-23");
        String empreinte = empreinteDeLaConvention();

        essai.valider(numero, gestionnaire);

        assertThat(colonne("stage_fin", LocalDate.class)).isEqualTo("2027-04-30");
        assertThat(colonne("stage_sujet", String.class)).isEqualTo("Un autre sujet");
        assertThat(colonne("revision", Long.class)).isEqualTo(1);
        assertThat(empreinteDeLaConvention()).as("what was signed stays").isEqualTo(empreinte);
        assertThat(finAttendueParLeMoteur()).isEqualTo("2027-05-01");
        AvenantsDUneConvention page = lecture.de(convention, gestionnaire);
        assertThat(page.marque("saisirStage", "Dates"))
                .isEqualTo(new AvenantsDUneConvention.Marque(numero, "du 01/03/2027 au 23/04/2027"));
        assertThat(lectureDesConventions.fiche(convention, gestionnaire).moments())
                .extracting(moment -> moment.quoi())
                .contains("Avenant créé", "Avenant signé par tous", "Avenant validé");
        assertThat(Pdf.texte(lecture.pdf(numero, gestionnaire)))
                .as("headed as its convention is, line by line")
                .contains("Bâtiment Gabarit 12 avenue des Démonstrations, 35000 Rennes 01 99 00 11 00 ·");
        assertThat(coherence.desaccords()).isEmpty();
    }

    @Test
    @DisplayName("3.3.3, 3.2.4 a validated amendment stays, and keeps its convention validated")
    void a_validated_amendment_stays() {
        String numero = sujet("Premier");
        assertThatThrownBy(() -> validation.annuler(convention, gestionnaire)).hasMessageContaining("en cours");
        essai.valider(numero, gestionnaire);

        assertThatThrownBy(() -> avenants.demanderModification(numero, "saisirSujet", true, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("validé");
        assertThatThrownBy(() -> avenants.demanderSuppression(numero, gestionnaire))
                .isInstanceOf(Refus.class);
        assertThatThrownBy(() -> validation.annuler(convention, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("avenant validé");
    }

    @Test
    @DisplayName("3.3.1 another place asks for another tutor, both may be made on the way")
    void another_place_asks_for_another_tutor() {
        long etablissement = colonne("etablissement_id", Long.class);
        long service = services.creer(
                        etablissement,
                        new SaisieServiceAccueil(null, "Achats", true, null, null, null, null, null, null, null),
                        gestionnaire)
                .id();
        String tache = essai.envoyer(essai.demarrer(convention, gestionnaire), motif("lieu"), gestionnaire)
                .suivante()
                .id();
        assertThatThrownBy(() ->
                        essai.envoyer(tache, Map.of("service", colonne("service_id", Long.class)), gestionnaire))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("service"));
        var suite =
                essai.envoyer(tache, Map.of("service", service), gestionnaire).suivante();
        assertThat(suite.cle()).isEqualTo("saisirTuteur");
        assertThatThrownBy(() ->
                        essai.envoyer(suite.id(), Map.of("tuteur", colonne("tuteur_id", Long.class)), gestionnaire))
                .as("a person of the old service")
                .isInstanceOf(Refus.class);
        long tuteur = contacts.creer(
                        service,
                        new SaisieContact(null, "M", "NOUVEAU", "Ivo", "Acheteur", "ivo@labo.example", null, null),
                        gestionnaire)
                .id();
        String numero = essai.confirmer(
                essai.envoyer(suite.id(), Map.of("tuteur", tuteur), gestionnaire)
                        .suivante()
                        .id(),
                gestionnaire);
        assertThatThrownBy(() -> contacts.supprimer(tuteur, gestionnaire)).isInstanceOf(Refus.class);

        essai.valider(numero, gestionnaire);

        assertThat(colonne("service_id", Long.class)).isEqualTo(service);
        assertThat(colonne("tuteur_id", Long.class)).isEqualTo(tuteur);
        assertThat(lecture.fiche(numero, gestionnaire).signatures())
                .extracting(SuiviDesSignatures.Ligne::nom)
                .contains("Ivo NOUVEAU");
    }

    @Test
    @DisplayName("3.3.1 another amount, another teacher")
    void another_amount_and_another_teacher() {
        Map<String, Object> montant = Map.of(
                "gratification", true,
                "montant", "500,5",
                "unite", "MOIS",
                "nature", "NET",
                "modeVersement", "CHEQUE");
        String numero = essai.confirmer(
                essai.saisir(
                        convention,
                        gestionnaire,
                        motif("gratification", "enseignant"),
                        montant,
                        Map.of("enseignant", "ens002")),
                gestionnaire);
        essai.valider(numero, gestionnaire);
        assertThat(colonne("gratification_montant", java.math.BigDecimal.class)).isEqualByComparingTo("500.50");
        assertThat(colonne("enseignant_login", String.class)).isEqualTo("ens002");
    }

    @Test
    @DisplayName("3.3.1, A13.6 a rupture ends the stage on its day, and then nothing more changes")
    void a_rupture_ends_the_stage() {
        String numero = essai.confirmer(essai.saisir(convention, gestionnaire, rupture(), RUPTURE), gestionnaire);
        essai.valider(numero, gestionnaire);

        assertThat(colonne("stage_fin", LocalDate.class)).isEqualTo("2027-03-31");
        assertThat(colonne("presence_duree_heures", java.math.BigDecimal.class)).isEqualByComparingTo("160");
        assertThat(finAttendueParLeMoteur()).isEqualTo("2027-04-01");
        assertThatThrownBy(() -> essai.demarrer(convention, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("rompu");
        assertThat(lecture.de(convention, gestionnaire).creable()).isFalse();
        conventions.executer(convention, "finDuStage");
        assertThat(conventions.statut(convention)).isEqualTo("TERMINEE");
        assertThat(coherence.desaccords()).isEmpty();
    }

    @Test
    @DisplayName("3.3.1 a day outside the stage, an unknown reason, too many hours: refused beside the field")
    void an_impossible_rupture_is_refused() {
        String tache = essai.saisir(convention, gestionnaire, rupture());
        refuse(tache, avec(RUPTURE, "fin", "2027-02-28"), "fin");
        refuse(tache, avec(RUPTURE, "fin", "2027-04-23"), "fin");
        refuse(tache, avec(RUPTURE, "raison", "INCONNUE"), "raison");
        refuse(tache, avec(RUPTURE, "dureeHeures", 274), "dureeHeures");
        refuse(tache, avec(RUPTURE, "dureeHeures", -1), "dureeHeures");
    }

    @Test
    @DisplayName("3.3.1, 3.1.5 a period is judged by the rules of the wizard")
    void a_period_is_judged_by_the_rules_of_the_wizard() {
        String tache = essai.saisir(convention, gestionnaire, motif("periode"));
        refuse(tache, periode("2027-02-01", 300), "fin");
        refuse(tache, periode("2028-06-01", 300), "fin");
        refuse(tache, periode("2027-05-31", 309), "conges");
        refuse(tache, avec(periode("2027-04-23", 273), "conges", "Deux jours par mois"), "fin");
        refuse(tache, avec(periode("2027-05-01", 300), "annee", 2025), "annee");
        refuse(tache, avec(periode("2027-05-01", 300), "interruption", true), "debutInterruption");
        assertThat(colonne("stage_fin", LocalDate.class)).isEqualTo("2027-04-23");
    }

    @Test
    @DisplayName("3.3.1, 6.3 the 924 hours hold for what the convention would be")
    void too_many_hours_are_refused() {
        Map<String, Object> longue = avec(periode("2027-09-30", 925), "conges", "2 jours par mois");
        String recapitulatif = essai.saisir(convention, gestionnaire, motif("periode"), longue);
        assertThatThrownBy(() -> essai.confirmer(recapitulatif, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("925");
    }

    @Test
    @DisplayName("3.3.2, 6.3 a longer presence with the hours of before is said at the summary and at the validation")
    void longer_dates_with_the_same_hours_are_said() {
        String recapitulatif =
                essai.saisir(convention, gestionnaire, motif("periode"), periode("2027-05-14", dureeActuelle()));
        assertThat(essai.alertes(recapitulatif, gestionnaire))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("reste de " + dureeActuelle() + " heures", "Vérifiez la durée");

        String numero = essai.confirmer(recapitulatif, gestionnaire);
        essai.signer(numero, gestionnaire);
        assertThat(essai.alertes(essai.tache(numero).id(), gestionnaire)).hasSize(1);
        essai.decider(numero, gestionnaire, Map.of("decision", "VALIDER"));
        assertThat(colonne("stage_fin", LocalDate.class)).as("a warning only").isEqualTo("2027-05-14");
    }

    @Test
    @DisplayName("3.3.2, 6.3 dates that come with their hours say nothing; shorter ones with the hours of before do")
    void dates_with_their_hours_say_nothing() {
        assertThat(essai.alertes(
                        essai.saisir(convention, gestionnaire, motif("periode"), periode("2027-04-30", 300)),
                        gestionnaire))
                .isEmpty();
        assertThat(essai.alertes(
                        essai.saisir(
                                convention, gestionnaire, motif("periode"), periode("2027-04-22", dureeActuelle())),
                        gestionnaire))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "3.3.2, 6.1, A12.3 what the law newly warns of is said, here the gratification that a stage abroad loses")
    void what_the_law_newly_warns_of_is_said() {
        String recapitulatif = essai.saisir(
                convention,
                gestionnaire,
                motif("periode", "gratification"),
                avec(periode("2027-05-14", 350), "conges", "2 jours par mois"),
                Map.of("gratification", false));
        assertThat(essai.alertes(recapitulatif, gestionnaire))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("sans gratification", "(L124-6)");
    }

    private int dureeActuelle() {
        return colonne("presence_duree_heures", java.math.BigDecimal.class).intValueExact();
    }

    @Test
    @DisplayName("3.3.1 no reason, or nothing ticked, is refused; an amendment with no change too")
    void an_empty_amendment_is_refused() {
        String tache = essai.demarrer(convention, gestionnaire);
        refuse(tache, Map.of("motif", " ", "rupture", false, "sujet", true), "motif");
        refuse(tache, motif(), "sujet");
        String sujet = essai.saisir(convention, gestionnaire, motif("sujet"));
        refuse(sujet, Map.of("sujet", colonne("stage_sujet", String.class)), "sujet");
        refuse(sujet, Map.of("sujet", ""), "sujet");
    }

    @Test
    @DisplayName("3.3.3 several are prepared; the second of one kind must be confirmed again on what the first made")
    void a_stale_amendment_is_confirmed_again() {
        String premier = sujet("Premier");
        String second = sujet("Second");
        essai.valider(premier, gestionnaire);
        essai.signer(second, gestionnaire);
        assertThatThrownBy(() -> essai.decider(second, gestionnaire, Map.of("decision", "VALIDER")))
                .isInstanceOf(Refus.class)
                .hasMessageContaining(premier);

        String recapitulatif = essai.decider(
                        second, gestionnaire, Map.of("decision", "REFUSER", "motif", "À confirmer de nouveau"))
                .suivante()
                .id();
        essai.confirmer(recapitulatif, gestionnaire);
        essai.valider(second, gestionnaire);

        assertThat(colonne("stage_sujet", String.class)).isEqualTo("Second");
        assertThat(lecture.fiche(second, gestionnaire).changements().get(0).initiale())
                .isEqualTo("Premier");
        assertThat(lecture.de(convention, gestionnaire)
                        .marque("saisirStage", "Sujet")
                        .initialement())
                .as("the first value of all")
                .startsWith("Dosage");
    }

    @Test
    @DisplayName("3.3.3 of two who validate at once one wins")
    void of_two_who_validate_at_once_one_wins() throws Exception {
        String numero = sujet("Course");
        essai.signer(numero, gestionnaire);
        String tache = essai.tache(numero).id();
        essai.decider(numero, gestionnaire, Map.of("decision", "VALIDER"));
        assertThatThrownBy(() -> essai.envoyer(tache, Map.of("decision", "VALIDER"), gestionnaire))
                .isInstanceOf(Introuvable.class);

        String deux = sujet("Deux");
        String autre = essai.confirmer(
                essai.saisir(convention, gestionnaire, motif("enseignant"), Map.of("enseignant", "ens003")),
                gestionnaire);
        essai.signer(deux, gestionnaire);
        essai.signer(autre, gestionnaire);
        List<Throwable> perdus = ensemble(
                () -> essai.decider(deux, dossiers.connecter("per005"), Map.of("decision", "VALIDER")),
                () -> essai.decider(autre, dossiers.connecter("per005"), Map.of("decision", "VALIDER")));
        assertThat(perdus)
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(perdu -> Concurrence.perdue(perdu) || perdu instanceof Perime);
        assertThat(colonne("amendements", Integer.class)).isEqualTo(3 - perdus.size());
    }

    @Test
    @DisplayName("3.3.3 an amendment is changed and deleted while it is not validated; its number is not given again")
    void an_amendment_is_changed_and_deleted() {
        String numero = sujet("Provisoire");
        essai.signer(numero, gestionnaire);
        assertThatThrownBy(() -> avenants.demanderModification(numero, "saisirSujet", false, gestionnaire))
                .hasMessageContaining("signatures");
        String etape = avenants.demanderModification(numero, "saisirSujet", true, gestionnaire)
                .id();
        String recapitulatif = essai.envoyer(etape, Map.of("sujet", "Corrigé"), gestionnaire)
                .suivante()
                .id();
        assertThat(essai.confirmer(recapitulatif, gestionnaire)).isEqualTo(numero);
        assertThat(lecture.fiche(numero, gestionnaire).commencee()).isFalse();

        avenants.demanderSuppression(numero, gestionnaire);
        assertThatThrownBy(() -> lecture.fiche(numero, gestionnaire)).isInstanceOf(Introuvable.class);
        assertThat(sujet("Suivant")).isEqualTo(convention + "-A2");
    }

    @Test
    @DisplayName("3.3, 1.3 only its centre amends a convention, and only a validated one")
    void only_its_centre_amends_a_validated_convention() {
        for (String autre : List.of("e" + ETUDIANT, "ens001", "per014")) {
            Acteur acteur = dossiers.connecter(autre);
            assertThatThrownBy(() -> essai.demarrer(convention, acteur))
                    .as(autre)
                    .isInstanceOfAny(Interdit.class, Introuvable.class);
        }
        dossiers.connecter("per005");
        long creee = conventions.aSigner("per005", ETUDIANT);
        assertThatThrownBy(() -> essai.demarrer(creee, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("validée");
    }

    @Test
    @DisplayName("6.3 the certificate after an amendment is a new one, the convention's documents are not")
    void the_certificate_after_an_amendment_is_new() {
        String numero = sujet("Nouveau sujet");
        base.sql("update app.convention set stage_debut = '2026-03-02', stage_fin = ? where numero = ?")
                .params(LocalDate.now(), convention)
                .update();
        var avant = lectureDesConventions.attestation(convention, gestionnaire);
        essai.valider(numero, gestionnaire);
        var apres = lectureDesConventions.attestation(convention, gestionnaire);
        assertThat(apres.octets()).isNotEqualTo(avant.octets());
        assertThat(lectureDesConventions.attestation(convention, gestionnaire).octets())
                .isEqualTo(apres.octets());
    }

    private String sujet(String sujet) {
        return essai.confirmer(
                essai.saisir(convention, gestionnaire, motif("sujet"), Map.of("sujet", sujet)), gestionnaire);
    }

    private static Map<String, Object> rupture() {
        return Map.of("motif", "Fin d'un commun accord", "rupture", true);
    }

    private static Map<String, Object> avec(Map<String, Object> saisie, String champ, Object valeur) {
        Map<String, Object> autre = new HashMap<>(saisie);
        autre.put(champ, valeur);
        return autre;
    }

    private void refuse(String tache, Map<String, Object> saisie, String champ) {
        assertThatThrownBy(() -> essai.envoyer(tache, saisie, gestionnaire))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys(champ));
    }

    private <T> T colonne(String nom, Class<T> type) {
        return base.sql("select " + nom + " from app.convention where numero = ?")
                .param(convention)
                .query(type)
                .single();
    }

    private String empreinteDeLaConvention() {
        return base.sql("""
                        select string_agg(sha256, ',' order by id) from app.document
                         where proprietaire = ? and type in ('convention', 'recapitulatif')""")
                .param(Conventions.proprietaire(conventions.id(convention)))
                .query(String.class)
                .single();
    }

    /** Day on which the engine will end the convention. */
    private String finAttendueParLeMoteur() {
        return base.sql("""
                        select to_char(j.duedate_ + interval '12 hours', 'YYYY-MM-DD') from public.act_ru_job j
                          join public.act_ru_execution p on p.id_ = j.process_instance_id_
                          join public.act_ru_jobdef d on d.id_ = j.job_def_id_
                         where d.act_id_ = 'finDuStage' and p.business_key_ = ?""")
                .param(String.valueOf(conventions.id(convention)))
                .query(String.class)
                .single();
    }

    private static List<Throwable> ensemble(Callable<?>... gestes) throws Exception {
        CyclicBarrier depart = new CyclicBarrier(gestes.length);
        ExecutorService fils = Executors.newFixedThreadPool(gestes.length);
        try {
            List<Future<Throwable>> issues = java.util.Arrays.stream(gestes)
                    .map(geste -> fils.submit(() -> {
                        depart.await();
                        try {
                            geste.call();
                            return null;
                        } catch (Exception perdu) {
                            return (Throwable) perdu;
                        }
                    }))
                    .toList();
            List<Throwable> perdus = new java.util.ArrayList<>();
            for (Future<Throwable> issue : issues) {
                if (issue.get() != null) {
                    perdus.add(issue.get());
                }
            }
            return perdus;
        } finally {
            fils.shutdownNow();
        }
    }
}
