package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.document.ChangementUlterieur;
import fr.univ.stages.document.Verification;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("3.3.3 Who sees an amendment, prints it, and from which state it starts")
class AccesAuxAvenantsTest extends BaseAvenant {

    @Autowired
    private PorteDesTaches porte;

    @Autowired
    private Verification verification;

    @Autowired
    private ObjectMapper json;

    @AfterEach
    void students_may_print() {
        base.sql("update app.centre set impression_par_etudiant = true").update();
    }

    @Test
    @DisplayName("1.4 its student sees an amendment once it has a number")
    void its_student_sees_it_once_it_has_a_number() {
        String recapitulatif =
                essai.saisir(convention, gestionnaire, motif("sujet"), Map.of("sujet", "Un autre sujet"));
        Acteur etudiante = dossiers.connecter("e" + ETUDIANT);
        assertThat(lecture.de(convention, etudiante).lignes()).isEmpty();
        dossiers.connecter("per005");
        assertThat(lecture.de(convention, gestionnaire).lignes()).hasSize(1);

        String numero = essai.confirmer(recapitulatif, gestionnaire);

        assertThat(lecture.de(convention, etudiante).lignes())
                .extracting(AvenantsDUneConvention.Ligne::numero)
                .containsExactly(numero);
    }

    @Test
    @DisplayName("2.3 its student prints it where the centre lets students print")
    void its_student_prints_it_where_the_centre_lets() {
        String numero = sujet("Un autre sujet");
        Acteur etudiante = dossiers.connecter("e" + ETUDIANT);
        assertThat(lecture.pdf(numero, etudiante)).isNotEmpty();

        base.sql("update app.centre set impression_par_etudiant = false").update();

        assertThatThrownBy(() -> lecture.pdf(numero, etudiante)).isInstanceOf(Interdit.class);
        assertThat(lecture.pdf(numero, gestionnaire)).isNotEmpty();
    }

    @Test
    @DisplayName("6.3 a form that was opened before another amendment took effect is refused")
    void a_form_of_another_state_is_refused() {
        String tache = essai.demarrer(convention, gestionnaire);
        long version = json.valueToTree(porte.ouvrir(tache, gestionnaire))
                .at("/dossier/version")
                .asLong();
        String autre = sujet("Un autre sujet");
        essai.valider(autre, gestionnaire);

        assertThatThrownBy(() -> porte.accomplir(tache, version, json.valueToTree(motif("sujet")), gestionnaire))
                .isInstanceOf(Perime.class);
    }

    @Test
    @DisplayName("3.3.3, 6.2 signatures on another document than the present one validate nothing")
    void signatures_on_another_document_validate_nothing() {
        String numero = sujet("Un autre sujet");
        essai.signer(numero, gestionnaire);
        base.sql("update app.circuit set document_sha256 = repeat('0', 64) where proprietaire = ?")
                .param(Avenants.proprietaire(essai.id(numero)))
                .update();

        assertThatThrownBy(() -> essai.decider(numero, gestionnaire, VALIDER)).isInstanceOf(Refus.class);
    }

    @Test
    @DisplayName("6.2 whoever verifies a convention reads which amendments changed it since")
    void a_verification_names_the_amendments() {
        String code = base.sql("select code from app.document where proprietaire = ? and type = 'convention'")
                .param(Designation.proprietaire(conventions.id(convention)))
                .query(String.class)
                .single();
        String numero = sujet("Un autre sujet");
        assertThat(verification.parCode("" + convention, code).orElseThrow().changeePar())
                .isEmpty();

        essai.valider(numero, gestionnaire);

        assertThat(verification.parCode("" + convention, code).orElseThrow().changeePar())
                .extracting(ChangementUlterieur::reference)
                .containsExactly(numero);
    }
}
