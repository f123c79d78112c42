package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("3.1.10 what the centre reserves to staff becomes a staff task, then the dossier returns to the student")
class EtapeReserveeTest extends BaseIntegration {

    private static final String ETUDIANT_DE_L_IUT = "22600186";

    @Autowired
    private DossierDEssai dossier;

    @Autowired
    private PorteDesTaches porte;

    @Autowired
    private Taches taches;

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_tutor_of_an_iut_student_is_entered_by_the_iut() {
        Acteur gestionnaire = dossier.connecter("per014");
        DossierDEssai.Organisme organisme = dossier.organisme(gestionnaire);
        Acteur etudiant = dossier.connecter("e" + ETUDIANT_DE_L_IUT);
        Map<String, Object> identite = new HashMap<>(dossier.etudiant(ETUDIANT_DE_L_IUT));
        identite.put("inscription", "RT2");
        String tache = dossier.envoyer(dossier.demarrer(etudiant), identite, etudiant)
                .suivante()
                .id();
        String numero = dossier.ouvrir(tache, etudiant).at("/dossier/id").asText();
        tache = dossier.envoyer(tache, Map.of("etablissement", organisme.etablissement()), etudiant)
                .suivante()
                .id();

        Suite attente = dossier.envoyer(tache, Map.of("service", organisme.service()), etudiant);

        assertThat(attente.suivante()).isNull();
        assertThat(attente.message()).contains("IUT");
        Tache reservee = taches.duDossier(Designation.PROCESSUS, numero).orElseThrow();
        assertThat(reservee.cle()).isEqualTo("saisirTuteur");
        assertThat(reservee.titulaire()).isNull();
        assertThatThrownBy(() -> porte.ouvrir(reservee.id(), etudiant)).isInstanceOf(Interdit.class);

        dossier.connecter("per014");
        porte.prendre(reservee.id(), gestionnaire);
        Suite rendue = dossier.envoyer(reservee.id(), Map.of("tuteur", organisme.contact()), gestionnaire);

        assertThat(rendue.message()).contains("revient");
        assertThat(taches.duDossier(Designation.PROCESSUS, numero).orElseThrow().titulaire())
                .isEqualTo(etudiant.login());
    }
}
