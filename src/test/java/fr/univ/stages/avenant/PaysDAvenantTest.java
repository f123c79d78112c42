package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.document.Pdf;
import fr.univ.stages.etablissement.modele.SaisieContact;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A12.2, L124-20 An amendment that moves the stage to another country annexes the sheet of that country")
class PaysDAvenantTest extends BaseAvenant {

    private static final String FICHE = "Fiche d’information sur la réglementation du pays d’accueil";
    private static final String ARTICLE = "6.4 Accident du travail à l’étranger";

    @Test
    void from_france_to_abroad() {
        enFrance();

        assertThat(imprime(deplacer("DE"))).contains(FICHE, "Allemagne", "Pays membre de l’Union européenne", ARTICLE);
    }

    @Test
    void from_a_country_to_another_one() {
        assertThat(imprime(deplacer("CA")))
                .contains(FICHE, "Canada", "entente franco-québécoise")
                .doesNotContain(ARTICLE);
    }

    @Test
    void nothing_is_annexed_when_it_stays_in_its_country() {
        assertThat(imprime(deplacer("DE"))).contains("Autre service").doesNotContain(FICHE, "autre pays");
    }

    @Test
    void nothing_is_annexed_when_it_comes_to_france() {
        assertThat(imprime(deplacer("FR"))).contains("Autre service").doesNotContain(FICHE, "autre pays");
    }

    private String imprime(String numero) {
        return Pdf.texte(lecture.pdf(numero, gestionnaire));
    }

    /** To a service of the same host in that country: number of the amendment. */
    private String deplacer(String pays) {
        long service = services.creer(
                        colonne("etablissement_id", Long.class),
                        new SaisieServiceAccueil(
                                null, "Autre service", false, null, "1 voie", "35000", "Rennes", null, pays, null),
                        gestionnaire)
                .id();
        long tuteur = contacts.creer(
                        service,
                        new SaisieContact(null, "M", "NOUVEAU", "Ivo", "Acheteur", "ivo@labo.example", null, null),
                        gestionnaire)
                .id();
        return essai.confirmer(
                essai.saisir(
                        convention, gestionnaire, motif("lieu"), Map.of("service", service), Map.of("tuteur", tuteur)),
                gestionnaire);
    }
}
