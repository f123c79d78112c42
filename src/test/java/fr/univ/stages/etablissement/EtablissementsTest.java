package fr.univ.stages.etablissement;

import static fr.univ.stages.etablissement.OrganismeDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.OrganismeDEssai.AUTRE_ETUDIANT;
import static fr.univ.stages.etablissement.OrganismeDEssai.ENSEIGNANT;
import static fr.univ.stages.etablissement.OrganismeDEssai.ETUDIANTE;
import static fr.univ.stages.etablissement.OrganismeDEssai.etranger;
import static fr.univ.stages.etablissement.OrganismeDEssai.organisme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Role;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("4.3: what is accepted of an établissement, and from whom")
@Transactional
class EtablissementsTest extends BaseIntegration {

    @Autowired
    private Etablissements etablissements;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void no_organisation() {
        sql.sql("truncate app.etablissement cascade").update();
    }

    @Test
    void everything_typed_is_read_again_with_its_labels() {
        FicheOrganisme creee = creer(organisme("  Atelier d'Essai ")
                .avec("siret", "999 990 013 00016")
                .avec("naf2025", "62.10Y")
                .avec("activite", "Logiciels\net conseils")
                .avec("effectif", "12")
                .avec("complement", "Bâtiment B")
                .avec("cedex", "Cedex 7")
                .avec("telephone", "01 99 00 12 34")
                .avec("fax", "+33 1 99 00 12 35")
                .avec("courriel", "Contact@Essai.example")
                .avec("siteWeb", "www.essai.example"));
        FicheOrganisme lue = etablissements.fiche(creee.id());

        assertThat(lue).isEqualTo(creee);
        assertThat(lue.raisonSociale()).isEqualTo("Atelier d'Essai");
        assertThat(lue.siret()).isEqualTo("99999001300016");
        assertThat(lue.siren()).isEqualTo("999990013");
        assertThat(lue.nafLibelle()).isEqualTo("Programmation informatique");
        assertThat(lue.typeStructureLibelle()).isEqualTo("Entreprise privée");
        assertThat(lue.statutJuridiqueLibelle()).contains("Société par actions simplifiée");
        assertThat(lue.effectifLibelle()).isEqualTo("20 à 49 salariés");
        assertThat(lue.paysLibelle()).isEqualTo("France");
        assertThat(lue.telephone()).isEqualTo("01 99 00 12 34");
        assertThat(lue.courriel()).isEqualTo("contact@essai.example");
        assertThat(lue.siteWeb()).isEqualTo("https://www.essai.example");
        assertThat(lue.accord()).isFalse();
        assertThat(lue.aVerifier()).isFalse();
        assertThat(lue.creePar()).isEqualTo("per001");
        assertThat(lue.modifieLe()).isNull();
    }

    @ParameterizedTest(name = "{0} = « {1} » is refused: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    raisonSociale   |                | Indiquez la raison sociale
                    siret           |                | obligatoire en France
                    siret           | 99999001300017 | un chiffre est faux
                    siret           | 73282932100072 | un chiffre est faux
                    siret           | 9999900130001  | 14 chiffres
                    siret           | 00000000000000 | n'existe pas
                    siret           | 35600000000002 | n'existe pas
                    naf             |                | quel que soit le pays
                    naf             | 8422Z          | 84.22Z
                    naf             | 84.22z.        | par exemple 84.22Z
                    naf             | 99.99Z         | n'existe ni dans la NAF rév. 2
                    naf2025         | 62.01Z         | n'est pas de la NAF 2025
                    typeStructure   |                | Choisissez le type
                    typeStructure   | INCONNU        | valeur de la liste
                    statutJuridique |                | Choisissez le statut
                    statutJuridique | 999            | valeur de la liste
                    effectif        | 99             | valeur de la liste
                    voie            |                | Indiquez le numéro et la voie
                    commune         |                | Indiquez la commune
                    codePostal      |                | par exemple 35000
                    codePostal      | 3500           | 5 chiffres
                    codePostal      | 2A000          | 5 chiffres
                    pays            |                | Choisissez le pays
                    pays            | XX             | dans la liste
                    telephone       | 3949           | 10 chiffres
                    fax             | abc            | 10 chiffres
                    courriel        | a@b@c          | un seul @
                    siteWeb         | javascript:x() | adresse de site
                    siteWeb         | essai          | adresse de site
                    """)
    void a_wrong_field_is_refused_beside_it_and_nothing_is_written(String champ, String valeur, String message) {
        Refus refus = refus(organisme("Essai").avec(champ, valeur));
        assertThat(refus.erreurs()).containsOnlyKeys(champ);
        assertThat(refus.erreurs().get(champ)).contains(message);
        assertThat(nombre()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"raisonSociale, 150", "voie, 200", "commune, 200", "complement, 200", "cedex, 28", "activite, 1000"})
    void a_text_is_kept_up_to_its_length_and_refused_beyond(String champ, int longueur) {
        creer(organisme("Essai").avec(champ, "é".repeat(longueur)));
        assertThat(refus(organisme("Essai").avec("siret", "99999002100019").avec(champ, "é".repeat(longueur + 1)))
                        .erreurs())
                .containsOnlyKeys(champ);
    }

    @Test
    void all_faults_are_told_at_once_in_the_order_of_the_fields() {
        Refus refus = refus(organisme(null).avec("siret", "1").avec("naf", "x").avec("voie", " "));
        assertThat(refus.erreurs().keySet()).containsExactly("raisonSociale", "siret", "naf", "voie");
    }

    @Test
    void control_characters_never_reach_the_database() {
        Refus refus = refus(organisme("a\u0000b")
                .avec("pays", "F\u0000")
                .avec("typeStructure", "\u0000A")
                .avec("effectif", "1\u00002"));
        assertThat(refus.erreurs()).containsOnlyKeys("raisonSociale", "pays", "typeStructure", "effectif");
    }

    @Test
    void markup_formulas_and_quotes_are_kept_as_text() {
        String nom = "=SOMME(A1) <b>O'Brien</b> \"& fils\" ${x} {{y}}";
        assertThat(creer(organisme(nom)).raisonSociale()).isEqualTo(nom);
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000048", "35600000049837"})
    void la_poste_has_its_own_check(String siret) {
        assertThat(creer(organisme("Agence postale").avec("siret", siret)).siret())
                .isEqualTo(siret);
    }

    @ParameterizedTest(name = "{0} is enough as a NAF code")
    @ValueSource(strings = {"62.01Z", "62.10Y"})
    void a_code_of_one_nomenclature_only_is_enough(String naf) {
        assertThat(creer(organisme("Essai").avec("naf", naf)).naf()).isEqualTo(naf);
    }

    @Test
    void new_caledonia_has_no_siret_but_a_number_of_its_own() {
        OrganismeDEssai noumea = organisme("Institut de Nouméa")
                .sans("siret")
                .sans("statutJuridique")
                .avec("numeroLocal", "0 123 456.001")
                .avec("pays", "NC")
                .avec("codePostal", "98800")
                .avec("commune", "Nouméa");
        FicheOrganisme fiche = creer(noumea);
        assertThat(fiche.siret()).isNull();
        assertThat(fiche.numeroLocal()).isEqualTo("0 123 456.001");
        assertThat(refus(noumea.avec("raisonSociale", "Autre").avec("codePostal", "35000"))
                        .erreurs()
                        .get("codePostal"))
                .contains("il commence par 988");
    }

    @ParameterizedTest(name = "{0} asks for a SIRET and a French postal code")
    @ValueSource(strings = {"FR", "GP", "MQ", "GF", "RE", "PM", "YT", "BL", "MF"})
    void france_and_most_of_its_territories_ask_for_a_siret(String pays) {
        assertThat(refus(organisme("Essai").sans("siret").avec("pays", pays)).erreurs())
                .containsOnlyKeys("siret");
        assertThat(refus(organisme("Essai").avec("codePostal", "EC1A 1AA").avec("pays", pays))
                        .erreurs())
                .containsOnlyKeys("codePostal");
    }

    @Test
    void elsewhere_siret_and_postal_code_are_free() {
        assertThat(creer(etranger("Beispiel").avec("pays", "gb").avec("codePostal", "ec1a  1aa")))
                .satisfies(fiche -> {
                    assertThat(fiche.pays()).isEqualTo("GB");
                    assertThat(fiche.codePostal()).isEqualTo("EC1A 1AA");
                });
        assertThat(creer(etranger("Sans code").avec("pays", "IE").sans("codePostal")))
                .extracting(FicheOrganisme::codePostal)
                .isNull();
    }

    @ParameterizedTest(name = "{0} {1} is in {2}")
    @CsvSource({
        "35000, Rennes, 35",
        "35042, Rennes, 35",
        "20000, Ajaccio, 2A",
        "20200, Bastia, 2B",
        "97400, Saint-Denis, 974",
        "97150, Saint-Martin, 978",
        "97133, Saint-Barthélemy, 977",
        "69003, LYON 3E ARRONDISSEMENT, 69",
        "01410, Lélex, 01",
        "42750, Saint-Denis-de-Cabanne, 42"
    })
    void the_departement_is_the_communes(String codePostal, String commune, String departement) {
        creer(organisme("Essai").avec("codePostal", codePostal).avec("commune", commune));
        assertThat(sql.sql("select departement from app.etablissement")
                        .query(String.class)
                        .single())
                .isEqualTo(departement);
    }

    @Test
    void a_siret_already_taken_is_refused_and_its_owner_named() {
        FicheOrganisme premiere = creer(organisme("Première"));
        FicheOrganisme seconde = creer(organisme("Seconde").avec("siret", "99999002100019"));
        assertThat(refus(organisme("Troisième")).erreurs().get("siret")).contains("« Première », Rennes");
        Refus refus = catchThrowableOfType(
                Refus.class,
                () -> etablissements.modifier(
                        seconde.id(), organisme("Seconde").avec("version", 0).saisie(), ADMINISTRATRICE));
        assertThat(refus.erreurs()).containsOnlyKeys("siret");
        assertThat(etablissements
                        .modifier(
                                premiere.id(),
                                organisme("Première et la même")
                                        .avec("version", 0)
                                        .saisie(),
                                ADMINISTRATRICE)
                        .siret())
                .isEqualTo("99999001300016");
    }

    @Test
    void one_that_looks_alike_in_the_same_commune_is_a_hint_and_may_be_confirmed() {
        creer(organisme("Laboratoire Protozyme"));
        OrganismeDEssai presque = organisme("Laboratoires PROTOZYME").avec("siret", "99999002100019");
        DoublonsPossibles doublons = catchThrowableOfType(DoublonsPossibles.class, () -> creer(presque));
        assertThat(doublons.lignes())
                .extracting(LigneOrganisme::raisonSociale)
                .containsExactly("Laboratoire Protozyme");
        assertThat(doublons.lignes().get(0).paysLibelle()).isEqualTo("France");

        creer(presque.avec("confirmeDoublon", true));
        creer(organisme("Laboratoire Protozyme")
                .avec("siret", "99999003900011")
                .avec("codePostal", "44000")
                .avec("commune", "Nantes"));
        creer(organisme("Boulangerie Fictive").avec("siret", "99999004700014"));
        assertThat(nombre()).isEqualTo(4);
    }

    @Test
    void a_version_that_is_no_longer_the_last_changes_nothing() {
        FicheOrganisme fiche = creer(organisme("Essai"));
        SaisieOrganisme lue =
                organisme("Essai corrigé").avec("version", fiche.version()).saisie();
        FicheOrganisme corrigee = etablissements.modifier(fiche.id(), lue, ADMINISTRATRICE);
        assertThat(corrigee.version()).isGreaterThan(fiche.version());
        assertThat(corrigee.modifiePar()).isEqualTo("per001");
        assertThatThrownBy(() -> etablissements.modifier(fiche.id(), lue, ADMINISTRATRICE))
                .isInstanceOf(Perime.class);
        assertThatThrownBy(() -> etablissements.modifier(
                        fiche.id(), organisme("Sans version").saisie(), ADMINISTRATRICE))
                .isInstanceOf(Perime.class);
        assertThatThrownBy(() -> etablissements.modifier(-1, lue, ADMINISTRATRICE))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> etablissements.fiche(-1)).isInstanceOf(Introuvable.class);
    }

    @Test
    @DisplayName("1.4: an étudiant corrects what they entered until staff have looked at it")
    void a_student_corrects_what_is_theirs_until_it_is_verified() {
        FicheOrganisme fiche = etablissements.creer(organisme("Essai").saisie(), ETUDIANTE);
        assertThat(fiche.aVerifier()).isTrue();

        FicheOrganisme corrigee = modifier(fiche, "Essai corrigé", ETUDIANTE);
        assertThat(corrigee.aVerifier()).isTrue();
        assertThatThrownBy(() -> modifier(corrigee, "Autre", AUTRE_ETUDIANT)).isInstanceOf(Interdit.class);
        assertThatThrownBy(() -> modifier(corrigee, "Autre", ENSEIGNANT)).isInstanceOf(Interdit.class);

        FicheOrganisme verifiee = modifier(corrigee, "Essai vérifié", ADMINISTRATRICE);
        assertThat(verifiee.aVerifier()).isFalse();
        assertThatThrownBy(() -> modifier(verifiee, "Essai", ETUDIANTE)).isInstanceOf(Interdit.class);
    }

    @Test
    @DisplayName("1.3: who is attached to no centre writes nothing here")
    void others_only_read() {
        Acteur sansCentre = new Acteur("per099", "Ana VALCOURT", Set.of(Role.PERSONNEL), null);
        for (Acteur acteur : new Acteur[] {ENSEIGNANT, sansCentre}) {
            assertThatThrownBy(() -> etablissements.creer(organisme("Essai").saisie(), acteur))
                    .isInstanceOf(Interdit.class);
        }
        FicheOrganisme fiche = creer(organisme("Essai"));
        assertThatThrownBy(() -> etablissements.supprimer(fiche.id(), sansCentre))
                .isInstanceOf(Interdit.class);
        assertThatThrownBy(() -> etablissements.supprimer(fiche.id(), ETUDIANTE))
                .isInstanceOf(Interdit.class);
        etablissements.supprimer(fiche.id(), ADMINISTRATRICE);
        assertThat(nombre()).isZero();
    }

    @ParameterizedTest(name = "{0} in one centre: may write = {1}")
    @CsvSource({"LECTURE, false", "ECRITURE, true", "ADMIN, true"})
    @DisplayName("1.3: staff who write in some centre manage host organisations")
    void staff_who_write_somewhere_write_here(String droit, boolean peut) {
        sql.sql("""
                        with c as (insert into app.centre (nom, type, voie, code_postal, commune, telephone, cree_le, cree_par)
                            values ('Centre d''essai', 'UFR', '1 rue', '35000', 'Rennes', '+33199001234', now(), 'x') returning id)
                        insert into app.rattachement (centre_id, login, civilite, nom, droit, cree_le, cree_par)
                        select id, 'per098', 'MME', 'Essai', ?, now(), 'x' from c
                        """).param(droit).update();
        Acteur acteur = new Acteur("per098", "Ève ESSAI", Set.of(Role.PERSONNEL), null);
        if (peut) {
            FicheOrganisme fiche = etablissements.creer(organisme("Essai").saisie(), acteur);
            assertThat(fiche.aVerifier()).isFalse();
        } else {
            assertThatThrownBy(() -> etablissements.creer(organisme("Essai").saisie(), acteur))
                    .isInstanceOf(Interdit.class);
        }
    }

    private FicheOrganisme modifier(FicheOrganisme fiche, String nom, Acteur acteur) {
        SaisieOrganisme saisie = organisme(nom).avec("version", fiche.version()).saisie();
        return etablissements.modifier(fiche.id(), saisie, acteur);
    }

    private FicheOrganisme creer(OrganismeDEssai organisme) {
        return etablissements.creer(organisme.saisie(), ADMINISTRATRICE);
    }

    private Refus refus(OrganismeDEssai organisme) {
        return catchThrowableOfType(Refus.class, () -> creer(organisme));
    }

    private long nombre() {
        return sql.sql("select count(*) from app.etablissement")
                .query(Long.class)
                .single();
    }
}
