package fr.univ.stages.avenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.signature.SignaturesDUnDossier;
import fr.univ.stages.signature.SuiviDesSignatures;
import fr.univ.stages.signature.modele.Qualite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("3.2.1, 3.3.3 The scan of a signed page of an amendment")
class ScanDAvenantTest extends BaseAvenant {

    @Autowired
    private SignaturesDUnDossier scans;

    private String numero;
    private byte[] page;

    @BeforeEach
    void an_amendment_waits_for_signatures() throws IOException {
        numero = sujet("Un autre sujet");
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", octets);
        page = octets.toByteArray();
    }

    @Test
    void is_kept_as_it_came_and_stays_once_validated() {
        assertThatThrownBy(() -> scans.joindre(numero, Set.of(Qualite.ETUDIANT), page, gestionnaire))
                .as("nobody has signed yet")
                .isInstanceOf(Refus.class);
        essai.signer(numero, gestionnaire);

        scans.joindre(numero, Set.of(Qualite.ETUDIANT), page, gestionnaire);
        essai.decider(numero, gestionnaire, VALIDER);

        assertThat(scans.lire(numero, Qualite.ETUDIANT, gestionnaire).octets()).isEqualTo(page);
        assertThat(lecture.fiche(numero, gestionnaire).signatures())
                .filteredOn(SuiviDesSignatures.Ligne::scan)
                .singleElement()
                .satisfies(qui -> assertThat(qui.champ()).isEqualTo("etudiant"));
    }

    @Test
    void what_is_no_page_is_refused_and_only_the_centre_brings_one() {
        essai.signer(numero, gestionnaire);

        assertThatThrownBy(() -> scans.joindre(
                        numero,
                        Set.of(Qualite.TUTEUR),
                        "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                        gestionnaire))
                .isInstanceOf(Refus.class);
        Acteur etudiant = dossiers.connecter("e" + ETUDIANT);
        assertThatThrownBy(() -> scans.joindre(numero, Set.of(Qualite.TUTEUR), page, etudiant))
                .isInstanceOf(Interdit.class);
        assertThatThrownBy(() -> scans.lire(numero, Qualite.TUTEUR, gestionnaire))
                .isInstanceOf(Introuvable.class);
    }
}
