package fr.univ.stages.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.avenant.AvenantsDEssai;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@DisplayName("7.1 each morning a record and a token that disagree are written into the journal")
class VeilleDesDossiersTest extends BaseIntegration {

    private static final String ETUDIANT = "22600297";

    @Autowired
    private VeilleDesDossiers veille;

    @Autowired
    private ConventionsDEssai conventions;

    @Autowired
    private AvenantsDEssai avenants;

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private Taches taches;

    @Autowired
    private RuntimeService execution;

    @Autowired
    private JdbcClient base;

    @Test
    void a_convention() {
        long id = conventions.id(conventions.signee("per005", ETUDIANT));
        assertThat(notes("convention", id)).isEmpty();

        base.sql("update app.convention set statut = 'CREEE' where id = ?")
                .param(id)
                .update();

        assertThat(notes("convention", id)).containsExactly("convention id %d, CREEE, validerConvention".formatted(id));
    }

    @Test
    void an_amendment() {
        Acteur gestionnaire = dossiers.connecter("per005");
        long convention = conventions.validee("per005", ETUDIANT);
        Tache tache = taches.tache(avenants.demarrer(convention, gestionnaire));
        long id = Long.parseLong(tache.dossier());
        assertThat(notes("avenant", id)).isEmpty();

        base.sql("update app.avenant set statut = 'SIGNE', numero = 'essai' where id = ?")
                .param(id)
                .update();

        assertThat(notes("avenant", id)).containsExactly("avenant id %d, SIGNE, saisirMotif".formatted(id));
    }

    @Test
    void two_tokens_for_one_record() {
        long id = conventions.id(conventions.signee("per005", ETUDIANT));
        execution
                .createProcessInstanceByKey("convention")
                .businessKey(String.valueOf(id))
                .setVariables(
                        Map.of("etape", "saisirEtudiant", "aSigner", "convention:" + id, "finDuStage", new Date()))
                .startBeforeActivity("validerConvention")
                .execute();

        assertThat(notes("convention", id))
                .containsExactly("convention id %d, SIGNEE, validerConvention".formatted(id));
    }

    @Test
    void a_message_that_waits_and_that_nothing_sends() {
        long id = base.sql("""
                        insert into app.courriel (cle, lot, destinataire, sujet, corps, etat, demande_le)
                        values ('veille:1', 999999, 'ana@labo.example', 'Sujet', 'Texte', 'A_ENVOYER', now()) returning lot""").query(Long.class).single();

        assertThat(notes("notification", id)).containsExactly("notification id %d, A_ENVOYER, null".formatted(id));
    }

    private List<String> notes(String processus, long id) {
        veille.veiller();
        return base.sql("select objet from app.trace where action = 'DESACCORD' and split_part(objet, ',', 1) = ?")
                .param("%s id %d".formatted(processus, id))
                .query(String.class)
                .list();
    }
}
