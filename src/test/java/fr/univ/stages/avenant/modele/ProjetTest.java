package fr.univ.stages.avenant.modele;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.3.1 What an amendment says while it is filled in")
class ProjetTest {

    private final Projet projet = new Projet();

    @Test
    void the_tutor_falls_with_the_place_and_stays_when_the_place_is_chosen_again() {
        projet.motiver("Accord", EnumSet.of(TypeAvenant.LIEU));
        assertThat(projet.types()).as("nobody of the old service").contains(TypeAvenant.TUTEUR);
        projet.changerService(1);
        projet.changerTuteur(10L);
        projet.changerService(1);
        assertThat(projet.tuteur()).isEqualTo(10L);
        assertThat(projet.prochaine()).isEqualTo(EtapeAvenant.RECAPITULATIF);

        projet.changerService(2);
        assertThat(projet.tuteur()).isNull();
        assertThat(projet.prochaine()).isEqualTo(EtapeAvenant.TUTEUR);
    }

    @Test
    void what_is_no_longer_ticked_is_filled_in_again_when_it_is_ticked_again() {
        projet.motiver("Accord", EnumSet.of(TypeAvenant.SUJET, TypeAvenant.ENSEIGNANT));
        projet.changerSujet("Autre");
        projet.motiver("Accord", Set.of(TypeAvenant.ENSEIGNANT));
        assertThat(projet.remplis()).isEmpty();
        projet.motiver("Accord", EnumSet.of(TypeAvenant.SUJET, TypeAvenant.ENSEIGNANT));
        assertThat(projet.prochaine()).isEqualTo(EtapeAvenant.SUJET);
    }
}
