package fr.univ.stages.convention.vie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.AnnuaireIndisponible;
import fr.univ.stages.annuaire.Personne;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.Coordonnees;
import fr.univ.stages.notification.Message;
import fr.univ.stages.notification.Notifications;
import fr.univ.stages.noyau.Courriel;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

@DisplayName("3.2.3 The message of a refusal")
class CourrielDeRefusTest {

    private final Annuaire annuaire = mock(Annuaire.class);
    private final Notifications notifications = mock(Notifications.class);

    @Test
    @DisplayName("goes to whoever entered the dossier, however the directory writes the address")
    void goes_to_the_author() {
        adresse("Zoe.Bressolat@univ-demo.example");
        assertThat(envoye().destinataire().valeur()).isEqualTo("zoe.bressolat@univ-demo.example");
        assertThat(envoye().donnees().get("aTransmettre")).isEqualTo(false);
    }

    @Test
    @DisplayName("goes to the centre when that address is none: a centre can always refuse")
    void goes_to_the_centre_when_the_address_is_none() {
        adresse("zoé.bressolat@univ-demo.example");
        assertThat(envoye().destinataire().valeur()).isEqualTo("centre@univ-demo.example");
        assertThat(envoye().donnees().get("aTransmettre")).isEqualTo(true);
    }

    @Test
    @DisplayName("goes to the centre when the directory does not answer")
    void goes_to_the_centre_when_the_directory_does_not_answer() {
        when(annuaire.personne(anyString())).thenThrow(mock(AnnuaireIndisponible.class));
        assertThat(envoye().destinataire().valeur()).isEqualTo("centre@univ-demo.example");
    }

    private void adresse(String connue) {
        Personne personne = mock(Personne.class);
        when(personne.courriel()).thenReturn(connue);
        when(annuaire.personne("e1")).thenReturn(Optional.of(personne));
    }

    private Message envoye() {
        Centre centre = mock(Centre.class);
        when(centre.coordonnees())
                .thenReturn(new Coordonnees(null, null, new Courriel("centre@univ-demo.example"), null, null));
        new CourrielDeRefus(notifications, annuaire)
                .ecrire(new CourrielDeRefus.Refuse(
                        "1:1", "e1", "La convention 1", true, "/conventions/1", centre, "Les dates"));
        ArgumentCaptor<Message> message = ArgumentCaptor.forClass(Message.class);
        verify(notifications, atLeastOnce()).confier(message.capture());
        return message.getValue();
    }
}
