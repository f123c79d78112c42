package fr.univ.stages.convention.recherche;

import static fr.univ.stages.convention.recherche.ConventionInseree.creee;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriUtils;

@DisplayName("3.4.1: each field of the search finds what it names")
class RechercheTest extends BaseConventionsCherchees {

    private long une;
    private long autre;

    @BeforeEach
    void two_conventions_that_have_nothing_in_common_but_a_word() {
        long hote = etablissement("Protozyme Essaimarin", "commune", "Saint-Malo");
        base.sql("""
                        update app.etablissement set siret = '98765000900010', code_postal = '35400', departement = '35',
                            naf = '72.11Z', statut_juridique = '57', effectif = '21' where id = ?""").param(hote).update();
        long autreHote = etablissement("Beispiel Essaimarin", "pays", "DE");
        base.sql("""
                        update app.etablissement set type_structure = 'ETRANGER', commune = 'Berlin', code_postal = '10115',
                            effectif = '42', statut_juridique = '92' where id = ?""").param(autreHote).update();
        une = creee().avec("etudiant_numero", "29990001")
                .avec("formation_etape", "ZZ1")
                .avec("formation_libelle", "Licence d'essai")
                .avec("formation_composante", "UFR d'essai, première")
                .avec("statut", "VALIDEE")
                .avec("validee_le", OffsetDateTime.now())
                .avec("modalites_langue", "en")
                .avec("stage_sujet", "Dosage enzymatique des sols")
                .avec("stage_type", "OBLIGATOIRE")
                .avec("stage_thematique", "SCIENCES")
                .avec("presence_jours_semaine", new BigDecimal("4.5"))
                .avec("presence_temps_travail", "PLEIN")
                .avec("gratification_montant", new BigDecimal("659.76"))
                .avec("enseignant_login", "ens900")
                .avec("enseignant_nom", "GÜNEŞ")
                .avec("enseignant_prenom", "Élif")
                .avec("etablissement_id", hote)
                .dans(base);
        autre = creee().avec("etudiant_numero", "39990002")
                .avec("etudiant_nom", "D'ESSAIMARIN-LEFÈVRE")
                .avec("etudiant_prenom", "Jean-Noël")
                .avec("formation_etape", "ZZ2")
                .avec("formation_libelle", "Master d'essai")
                .avec("formation_composante", "UFR d'essai, seconde")
                .avec("stage_annee", 2027)
                .avec("rompue", true)
                .avec("modalites_langue", "fr")
                .avec("stage_sujet", "Histoire du droit maritime")
                .avec("stage_type", "CESURE")
                .avec("stage_thematique", "DROIT")
                .avec("presence_jours_semaine", new BigDecimal("5"))
                .avec("presence_temps_travail", "PARTIEL")
                .avec("stage_debut", LocalDate.of(2027, 9, 1))
                .avec("stage_fin", LocalDate.of(2027, 9, 30))
                .avec("enseignant_nom", "MOREAU")
                .avec("enseignant_prenom", "Paul")
                .avec("etablissement_id", autreHote)
                .dans(base);
    }

    @ParameterizedTest(name = "{0} : {1} / {2}")
    @CsvSource(delimiter = ';', textBlock = """
            annee            ; 2026             ; 2027
            annee            ; 2026-2027        ; 2027-2028
            numEtudiant      ; 29990001         ; 3999 0002
            numEtudiant      ; 2999             ; 3999
            prenomEtudiant   ; aurelie          ; noël
            prenomEtudiant   ; AUR              ; jean-noel
            ufr              ; UFR d'essai, première ; UFR d'essai, seconde
            etape            ; ZZ1              ; ZZ2
            validation       ; oui              ; non
            etat             ; VALIDEE          ; CREEE
            langue           ; en               ; fr
            sujet            ; enzymat          ; droit HISTOIRE
            sujet            ; sols dosage      ; maritime
            typeStage        ; OBLIGATOIRE      ; CESURE
            thematique       ; SCIENCES         ; DROIT
            stageDu          ; 2027-05-31       ; 2027-09-01
            stageAu          ; 31/05/2027       ; 1/9/2027
            joursParSemaine  ; 4,5              ; 5
            joursParSemaine  ; 4.5              ; 5.0
            tempsTravail     ; PLEIN            ; PARTIEL
            gratification    ; oui              ; non
            nomEnseignant    ; gunes            ; more
            prenomEnseignant ; ELIF             ; paul
            raisonSociale    ; protozyme        ; beispiel essaim
            siret            ; 987 650 009 00010 ;
            siret            ; 9876500           ;
            commune          ; saint malo       ; berl
            codePostal       ; 35400            ; 10115
            codePostal       ; 35               ;
            pays             ; FR               ; DE
            typeStructure    ; ENTREPRISE_PRIVEE ; ETRANGER
            statutJuridique  ; 57               ; 92
            effectif         ; 21               ; 42
            secteur          ; M                ; J
            """)
    void a_field_finds_one_and_not_the_other(String champ, String del_une, String de_l_autre) throws Exception {
        assertThat(trouvees("nomEtudiant=essaimarin&" + parametre(champ, del_une)))
                .containsExactly(une);
        if (de_l_autre != null) {
            assertThat(trouvees("nomEtudiant=essaimarin&" + parametre(champ, de_l_autre)))
                    .containsExactly(autre);
        }
    }

    @Test
    void a_number_finds_its_convention_and_one_of_an_amendment_the_convention_it_changes() throws Exception {
        base.sql("""
                        insert into app.avenant (version, convention_id, etablissement_id, numero, statut, saisisseur, cree_le,
                            cree_par, modifie_le, modifie_par)
                        select 1, id, etablissement_id, numero || '-A1', 'CREE', 'per008', now(), 'per008', now(), 'per008'
                          from app.convention where numero = ?""").param(une).update();

        assertThat(trouvees("numero=" + une)).containsExactly(une);
        assertThat(trouvees("numero=%20" + une + "-A1")).containsExactly(une);
        assertThat(trouvees("numero=" + une + "a1")).containsExactly(une);
        assertThat(trouvees("numero=" + une + "-A2")).isEmpty();
        assertThat(trouvees("numero=999999999999999999")).isEmpty();
    }

    @Test
    void a_name_is_found_by_the_beginning_of_its_words_accents_or_not_the_first_name_beside_it() throws Exception {
        assertThat(trouvees("nomEtudiant=lefevre")).contains(autre).doesNotContain(une);
        assertThat(trouvees(parametre("nomEtudiant", "Aurélie ESSAI"))).containsExactly(une);
        assertThat(trouvees(parametre("nomEtudiant", "essaimarin jean"))).containsExactly(autre);
        assertThat(trouvees(parametre("nomEnseignant", "élif güneş"))).containsExactly(une);
    }

    @Test
    void of_several_ufr_or_etapes_any_will_do() throws Exception {
        assertThat(trouvees(parametre("ufr", "UFR d'essai, première") + "&" + parametre("ufr", "UFR d'essai, seconde")))
                .containsExactly(autre, une);
        assertThat(trouvees("etape=ZZ1&etape=ZZ2&etape=ZZ3")).containsExactly(autre, une);
    }

    @Test
    void two_dates_find_the_stages_that_take_place_between_them_at_least_in_part() throws Exception {
        String nom = "nomEtudiant=essaimarin&";
        assertThat(trouvees(nom + "stageDu=2027-05-15&stageAu=2027-09-01")).containsExactly(autre, une);
        assertThat(trouvees(nom + "stageDu=2027-06-01&stageAu=2027-08-31")).isEmpty();
        assertThat(trouvees(nom + "stageDu=2027-03-01&stageAu=2027-03-01")).containsExactly(une);
    }

    @Test
    void all_that_is_asked_for_holds_together() throws Exception {
        assertThat(trouvees("nomEtudiant=essaimarin")).containsExactly(autre, une);
        assertThat(trouvees("nomEtudiant=essaimarin&typeStage=OBLIGATOIRE&pays=FR&annee=2026&sujet=dosage"
                        + "&raisonSociale=protozyme&validation=oui"))
                .containsExactly(une);
        assertThat(trouvees("nomEtudiant=essaimarin&typeStage=OBLIGATOIRE&pays=DE"))
                .isEmpty();
        assertThat(trouvees("etat=ROMPUE&nomEtudiant=essaimarin")).containsExactly(autre);
    }

    @ParameterizedTest
    @ValueSource(strings = {"marin", "essaimarins", "%", "ess%marin", "lefèvre martin"})
    void the_middle_of_a_name_or_a_sign_finds_nothing_by_chance(String nom) throws Exception {
        var reponse = ouvrir(parametre("nomEtudiant", nom), GESTIONNAIRE);
        assertThat(reponse.getContentAsString()).doesNotContain("/conventions/" + une + "\"");
    }

    private static String parametre(String champ, String valeur) {
        return champ + "=" + UriUtils.encode(valeur, StandardCharsets.UTF_8);
    }
}
