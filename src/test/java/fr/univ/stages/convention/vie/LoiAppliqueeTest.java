package fr.univ.stages.convention.vie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.ConventionRepository;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.convention.loi.Constat;
import fr.univ.stages.convention.loi.Regle;
import fr.univ.stages.convention.situation.ControleLegal;
import fr.univ.stages.convention.web.LectureDesConventions;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("6.1 The law on the real database: what surrounds a stage, and who passes over a warning")
class LoiAppliqueeTest extends BaseIntegration {

    private static final String ETUDIANT = "22600297";
    private static final Map<String, Object> SANS_MOTIF = Map.of("decision", "VALIDER");

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private ConventionsDEssai essai;

    @Autowired
    private ControleLegal loi;

    @Autowired
    private PassageOutre outre;

    @Autowired
    private ConventionRepository conventions;

    @Autowired
    private LectureDesConventions lecture;

    @Autowired
    private JdbcClient base;

    private Acteur gestionnaire;
    private long numero;

    @BeforeEach
    void a_stage_in_france_waits_to_be_validated() {
        gestionnaire = dossiers.connecter("per005");
        numero = essai.signee("per005", ETUDIANT);
        changer("presence_duree_heures = 280, formation_volume_horaire = 400, enseignant_login = 'seul-" + numero
                + "'");
        base.sql("update app.etablissement set pays = 'FR', effectif = '01', siret = null where id = ?")
                .param(colonne("etablissement_id"))
                .update();
        base.sql("update app.service set pays = null, voie = null, commune = null where id = ?")
                .param(colonne("service_id"))
                .update();
        base.sql("update app.contact set courriel = ? where id = ?")
                .params("tuteur" + numero + "@labo.example", colonne("tuteur_id"))
                .update();
    }

    @Test
    @DisplayName("an ordinary stage is validated without a word")
    void an_ordinary_stage_is_validated() {
        assertThat(constats()).isEmpty();
        essai.decider(numero, gestionnaire, SANS_MOTIF);
        assertThat(essai.statut(numero)).isEqualTo("VALIDEE");
    }

    @Test
    @DisplayName("A3.7 a warning asks for a reason, which is recorded with who and what")
    void a_warning_asks_for_a_reason() {
        changer("presence_heures_semaine = 38");
        assertThatThrownBy(() -> essai.decider(numero, gestionnaire, SANS_MOTIF))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("motifDerogation"));
        assertThat(essai.statut(numero)).isEqualTo("SIGNEE");

        essai.decider(numero, gestionnaire, Map.of("decision", "VALIDER", "motifDerogation", "Horaire du laboratoire"));

        assertThat(lecture.fiche(numero, gestionnaire).moments())
                .filteredOn(moment -> "Avertissements levés".equals(moment.quoi()))
                .singleElement()
                .satisfies(moment -> assertThat(moment.detail())
                        .contains("Horaire du laboratoire", "Plus de 35 heures par semaine"));
        assertThat(base.sql("select objet from app.trace where action = 'DEROGATION' and par = 'per005'"
                                + " order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("convention " + numero + ", règles A3.7");
    }

    @Test
    @DisplayName("A4.1 no gratification above 308 hours: only who administers the centre passes over it")
    void only_who_administers_passes_over_a_block() {
        changer("presence_duree_heures = 309, presence_conges = 'deux jours', gratification_montant = null,"
                + " gratification_unite = null, gratification_nature = null, gratification_mode = null");
        assertThat(outre.examiner(conventions.findByNumero(numero).orElseThrow(), gestionnaire)
                        .empechements())
                .extracting(Constat::regle)
                .containsExactly(Regle.GRATIFICATION_DUE);

        essai.decider(
                numero,
                dossiers.connecter("per001"),
                Map.of("decision", "VALIDER", "motifDerogation", "Étudiant paramédical, indemnité propre"));
        assertThat(essai.statut(numero)).isEqualTo("VALIDEE");
    }

    @Test
    @DisplayName("A3.1 nobody passes over 924 hours")
    void nobody_passes_over_924_hours() {
        changer("presence_duree_heures = 925, presence_conges = 'deux jours', gratification_unite = 'HEURE',"
                + " gratification_montant = 5");
        assertThatThrownBy(() -> essai.decider(
                        numero,
                        dossiers.connecter("per001"),
                        Map.of("decision", "VALIDER", "motifDerogation", "Demande du laboratoire")))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("925 heures");
    }

    @Test
    @DisplayName("A3.1, A4.2 the stages of the same SIREN and year count together, other years and hosts do not")
    void stages_of_one_siren_count_together() {
        long autre = essai.aSigner("per005", ETUDIANT);
        siret(numero, "99998000600004");
        siret(autre, "99998000600012");
        changer("presence_duree_heures = 300");
        changerAutre(autre, "presence_duree_heures = 100");
        assertThat(constats()).contains(Regle.STAGES_PRECEDENTS);
        changerAutre(autre, "presence_duree_heures = 700");
        assertThat(constats()).contains(Regle.DUREE_MAXIMALE);
        changerAutre(autre, "stage_annee = 2025");
        assertThat(constats()).isEmpty();
        changerAutre(autre, "stage_annee = 2026");
        siret(autre, "99998001400008");
        assertThat(constats()).isEmpty();
    }

    @Test
    @DisplayName("A8.3, A9.2 tutors and teachers are counted on the days that meet")
    void tutors_and_teachers_are_counted() {
        long tuteur = colonne("tuteur_id");
        copies(3, "tuteur_id = " + tuteur);
        assertThat(constats()).contains(Regle.CHARGE_DU_TUTEUR);
        autres("stage_debut = date '2027-03-02'");
        assertThat(constats()).as("not begun on the first day").doesNotContain(Regle.CHARGE_DU_TUTEUR);
        autres("stage_debut = date '2027-02-01', stage_fin = date '2027-02-28'");
        assertThat(constats()).as("over on the first day").doesNotContain(Regle.CHARGE_DU_TUTEUR);

        copies(21, "stage_debut = date '2027-03-20', stage_fin = date '2027-05-01', tuteur_id = null");
        autres("stage_debut = date '2027-03-20', stage_fin = date '2027-05-01'");
        assertThat(constats()).contains(Regle.CHARGE_DU_REFERENT);
        base.sql("update app.convention set stage_fin = date '2027-03-19', stage_debut = date '2027-03-02'"
                        + " where id = (select max(id) from app.convention where enseignant_login = ?)")
                .param("seul-" + numero)
                .update();
        assertThat(constats()).as("never twenty-four at once").doesNotContain(Regle.CHARGE_DU_REFERENT);
    }

    @Test
    @DisplayName("A8.1 interns of one host are counted by the week")
    void interns_are_counted_by_the_week() {
        copies(2, "enseignant_login = 'autre', tuteur_id = null");
        assertThat(constats()).as("three for a small host").doesNotContain(Regle.QUOTA);
        copies(1, "enseignant_login = 'autre', tuteur_id = null");
        assertThat(constats()).contains(Regle.QUOTA);
        autresDe("autre", "stage_debut = date '2027-02-01', stage_fin = date '2027-02-26'");
        assertThat(constats()).as("the week before").doesNotContain(Regle.QUOTA);
    }

    @Test
    @DisplayName("A8.4 another stage on the same post waits a third of the one before")
    void the_same_post_waits() {
        copies(1, "stage_debut = date '2026-12-01', stage_fin = date '2027-02-28'");
        assertThat(constats()).contains(Regle.CARENCE);
        autres("rompue = true, rupture_raison = 'RUPTURE_ORGANISME'");
        assertThat(constats()).contains(Regle.CARENCE);
        autres("rupture_raison = 'RUPTURE_STAGIAIRE'");
        assertThat(constats()).as("its stagiaire broke it off").isEmpty();
        autres("rupture_raison = null, stage_debut = date '2026-11-01', stage_fin = date '2026-11-30'");
        assertThat(constats()).isEmpty();
    }

    @Test
    @DisplayName("A5.2, A6 a public host, a year that is not published yet")
    void a_public_host_and_an_unknown_year() {
        changer("presence_duree_heures = 400, presence_conges = 'deux jours', gratification_unite = 'HEURE',"
                + " gratification_montant = 5");
        assertThat(constats()).containsExactly(Regle.TAUX_INCONNU);
        base.sql("update app.etablissement set statut_juridique = '7348' where id = ?")
                .param(colonne("etablissement_id"))
                .update();
        changer("stage_debut = date '2026-03-02', stage_fin = date '2026-06-30', stage_annee = 2025");
        assertThat(constats()).contains(Regle.PLAFOND_PUBLIC).doesNotContain(Regle.TAUX_INCONNU);
    }

    private List<Regle> constats() {
        return loi.constats(conventions.findByNumero(numero).orElseThrow()).stream()
                .map(Constat::regle)
                .toList();
    }

    private void changer(String quoi) {
        changerAutre(numero, quoi);
    }

    private void changerAutre(long laquelle, String quoi) {
        base.sql("update app.convention set " + quoi + " where numero = ?")
                .param(laquelle)
                .update();
    }

    private void siret(long laquelle, String siret) {
        base.sql("update app.etablissement set siret = ?, pays = 'FR', effectif = '01'"
                        + " where id = (select etablissement_id from app.convention where numero = ?)")
                .params(siret, laquelle)
                .update();
    }

    private long colonne(String nom) {
        return base.sql("select " + nom + " from app.convention where numero = ?")
                .param(numero)
                .query(Long.class)
                .single();
    }

    /** Validated conventions like this one, of other students, with this changed. */
    private void copies(int combien, String changement) {
        base.sql("""
                        insert into app.convention (version, numero, statut, etape_atteinte, centre_id, etudiant_numero,
                               etablissement_id, service_id, tuteur_id, stage_sujet, stage_debut, stage_fin, stage_annee,
                               presence_duree_heures, enseignant_login, saisisseur, cree_le, cree_par, modifie_le,
                               modifie_par, validee_le)
                        select 0, nextval('app.numero_convention'), 'VALIDEE', etape_atteinte, centre_id, 'copie',
                               etablissement_id, service_id, tuteur_id, stage_sujet, stage_debut, stage_fin, stage_annee,
                               presence_duree_heures, enseignant_login, saisisseur, cree_le, cree_par, modifie_le,
                               modifie_par, now()
                          from app.convention cross join generate_series(1, :n) where numero = :numero""").param("n", combien).param("numero", numero).update();
        base.sql("update app.convention set " + changement + ", etudiant_numero = 'copie-" + numero % 10000
                        + "' where etudiant_numero = 'copie'")
                .update();
    }

    private void autres(String quoi) {
        base.sql("update app.convention set " + quoi + " where etudiant_numero = ?")
                .param("copie-" + numero % 10000)
                .update();
    }

    private void autresDe(String enseignant, String quoi) {
        base.sql("update app.convention set " + quoi + " where etudiant_numero = ? and enseignant_login = ?")
                .params("copie-" + numero % 10000, enseignant)
                .update();
    }

    @AfterEach
    void the_copies_go_away() {
        base.sql("delete from app.convention where etudiant_numero like 'copie%'")
                .update();
        base.sql("update app.etablissement set siret = null, pays = 'DE' where siret like '99998%' and id in"
                        + " (select etablissement_id from app.convention where saisisseur = 'per005')")
                .update();
    }
}
