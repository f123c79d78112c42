package fr.univ.stages.avenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Refus;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.3.1, A13.6 A stage that ends before its term")
class RuptureTest extends BaseAvenant {

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
}
