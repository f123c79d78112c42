package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static fr.univ.stages.avenant.AvenantsDEssai.periode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.etablissement.modele.SaisieContact;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.signature.SuiviDesSignatures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.3.2, 3.3.3, 6.3 What a validated amendment makes of its convention")
class EffetDAvenantTest extends BaseAvenant {

    @Test
    @DisplayName("3.3.2, 3.3.3, 6.3 confirmed, signed and validated, its values are those of the convention")
    void a_validated_amendment_changes_the_convention() {
        String numero = essai.confirmer(
                essai.saisir(
                        convention,
                        gestionnaire,
                        motif("sujet", "periode"),
                        Map.of("sujet", "Un autre sujet"),
                        periode("2027-04-30", 300)),
                gestionnaire);
        assertThat(numero).isEqualTo(convention + "-A1");
        assertThat(colonne("stage_fin", LocalDate.class)).isEqualTo("2027-04-23");
        String empreinte = empreinteDeLaConvention();

        essai.valider(numero, gestionnaire);

        assertThat(colonne("stage_fin", LocalDate.class)).isEqualTo("2027-04-30");
        assertThat(colonne("stage_sujet", String.class)).isEqualTo("Un autre sujet");
        assertThat(colonne("revision", Long.class)).isEqualTo(1);
        assertThat(empreinteDeLaConvention()).as("what was signed stays").isEqualTo(empreinte);
        assertThat(finAttendueParLeMoteur()).isEqualTo("2027-05-01");
        AvenantsDUneConvention page = lecture.de(convention, gestionnaire);
        assertThat(page.marque("saisirStage", "Dates"))
                .isEqualTo(new AvenantsDUneConvention.Marque(numero, "du 01/03/2027 au 23/04/2027"));
        assertThat(lectureDesConventions.fiche(convention, gestionnaire).moments())
                .extracting(moment -> moment.quoi())
                .contains("Avenant créé", "Avenant signé par tous", "Avenant validé");
        assertThat(Pdf.texte(lecture.pdf(numero, gestionnaire)))
                .as("headed as its convention is, line by line")
                .contains("Bâtiment Gabarit 12 avenue des Démonstrations, 35000 Rennes 01 99 00 11 00 ·");
        assertThat(coherence.desaccords()).isEmpty();
    }

    @Test
    @DisplayName("3.3.3, 3.2.4 a validated amendment stays, and keeps its convention validated")
    void a_validated_amendment_stays() {
        String numero = sujet("Premier");
        assertThatThrownBy(() -> validation.annuler(convention, gestionnaire)).hasMessageContaining("en cours");
        essai.valider(numero, gestionnaire);

        assertThatThrownBy(() -> avenants.demanderModification(numero, "saisirSujet", true, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("validé");
        assertThatThrownBy(() -> avenants.demanderSuppression(numero, gestionnaire))
                .isInstanceOf(Refus.class);
        assertThatThrownBy(() -> validation.annuler(convention, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("avenant validé");
    }

    @Test
    @DisplayName("3.3.1 another place asks for another tutor, both may be made on the way")
    void another_place_asks_for_another_tutor() {
        long etablissement = colonne("etablissement_id", Long.class);
        long service = services.creer(
                        etablissement,
                        new SaisieServiceAccueil(null, "Achats", true, null, null, null, null, null, null, null),
                        gestionnaire)
                .id();
        String tache = essai.envoyer(essai.demarrer(convention, gestionnaire), motif("lieu"), gestionnaire)
                .suivante()
                .id();
        assertThatThrownBy(() ->
                        essai.envoyer(tache, Map.of("service", colonne("service_id", Long.class)), gestionnaire))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("service"));
        var suite =
                essai.envoyer(tache, Map.of("service", service), gestionnaire).suivante();
        assertThat(suite.cle()).isEqualTo("saisirNouveauTuteur");
        assertThatThrownBy(() ->
                        essai.envoyer(suite.id(), Map.of("tuteur", colonne("tuteur_id", Long.class)), gestionnaire))
                .as("a person of the old service")
                .isInstanceOf(Refus.class);
        long tuteur = contacts.creer(
                        service,
                        new SaisieContact(null, "M", "NOUVEAU", "Ivo", "Acheteur", "ivo@labo.example", null, null),
                        gestionnaire)
                .id();
        String numero = essai.confirmer(
                essai.envoyer(suite.id(), Map.of("tuteur", tuteur), gestionnaire)
                        .suivante()
                        .id(),
                gestionnaire);
        assertThatThrownBy(() -> contacts.supprimer(tuteur, gestionnaire)).isInstanceOf(Refus.class);

        essai.valider(numero, gestionnaire);

        assertThat(colonne("service_id", Long.class)).isEqualTo(service);
        assertThat(colonne("tuteur_id", Long.class)).isEqualTo(tuteur);
        assertThat(lecture.fiche(numero, gestionnaire).signatures())
                .extracting(SuiviDesSignatures.Ligne::nom)
                .contains("Ivo NOUVEAU");
    }

    @Test
    @DisplayName("3.3.1 another amount, another teacher")
    void another_amount_and_another_teacher() {
        Map<String, Object> montant = Map.of(
                "gratification", true,
                "montant", "500,5",
                "unite", "MOIS",
                "nature", "NET",
                "modeVersement", "CHEQUE");
        String numero = essai.confirmer(
                essai.saisir(
                        convention,
                        gestionnaire,
                        motif("gratification", "enseignant"),
                        montant,
                        Map.of("enseignant", "ens002")),
                gestionnaire);
        essai.valider(numero, gestionnaire);
        assertThat(colonne("gratification_montant", BigDecimal.class)).isEqualByComparingTo("500.50");
        assertThat(colonne("enseignant_login", String.class)).isEqualTo("ens002");
    }

    @Test
    @DisplayName("6.3 the certificate after an amendment is a new one, the convention's documents are not")
    void the_certificate_after_an_amendment_is_new() {
        String numero = sujet("Nouveau sujet");
        base.sql("update app.convention set stage_debut = '2026-03-02', stage_fin = ? where numero = ?")
                .params(HorlogeDEssai.aujourdhui(), convention)
                .update();
        var avant = lectureDesConventions.attestation(convention, gestionnaire);
        essai.valider(numero, gestionnaire);
        var apres = lectureDesConventions.attestation(convention, gestionnaire);
        assertThat(apres.octets()).isNotEqualTo(avant.octets());
        assertThat(lectureDesConventions.attestation(convention, gestionnaire).octets())
                .isEqualTo(apres.octets());
    }

    private String empreinteDeLaConvention() {
        return base.sql("""
                        select string_agg(sha256, ',' order by id) from app.document
                         where proprietaire = ? and type in ('convention', 'recapitulatif')""")
                .param(Designation.proprietaire(conventions.id(convention)))
                .query(String.class)
                .single();
    }
}
