package fr.univ.stages.etablissement.importation;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.organisme;
import static fr.univ.stages.etablissement.importation.FichierSirene.siret;
import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.recherche.CriteresEtablissements;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("4.3 organisations from a file of the register")
class ImportTest extends BaseIntegration {

    @Autowired
    private EnvoisDImport envois;

    @Autowired
    private Etablissements etablissements;

    @Autowired
    private JdbcClient base;

    @BeforeEach
    @AfterEach
    void nothing_imported() {
        envois.effacer();
    }

    @Test
    @DisplayName("4.3 reading a file writes nothing, and says what importing it would do")
    void reading_writes_nothing() {
        ImportEtablissements lu = envois.lire(new FichierSirene()
                .ligne(1)
                .ligne(2, "etatAdministratifEtablissement", "F")
                .octets());

        assertThat(lu.etat()).isEqualTo(EtatImport.PRET);
        assertThat(lu.crees()).isEqualTo(1);
        assertThat(lu.refuses()).isEqualTo(1);
        assertThat(fiche(1)).isEmpty();
        assertThat(envois.page(EnvoisDImport.PAGE + "/" + lu.id()))
                .contains("Ce que ferait l'import", "Cet établissement est fermé.", "etatAdministratifEtablissement");
    }

    @Test
    @DisplayName("4.3 importing creates what is new as the entry form would have, and leaves a line in the journal")
    void importing_creates() {
        ImportEtablissements fait = envois.importer(new FichierSirene()
                .ligne(1, "libelleCommuneEtablissement", "Rennes")
                .octets());

        assertThat(fait.etat()).isEqualTo(EtatImport.FAIT);
        assertThat(fiche(1))
                .containsEntry("raison_sociale", "ATELIER IMPORTE 1")
                .containsEntry("naf", "62.01Z")
                .containsEntry("statut_juridique", "57")
                .containsEntry("type_structure", "ENTREPRISE_PRIVEE")
                .containsEntry("effectif", "12")
                .containsEntry("voie", "12 BIS AVENUE DE LA GARE")
                .containsEntry("departement", "35")
                .containsEntry("cree_par", "per001")
                .containsEntry("a_verifier", false);
        assertThat(base.sql("select count(*) from app.trace where action = 'IMPORT' and objet = ?")
                        .param("import " + fait.id())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(etablissements
                        .chercher(CriteresEtablissements.raisonSociale("atelier inporte 1"))
                        .lignes())
                .as("a misspelt name of the import is found")
                .isNotEmpty();
    }

    @Test
    @DisplayName("4.3 the town that the register repeats before CEDEX is not kept twice")
    void a_cedex_without_its_town() {
        envois.importer(new FichierSirene()
                .ligne(1, "libelleCedexEtablissement", "RENNES CEDEX 7")
                .octets());

        assertThat(fiche(1)).containsEntry("commune", "RENNES").containsEntry("cedex", "CEDEX 7");
    }

    @Test
    @DisplayName("4.3, 3.2.6 who sent a file is named on its page and in the list")
    void who_sent_a_file_is_named() {
        ImportEtablissements fait = envois.importer(new FichierSirene().ligne(1).octets());

        assertThat(envois.page(EnvoisDImport.PAGE)).contains("Sarah GÉLIBOIS").doesNotContain("per001");
        assertThat(envois.page(EnvoisDImport.PAGE + "/" + fait.id()))
                .containsIgnoringWhitespaces("par Sarah GÉLIBOIS", "lancé par Sarah GÉLIBOIS")
                .doesNotContain("per001");
    }

    @Test
    @DisplayName("4.3 importing the same file again changes nothing")
    void twice_is_once() {
        byte[] fichier = new FichierSirene().ligne(1).ligne(2).octets();
        envois.importer(fichier);

        ImportEtablissements encore = envois.importer(fichier);

        assertThat(encore.inchanges()).isEqualTo(2);
        assertThat(encore.aEcrire()).isZero();
        assertThat(encore.etat())
                .as("there is nothing to do, and doing it does no harm")
                .isEqualTo(EtatImport.FAIT);
        assertThat(fiche(1)).containsEntry("version", 0);
    }

    @Test
    @DisplayName("4.3 what the register wrote follows the register; what a person wrote stays, and the report says so")
    void what_a_person_wrote_stays() {
        envois.importer(new FichierSirene().ligne(1).octets());
        base.sql(
                        "update app.etablissement set raison_sociale = 'Atelier de Jeanne', modifie_par = 'per005' where siret = ?")
                .param(siret(1))
                .update();

        ImportEtablissements suivant = envois.importer(new FichierSirene()
                .ligne(1, "denominationUniteLegale", "ATELIER CHANGE", "trancheEffectifsEtablissement", "21")
                .octets());

        assertThat(suivant.modifies()).isEqualTo(1);
        assertThat(fiche(1))
                .containsEntry("raison_sociale", "Atelier de Jeanne")
                .containsEntry("effectif", "21")
                .containsEntry("version", 1)
                .containsEntry("modifie_par", "per001");
        assertThat(envois.page(EnvoisDImport.PAGE + "/" + suivant.id() + "/rapport.csv"))
                .contains("Mis à jour : effectif.", "Gardé tel que saisi ici : raison sociale.");
    }

    @Test
    @DisplayName("4.3 of an organisation typed by staff, only what is empty is filled in; blank cells change nothing")
    void what_is_empty_is_filled() {
        etablissements.creer(
                organisme("Tapé à la main")
                        .avec("siret", siret(3))
                        .avec("confirmeDoublon", true)
                        .saisie(),
                ADMINISTRATRICE);

        envois.importer(new FichierSirene().ligne(3).octets());
        envois.importer(new FichierSirene()
                .ligne(3, "trancheEffectifsEtablissement", "")
                .octets());

        assertThat(fiche(3))
                .containsEntry("raison_sociale", "Tapé à la main")
                .containsEntry("voie", "1 rue de l'Essai")
                .containsEntry("effectif", "12");
    }

    @Test
    @DisplayName("4.3 an address is brought up to date as a whole, and the services that have none follow it")
    void an_address_moves_as_a_whole() {
        envois.importer(new FichierSirene().ligne(1).octets());
        base.sql("insert into app.service (etablissement_id, nom, departement, cree_le, cree_par)"
                        + " select id, 'Accueil', '35', now(), 'per001' from app.etablissement where siret = ?")
                .param(siret(1))
                .update();

        envois.importer(new FichierSirene()
                .ligne(1, "codePostalEtablissement", "75001", "libelleCommuneEtablissement", "PARIS")
                .octets());

        assertThat(fiche(1))
                .containsEntry("code_postal", "75001")
                .containsEntry("commune", "PARIS")
                .containsEntry("departement", "75");
        assertThat(base.sql(
                                "select s.departement from app.service s join app.etablissement e on e.id = etablissement_id"
                                        + " where e.siret = ?")
                        .param(siret(1))
                        .query(String.class)
                        .single())
                .isEqualTo("75");
        base.sql("delete from app.service s using app.etablissement e where e.id = etablissement_id and e.siret = ?")
                .param(siret(1))
                .update();
    }

    @Test
    @DisplayName("4.3 a code of NAF 2025 goes beside the one of rév. 2, and serves as the code where there is none")
    void both_nomenclatures_are_read() {
        envois.importer(new FichierSirene().ligne(1).octets());
        String[] de2025 = {
            "activitePrincipaleEtablissement", "62.10Y", "nomenclatureActivitePrincipaleEtablissement", "NAF2025"
        };

        envois.importer(new FichierSirene().ligne(1, de2025).ligne(2, de2025).octets());

        assertThat(fiche(1)).containsEntry("naf", "62.01Z").containsEntry("naf2025", "62.10Y");
        assertThat(fiche(2)).containsEntry("naf", "62.10Y").containsEntry("naf2025", "62.10Y");
    }

    @Test
    @DisplayName("4.3 a file read before another one was sent is no longer imported")
    void a_replaced_file_is_refused() {
        ImportEtablissements premier = envois.lire(new FichierSirene().ligne(1).octets());
        envois.lire(new FichierSirene().ligne(2).octets());

        assertThat(envois.lancer(premier.id()).etat()).isEqualTo(EtatImport.REMPLACE);
        assertThat(fiche(1)).isEmpty();
        assertThat(envois.page(EnvoisDImport.PAGE + "/" + premier.id()))
                .contains("Un autre fichier a été envoyé ensuite")
                .doesNotContain("Télécharger le rapport");
        assertThat(envois.page(EnvoisDImport.PAGE + "/" + premier.id() + "/rapport.csv"))
                .contains("Seul le rapport du dernier fichier");
    }

    @Test
    @DisplayName("4.3 what was merged into another is not made again")
    void what_was_merged_stays_merged() {
        envois.importer(new FichierSirene().ligne(1).octets());
        base.sql("insert into app.etablissement_fusion (ancien_id, garde_id, raison_sociale, siret, le, par)"
                        + " select -1, id, 'Ancien', ?, now(), 'per001' from app.etablissement where siret = ?")
                .params(siret(2), siret(1))
                .update();

        ImportEtablissements lu = envois.lire(new FichierSirene().ligne(2).octets());

        assertThat(lu.refuses()).isEqualTo(1);
        assertThat(envois.page(EnvoisDImport.PAGE + "/" + lu.id())).contains("a été fusionné ici avec un autre");
    }

    private Map<String, Object> fiche(int numero) {
        return base
                .sql("select * from app.etablissement where siret = ?")
                .param(siret(numero))
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .orElse(Map.of());
    }
}
