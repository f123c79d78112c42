package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.convention.LectureDesConventions;
import fr.univ.stages.convention.ValidationDesConventions;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.SaisieContact;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.moteur.Coherence;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
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

    <T> T colonne(String nom, Class<T> type) {
        return base.sql("select " + nom + " from app.convention where numero = ?")
                .param(convention)
                .query(type)
                .single();
    }

    int dureeActuelle() {
        return colonne("presence_duree_heures", BigDecimal.class).intValueExact();
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
