package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.signature.SignaturesDUnDossier;
import fr.univ.stages.signature.modele.Qualite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("3.2.1 The scan of a signed page")
class ScanDeSignatureTest extends BaseIntegration {

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private ConventionsDEssai essai;

    @Autowired
    private SignaturesDUnDossier signatures;

    @Autowired
    private JdbcClient base;

    private Acteur gestionnaire;
    private long numero;

    @BeforeEach
    void the_student_has_signed() {
        numero = essai.aSigner("per005", "22600297");
        gestionnaire = dossiers.connecter("per005");
        essai.signer(numero, gestionnaire, ConventionsDEssai.dates(HorlogeDEssai.aujourdhui(), List.of("etudiant")));
    }

    @Test
    @DisplayName("3.2.1, 6.2 is kept as it came, with its SHA-256, and a later one does not replace it")
    void is_kept_as_it_came() throws Exception {
        byte[] page = image("png");
        signatures.joindre(Long.toString(numero), Set.of(Qualite.ETUDIANT), page, gestionnaire);
        assertThat(signatures
                        .lire(Long.toString(numero), Qualite.ETUDIANT, gestionnaire)
                        .octets())
                .isEqualTo(page);

        signatures.joindre(Long.toString(numero), Set.of(Qualite.ETUDIANT), image("jpeg"), gestionnaire);
        assertThat(signatures
                        .lire(Long.toString(numero), Qualite.ETUDIANT, gestionnaire)
                        .typeMime())
                .isEqualTo("image/jpeg");
        assertThat(pagesGardees()).isEqualTo(2);
    }

    @Test
    @DisplayName("3.2.1 one file serves for every signature that it bears, and for none that is not there")
    void one_file_serves_for_every_signature() throws Exception {
        essai.signer(
                numero,
                gestionnaire,
                ConventionsDEssai.dates(HorlogeDEssai.aujourdhui(), List.of("etudiant", "tuteur")));
        byte[] page = image("png");

        signatures.joindre(Long.toString(numero), Set.of(Qualite.ETUDIANT, Qualite.TUTEUR), page, gestionnaire);

        for (Qualite qualite : List.of(Qualite.ETUDIANT, Qualite.TUTEUR)) {
            assertThat(signatures
                            .lire(Long.toString(numero), qualite, gestionnaire)
                            .octets())
                    .isEqualTo(page);
        }
        assertThat(pagesGardees()).isEqualTo(1);
        assertThatThrownBy(() -> signatures.joindre(
                        Long.toString(numero), Set.of(Qualite.ETUDIANT, Qualite.ENSEIGNANT), page, gestionnaire))
                .hasMessageContaining("Enseignant référent");
        assertThatThrownBy(() -> signatures.joindre(Long.toString(numero), Set.of(), page, gestionnaire))
                .isInstanceOf(Refus.class);
        assertThat(pagesGardees()).isEqualTo(1);
    }

    @Test
    @DisplayName("3.2.1 anything but a PDF or an image is refused, whatever it is called, and nothing is kept")
    void anything_else_is_refused() throws Exception {
        List<byte[]> faux = List.of(
                new byte[0],
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
                "%PDF-1.7 et rien d'autre".getBytes(StandardCharsets.UTF_8),
                "MZ programme".getBytes(StandardCharsets.UTF_8),
                image("gif"),
                new byte[5 * 1024 * 1024]);
        for (byte[] octets : faux) {
            assertThatThrownBy(() ->
                            signatures.joindre(Long.toString(numero), Set.of(Qualite.ETUDIANT), octets, gestionnaire))
                    .isInstanceOf(Refus.class);
        }
        assertThatThrownBy(() -> signatures.lire(Long.toString(numero), Qualite.ETUDIANT, gestionnaire))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    @DisplayName("3.2.1 a signature that is not there has no page, and only the centre brings one")
    void a_signature_that_is_not_there_has_no_page() throws Exception {
        byte[] page = image("png");
        assertThatThrownBy(() -> signatures.joindre(Long.toString(numero), Set.of(Qualite.TUTEUR), page, gestionnaire))
                .isInstanceOf(Refus.class);
        Acteur etudiant = dossiers.connecter("e22600297");
        assertThatThrownBy(() -> signatures.joindre(Long.toString(numero), Set.of(Qualite.ETUDIANT), page, etudiant))
                .isInstanceOf(Interdit.class);
    }

    @Test
    @DisplayName("3.2.1 stays with a signature whose date is corrected, goes with one that is taken back")
    void stays_with_a_corrected_date() throws Exception {
        byte[] page = image("png");
        signatures.joindre(Long.toString(numero), Set.of(Qualite.ETUDIANT), page, gestionnaire);

        base.sql("update app.signature set signee_le = signee_le - 1 where scan_id is not null and circuit_id ="
                        + " (select id from app.circuit where proprietaire = ?)")
                .param(Designation.proprietaire(essai.id(numero)))
                .update();
        essai.signer(numero, gestionnaire, ConventionsDEssai.dates(HorlogeDEssai.aujourdhui(), List.of("etudiant")));
        assertThat(signatures
                        .lire(Long.toString(numero), Qualite.ETUDIANT, gestionnaire)
                        .octets())
                .isEqualTo(page);

        signatures.retirer(Long.toString(numero), Qualite.ETUDIANT, gestionnaire);
        essai.signer(numero, gestionnaire, ConventionsDEssai.dates(HorlogeDEssai.aujourdhui(), List.of("etudiant")));
        assertThatThrownBy(() -> signatures.lire(Long.toString(numero), Qualite.ETUDIANT, gestionnaire))
                .isInstanceOf(Introuvable.class);
    }

    private long pagesGardees() {
        return base.sql("""
                        select count(*) from app.document d join app.circuit c on d.proprietaire = 'signature:' || c.id
                         where c.proprietaire = ?""")
                .param(Designation.proprietaire(essai.id(numero)))
                .query(Long.class)
                .single();
    }

    private static byte[] image(String format) throws Exception {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, octets);
        return octets.toByteArray();
    }
}
