package fr.univ.stages.convention.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.univ.stages.convention.BaseSaisie;
import fr.univ.stages.convention.ConventionRepository;
import fr.univ.stages.convention.enonce.RecapitulatifImprime;
import fr.univ.stages.convention.enonce.RecapitulatifImprime.Ligne;
import fr.univ.stages.convention.enonce.Rubrique;
import fr.univ.stages.convention.papier.Impressions;
import fr.univ.stages.convention.papier.MiseEnPage;
import fr.univ.stages.document.Pdf;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("3.1.5, 3.1.8 The printed summary says in the language of the convention too what it says in French")
@Transactional
class RecapitulatifTraduitTest extends BaseSaisie {

    private static final String TOUT = """
            update app.convention set
            etudiant_ine = '123456789AB', etudiant_telephone = '0639989058', etudiant_portable = '0639989058',
            etudiant_courriel_perso = 'zoe@exemple.example', etudiant_regime_secu = 'MSA', etudiant_cpam = '351',
            representant_nom = 'BRESSOLAT', representant_prenom = 'Ana', representant_qualite = 'Tutrice',
            formation_volume_horaire = 250, stage_accord_cesure = 'Commission du 3 mai', stage_origine = 'CANDIDATURE',
            interruption_debut = '2027-03-08', interruption_fin = '2027-03-12', presence_nuit = true,
            presence_dimanche = true, presence_ferie = true, presence_teletravail = true, presence_duree_heures = 770.50,
            gratification_montant = 1417.50, gratification_rythme = 'LISSE', modalites_avantages = 'Cantine',
            modalites_ects = 4.5, enseignant_telephone = '0261910045', enseignant_composante = 'UFR Sciences'
            """;

    @Autowired
    private MiseEnPage miseEnPage;

    @Autowired
    private Sections sections;

    @Autowired
    private Impressions impressions;

    @Autowired
    private ConventionRepository depot;

    @Autowired
    private EntityManager memoire;

    private long id;

    @BeforeEach
    void a_convention_that_answers_every_question() {
        id = lecture.fiche(creer(), gestionnaire).id();
        memoire.flush();
        base.sql(TOUT).update();
        base.sql("""
                        update app.etablissement set numero_local = 'HRB 12', effectif = '42', telephone = '+4930123456',
                        courriel = 'labo@labo.example', site_web = 'https://labo.example', statut_juridique = '57'
                         where id = (select etablissement_id from app.convention where id = ?)""").param(id).update();
        base.sql("update app.contact set telephone = '+4930123456'").update();
        base.sql("update app.service set telephone = '+4930123456'").update();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Printed on | from 1 March 2027 to 23 April 2027 | 26 June 2004 | 770.5 hours, that is 110.07 days of 7 hours or 5 months of 22 days | €1,417.50 per month, net amount | 5 days, 35 hours | at night, on Sundays, on public holidays, remote work | Unsolicited application | 1,000 to 1,999 employees | Body under foreign law | 4.5 | German",
                "de | Gedruckt am | vom 1. März 2027 bis zum 23. April 2027 | 26. Juni 2004 | 770,5 Stunden, das heißt 110,07 Tage zu 7 Stunden oder 5 Monate zu 22 Tagen | 1.417,50 € pro Monat, Betrag netto | 5 Tage, 35 Stunden | nachts, sonntags, an Feiertagen, mobiles Arbeiten | Initiativbewerbung | 1.000 bis 1.999 Beschäftigte | Einrichtung ausländischen Rechts | 4,5 | Deutsch",
                "es | Impreso el | del 1 de marzo de 2027 al 23 de abril de 2027 | 26 de junio de 2004 | 770,5 horas, es decir, 110,07 días de 7 horas o 5 meses de 22 días | 1.417,50 € al mes, importe neto | 5 días, 35 horas | por la noche, los domingos, los días festivos, teletrabajo | Candidatura espontánea | de 1.000 a 1.999 empleados | Organismo de derecho extranjero | 4,5 | Alemán"
            })
    void labels_dates_lengths_and_amounts_are_those_of_each_language(
            String langue,
            String edite,
            String dates,
            String naissance,
            String duree,
            String montant,
            String presence,
            String particulieres,
            String origine,
            String effectif,
            String structure) {
        byte[] pdf = imprimer(langue);

        assertThat(Pdf.texte(pdf))
                .contains(edite, dates, naissance, duree, montant, presence, particulieres, origine, effectif)
                .contains(structure);
        assertThat(Pdf.defauts(pdf)).isEmpty();
        assertThat(Pdf.langues(pdf)).containsKey(langue);
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "es"})
    void the_french_stays_the_same_and_what_people_wrote_is_printed_once(String langue) {
        RecapitulatifImprime francais = recapitulatif("fr");
        String texte = Pdf.texte(imprimer(langue));

        assertThat(lignes(francais).filter(ligne -> !ligne.libelle().startsWith("Langue")))
                .hasSizeGreaterThan(55)
                .allSatisfy(ligne -> assertThat(texte)
                        .contains(Stream.of(ligne.valeur().split("[\\s\\u00a0\\u202f]+"))
                                .limit(2)
                                .toList()));
        assertThat(texte.split("Préparer les échantillons", -1)).hasSize(2);
        assertThat(texte.split("UFR Sciences", -1).length).isLessThan(6);
    }

    @Test
    void every_question_but_the_offer_is_answered_here_so_that_each_answer_has_been_printed() {
        List<String> posees = lignes(recapitulatif("en")).map(Ligne::cle).toList();

        assertThat(Arrays.stream(Rubrique.values())
                        .filter(rubrique -> rubrique != Rubrique.OFFRE && rubrique != Rubrique.SIRET)
                        .map(Rubrique::cle))
                .allSatisfy(cle -> assertThat(posees).contains(cle));
    }

    @Test
    void without_gratification_or_people_nothing_misses_in_the_other_language() {
        base.sql("""
                        update app.convention set gratification_montant = null, gratification_unite = null,
                        gratification_nature = null, gratification_mode = null, gratification_rythme = null,
                        tuteur_id = null, enseignant_login = null, enseignant_nom = null, enseignant_prenom = null,
                        enseignant_civilite = null, enseignant_composante = null, enseignant_courriel = null,
                        enseignant_telephone = null""").update();

        assertThat(Pdf.texte(imprimer("de"))).contains("aucune keine", "Enseignant tuteur Betreuende Lehrkraft —");
    }

    @Test
    void in_french_alone_no_other_language_appears() {
        byte[] pdf = imprimer("fr");

        assertThat(Pdf.langues(pdf)).containsOnlyKeys("fr");
        assertThat(Pdf.texte(pdf)).contains("du 01/03/2027 au 23/04/2027", "770,5 h, soit 110,07 jours de 7 h");
    }

    @Test
    void screens_are_told_nothing_of_what_is_printed() throws JsonProcessingException {
        assertThat(json.writeValueAsString(sections.de(depot.findById(id).orElseThrow())))
                .contains("\"libelle\":\"Dates\"")
                .doesNotContain("imprimee", "enonces");
    }

    private static Stream<Ligne> lignes(RecapitulatifImprime recapitulatif) {
        return recapitulatif.sections().stream().flatMap(section -> section.lignes().stream());
    }

    private byte[] imprimer(String langue) {
        return impressions.recapitulatif(recapitulatif(langue), null);
    }

    private RecapitulatifImprime recapitulatif(String langue) {
        base.sql("update app.convention set modalites_langue = ?").param(langue).update();
        memoire.clear();
        return miseEnPage.recapitulatif(depot.findById(id).orElseThrow());
    }
}
