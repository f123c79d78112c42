package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.convention.vie.ValidationDesConventions;
import fr.univ.stages.convention.web.LectureDesConventions;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.modele.SaisieContact;
import fr.univ.stages.moteur.Coherence;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A validated convention, on the real engine and database, and what its centre does to amend it. */
abstract class BaseAvenant extends BaseIntegration {

    static final String ETUDIANT = "22600297";
    static final Map<String, Object> VALIDER = Map.of("decision", "VALIDER");
    static final Map<String, Object> RUPTURE =
            Map.of("fin", "2027-03-31", "raison", "RUPTURE_ORGANISME", "dureeHeures", 160);

    @Autowired
    DossierDEssai dossiers;

    @Autowired
    ConventionsDEssai conventions;

    @Autowired
    AvenantsDEssai essai;

    @Autowired
    Avenants avenants;

    @Autowired
    LectureDesAvenants lecture;

    @Autowired
    LectureDesConventions lectureDesConventions;

    @Autowired
    ValidationDesConventions validation;

    @Autowired
    Coherence coherence;

    @Autowired
    Services services;

    @Autowired
    Contacts contacts;

    @Autowired
    JdbcClient base;

    Acteur gestionnaire;
    long convention;

    @BeforeEach
    void a_convention_is_validated() {
        gestionnaire = dossiers.connecter("per005");
        convention = conventions.validee("per005", ETUDIANT);
    }

    /** Confirmed, to be signed. */
    String sujet(String sujet) {
        return essai.confirmer(
                essai.saisir(convention, gestionnaire, motif("sujet"), Map.of("sujet", sujet)), gestionnaire);
    }

    static Map<String, Object> rupture() {
        return Map.of("motif", "Fin d'un commun accord", "rupture", true);
    }

    static Map<String, Object> avec(Map<String, Object> saisie, String champ, Object valeur) {
        Map<String, Object> autre = new HashMap<>(saisie);
        autre.put(champ, valeur);
        return autre;
    }

    void refuse(String tache, Map<String, Object> saisie, String champ) {
        assertThatThrownBy(() -> essai.envoyer(tache, saisie, gestionnaire))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys(champ));
    }

    /** Somebody new in the service where the stage takes place. */
    long contact(String nom, String fonction) {
        return contacts.creer(
                        colonne("service_id", Long.class),
                        new SaisieContact(null, "MME", nom, "Ana", fonction, nom + "@autre.example", null, null),
                        gestionnaire)
                .id();
    }

    /** Null for none. */
    <T> T colonne(String nom, Class<T> type) {
        return base.sql("select " + nom + " from app.convention where numero = ?")
                .param(convention)
                .query(type)
                .optional()
                .orElse(null);
    }

    int dureeActuelle() {
        return colonne("presence_duree_heures", BigDecimal.class).intValueExact();
    }

    /** A host of three interns at most, where the law binds fully; the rate of 2027 is published. */
    void enFrance() {
        base.sql("update app.etablissement set pays = 'FR', effectif = '01' where id = ?")
                .param(colonne("etablissement_id", Long.class))
                .update();
        base.sql("""
                        insert into app.gratification_annuelle (valable_du, valable_au, pmss, plafond_horaire, taux, minimum_horaire)
                        values (date '2027-01-01', date '2027-12-31', 4000, 30, 0.15, 4.50)""").update();
    }

    /** Validated conventions like this one, of other students, with this changed. */
    void copies(int combien, String changement) {
        String colonnes = base.sql("""
                        select string_agg(column_name, ', ') from information_schema.columns
                         where table_schema = 'app' and table_name = 'convention' and is_generated = 'NEVER'
                           and column_name not in ('id', 'numero', 'etudiant_numero')""").query(String.class).single();
        base.sql("insert into app.convention (numero, etudiant_numero, " + colonnes
                        + ") select nextval('app.numero_convention'), 'neuve', " + colonnes
                        + " from app.convention cross join generate_series(1, ?) where numero = ?")
                .params(combien, convention)
                .update();
        base.sql("update app.convention set etudiant_numero = 'copie', " + changement
                        + " where etudiant_numero = 'neuve'")
                .update();
    }

    @AfterEach
    void nothing_stays_that_other_tests_would_count() {
        base.sql("delete from app.convention where etudiant_numero in ('copie', 'neuve')")
                .update();
        base.sql("delete from app.gratification_annuelle where valable_du = date '2027-01-01'")
                .update();
    }

    /** The sentences of this kind that the form of a task shows. */
    List<String> phrases(String tache, String genre) {
        return essai.phrases(tache, genre, gestionnaire);
    }

    /** What no form changes any more. */
    void changer(String quoi) {
        base.sql("update app.convention set " + quoi + " where numero = ?")
                .param(convention)
                .update();
    }

    /** Day on which the engine will end the convention. */
    String finAttendueParLeMoteur() {
        return base.sql("""
                        select to_char(j.duedate_ + interval '12 hours', 'YYYY-MM-DD') from public.act_ru_job j
                          join public.act_ru_execution p on p.id_ = j.process_instance_id_
                          join public.act_ru_jobdef d on d.id_ = j.job_def_id_
                         where d.act_id_ = 'finDuStage' and p.business_key_ = ?""")
                .param(String.valueOf(conventions.id(convention)))
                .query(String.class)
                .single();
    }
}
