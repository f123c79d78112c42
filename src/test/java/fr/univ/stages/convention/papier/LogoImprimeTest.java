package fr.univ.stages.convention.papier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.ImageDeLogo;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.convention.web.LectureDesConventions;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.noyau.Acteur;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("2.4 The logo of the centre appears on its conventions, drawn in SVG or not")
@Transactional
class LogoImprimeTest extends BaseIntegration {

    @Autowired
    private DossierDEssai dossier;

    @Autowired
    private DocumentsDeConvention documents;

    @Autowired
    private LectureDesConventions lecture;

    @Autowired
    private Centres centres;

    @Autowired
    private JdbcClient sql;

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_convention_shows_the_logo_there_is(boolean unLogo) {
        sql.sql("delete from app.logo_centre").update();
        if (unLogo) {
            long sciences = sql.sql("select id from app.centre where nom = 'UFR Sciences'")
                    .query(Long.class)
                    .single();
            String dessin = "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='20'><circle r='9'/></svg>";
            centres.changerLogo(sciences, ImageDeLogo.de(dessin.getBytes(StandardCharsets.UTF_8)));
        }
        Acteur gestionnaire = dossier.connecter("per005");
        String recapitulatif = dossier.jusquAuRecapitulatif(gestionnaire, "22600297");
        String adresse = dossier.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire)
                .adresse();
        long numero = Long.parseLong(adresse.substring("/conventions/".length()));

        documents.produire(lecture.fiche(numero, gestionnaire).id());

        byte[] pdf = lecture.document(numero, "convention", gestionnaire).octets();
        int codesQr = Pdf.pages(pdf).size();
        assertThat(Pdf.images(pdf) - codesQr).isEqualTo(unLogo ? 1 : 0);
        assertThat(Pdf.defauts(pdf)).isEmpty();
    }
}
