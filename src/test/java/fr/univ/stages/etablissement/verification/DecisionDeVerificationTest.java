package fr.univ.stages.etablissement.verification;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.modele.FicheService;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("4.3: what staff decide of an organisation that a student entered")
class DecisionDeVerificationTest extends BaseVerification {

    @Test
    void accepted_everything_that_came_with_it_is_verified() {
        Suite suite = decider(Map.of("decision", "ACCEPTER"));
        assertThat(suite.message()).contains("n'attend plus de vérification");
        assertThat(etablissements.fiche(saisi.etablissement()).aVerifier()).isFalse();
        assertThat(services.fiche(saisi.service()).aVerifier()).isFalse();
        assertThat(contacts.fiche(saisi.contact()).aVerifier()).isFalse();
        assertThat(tache(saisi.etablissement())).isEmpty();
        assertThat(sql.sql("select count(*) from app.trace where action = 'VERIFICATION' and par = 'per005'"
                                + " and objet = ?")
                        .param("établissement " + saisi.etablissement() + ", fiche acceptée")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_correction_is_checked_as_any_sheet() {
        Map<String, Object> fiche = fiche(etranger("Laboratoire corrigé"));
        fiche.put("naf", "99.99X");
        assertThatThrownBy(() -> decider(fiche))
                .isInstanceOf(Refus.class)
                .satisfies(refus -> assertThat(((Refus) refus).erreurs()).containsKey("naf"));
    }

    @Test
    void corrected_it_is_verified() {
        decider(fiche(etranger("Laboratoire corrigé")));
        FicheEtablissement corrigee = etablissements.fiche(saisi.etablissement());
        assertThat(corrigee.raisonSociale()).isEqualTo("Laboratoire corrigé");
        assertThat(corrigee.aVerifier()).isFalse();
        assertThat(tache(saisi.etablissement())).isEmpty();
    }

    @Test
    @DisplayName("1.3 whoever writes in the centre merges the sheet of the student; the one that stays does not change")
    void merged_into_one_that_is_known() {
        dossier.envoyer(etape, Map.of("etablissement", saisi.etablissement()), etudiant);
        FicheEtablissement connue = etablissements.creer(
                etranger("Laboratoire connu").avec("confirmeDoublon", true).saisie(), ADMINISTRATRICE);
        dossier.connecter("per005");
        decider(Map.of("decision", "FUSIONNER", "garde", connue.id()));

        assertThat(etablissements.fiche(saisi.etablissement()).id()).isEqualTo(connue.id());
        assertThat(etablissements.fiche(connue.id()).raisonSociale()).isEqualTo("Laboratoire connu");
        assertThat(services.de(connue.id())).extracting(FicheService::aVerifier).containsExactly(false);
        assertThat(sql.sql("select count(*) from app.convention where etablissement_id = ?")
                        .param(connue.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(tache(saisi.etablissement())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"decision\": \"JETER\"}",
                "{\"decision\": \"FUSIONNER\"}",
                "{\"decision\": \"FUSIONNER\", \"garde\": 999999999}",
                "{\"decision\": \"FUSIONNER\", \"garde\": -1}",
                "{\"decision\": \"CORRIGER\"}",
            })
    void a_decision_that_misses_something_is_refused(String saisie) throws Exception {
        porte.prendre(tache.id(), gestionnaire);
        dossier.connecter("per005");
        JsonNode envoi = json.readTree(saisie);
        assertThatThrownBy(() -> porte.accomplir(tache.id(), version(), envoi, gestionnaire))
                .isInstanceOf(Refus.class);
    }

    @Test
    void a_sheet_is_not_merged_into_itself() {
        assertThatThrownBy(() -> decider(Map.of("decision", "FUSIONNER", "garde", saisi.etablissement())))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("elle-même");
    }

    @Test
    void a_sheet_that_the_student_changes_meanwhile_is_read_again() {
        porte.prendre(tache.id(), gestionnaire);
        long lue = version();
        etablissements.modifier(
                saisi.etablissement(),
                etranger("Changé entre-temps").avec("version", (int) lue).saisie(),
                etudiant);
        assertThat(tache(saisi.etablissement())).isPresent();
        assertThatThrownBy(() -> porte.accomplir(
                        tache.id(), lue, json.valueToTree(Map.of("decision", "ACCEPTER")), gestionnaire))
                .isInstanceOf(Perime.class);
    }

    private Suite decider(Map<String, Object> saisie) {
        dossier.connecter("per005");
        porte.prendre(tache.id(), gestionnaire);
        return envoyer(saisie);
    }
}
