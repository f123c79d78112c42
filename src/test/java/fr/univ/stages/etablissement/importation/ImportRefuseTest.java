package fr.univ.stages.etablissement.importation;

import static fr.univ.stages.etablissement.importation.FichierSirene.siret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.HorlogeDEssai;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("4.3 what an import is given wrong gets a clear message, and nothing of it is kept")
class ImportRefuseTest extends BaseIntegration {

    private static final String STOCK = "siren,nic,siret,statutDiffusionEtablissement,dateCreationEtablissement,"
            + "trancheEffectifsEtablissement,anneeEffectifsEtablissement,activitePrincipaleRegistreMetiersEtablissement,"
            + "dateDernierTraitementEtablissement,etablissementSiege,nombrePeriodesEtablissement,"
            + "complementAdresseEtablissement,numeroVoieEtablissement,indiceRepetitionEtablissement,"
            + "dernierNumeroVoieEtablissement,indiceRepetitionDernierNumeroVoieEtablissement,typeVoieEtablissement,"
            + "libelleVoieEtablissement,codePostalEtablissement,libelleCommuneEtablissement,"
            + "libelleCommuneEtrangerEtablissement,distributionSpecialeEtablissement,codeCommuneEtablissement,"
            + "codeCedexEtablissement,libelleCedexEtablissement,codePaysEtrangerEtablissement,"
            + "libellePaysEtrangerEtablissement,identifiantAdresseEtablissement,coordonneeLambertAbscisseEtablissement,"
            + "coordonneeLambertOrdonneeEtablissement,complementAdresse2Etablissement,numeroVoie2Etablissement,"
            + "indiceRepetition2Etablissement,typeVoie2Etablissement,libelleVoie2Etablissement,"
            + "codePostal2Etablissement,libelleCommune2Etablissement,libelleCommuneEtranger2Etablissement,"
            + "distributionSpeciale2Etablissement,codeCommune2Etablissement,codeCedex2Etablissement,"
            + "libelleCedex2Etablissement,codePaysEtranger2Etablissement,libellePaysEtranger2Etablissement,dateDebut,"
            + "etatAdministratifEtablissement,enseigne1Etablissement,enseigne2Etablissement,enseigne3Etablissement,"
            + "denominationUsuelleEtablissement,activitePrincipaleEtablissement,"
            + "nomenclatureActivitePrincipaleEtablissement,caractereEmployeurEtablissement,"
            + "activitePrincipaleNAF25Etablissement";

    @Autowired
    private EnvoisDImport envois;

    @Autowired
    private RegistreDesImports imports;

    @Autowired
    private JdbcClient base;

    @BeforeEach
    @AfterEach
    void nothing_imported() {
        envois.effacer();
    }

    static Stream<Arguments> fichiersRefuses() {
        String juste = new FichierSirene().ligne(1).texte(",");
        return Stream.of(
                Arguments.of("an empty file", octets(""), "qui ne soit pas vide"),
                Arguments.of("a file of blank lines", octets("\n\n\n"), "Ce fichier est vide"),
                Arguments.of(
                        "a column missing",
                        new FichierSirene("codePostalEtablissement", "siret", "nic")
                                .ligne(1)
                                .octets(),
                        "Il manque dans l&#39;en-tête : siret (ou siren et nic), codePostalEtablissement."),
                Arguments.of(
                        "a column twice",
                        octets(juste.replaceFirst("dateCreationEtablissement", "SIRET")),
                        "deux fois dans l&#39;en-tête : siret."),
                Arguments.of(
                        "columns separated otherwise",
                        new FichierSirene().ligne(1).texte("|").getBytes(StandardCharsets.UTF_8),
                        "séparez-les par des virgules"),
                Arguments.of("headings alone", new FichierSirene().octets(), "n&#39;a que son en-tête"),
                Arguments.of("NUL bytes", octets(juste.replace("GARE", "GA\0RE")), "Ligne 2 : un octet nul"),
                Arguments.of("a zip or a spreadsheet", octets("PK\u0003\u0004" + juste), "est compressé"),
                Arguments.of("UTF-16", juste.getBytes(StandardCharsets.UTF_16), "UTF-16"),
                Arguments.of("bytes of no text", new byte[] {'a', (byte) 0x81, (byte) 0x8D, '\n'}, "ni en UTF-8"),
                Arguments.of(
                        "a quote that is not closed",
                        new FichierSirene()
                                .ligne(1)
                                .ligne(2, "enseigne1Etablissement", "\"JAMAIS FERMÉ")
                                .ligne(3)
                                .octets(),
                        "La ligne 3 ne peut pas être lue"),
                Arguments.of(
                        "a line of a megabyte",
                        new FichierSirene()
                                .ligne(1)
                                .ligne(2, "enseigne1Etablissement", "x".repeat(1_000_000))
                                .octets(),
                        "La ligne 3 ne peut pas être lue"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fichiersRefuses")
    @DisplayName("4.3 a file that cannot be read is refused whole, and says why")
    void a_file_is_refused(String quoi, byte[] octets, String attendu) {
        MockHttpServletResponse reponse = envois.envoyer(octets);
        String dit = reponse.getRedirectedUrl() == null ? EnvoisDImport.texte(reponse) : envois.pageFinie(reponse);

        assertThat(reponse.getStatus()).isIn(302, 422);
        assertThat(dit).contains(attendu);
        assertThat(lignesGardees()).isZero();
    }

    @Test
    @DisplayName("4.3 a file of 2 GB is refused by its announced length, one that announces nothing at the bound")
    void a_file_too_large_is_refused() {
        MockHttpServletResponse annonce = envois.faire(post(EnvoisDImport.PAGE)
                .contentType("text/csv")
                .content(new byte[1])
                .with(requete -> annoncant(requete, 2L * 1024 * 1024 * 1024)));

        assertThat(annonce.getStatus()).isEqualTo(413);
        assertThat(EnvoisDImport.texte(annonce)).contains("Ce fichier est trop lourd : 256 Mo au plus");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    @DisplayName(
            "4.3 commas, semicolons and tabs separate alike, in UTF-8 with or without its mark, and in Windows-1252")
    void whatever_a_spreadsheet_writes_is_read(String separateur) {
        String texte = new FichierSirene()
                .ligne(
                        1,
                        "denominationUniteLegale",
                        "L'ÉTÉ À L’ŒUVRE, SARL",
                        "libelleVoieEtablissement",
                        "DE L'ÉGLISE; RDC")
                .texte(separateur);
        for (byte[] octets :
                List.of(octets(texte), octets("\uFEFF" + texte), texte.getBytes(Charset.forName("windows-1252")))) {
            envois.importer(octets);

            assertThat(base.sql("select raison_sociale || '/' || voie from app.etablissement where siret = ?")
                            .param(siret(1))
                            .query(String.class)
                            .single())
                    .isEqualTo("L'ÉTÉ À L’ŒUVRE, SARL/12 BIS AVENUE DE L'ÉGLISE; RDC");
            envois.effacer();
        }
    }

    @Test
    @DisplayName("4.3 each line that breaks a rule is refused by name of its column, with the rule of the entry form")
    void each_line_says_why() {
        ImportEtablissements lu = envois.lire(new FichierSirene()
                .ligne(1, "siret", "73282932000075", "siren", "", "nic", "")
                .ligne(2, "activitePrincipaleEtablissement", "99.99X")
                .ligne(3, "codePostalEtablissement", "3500")
                .ligne(4, "denominationUniteLegale", "x".repeat(151))
                .ligne(5, "denominationUniteLegale", "[ND]")
                .ligne(6, "statutDiffusionEtablissement", "P")
                .ligne(7, "categorieJuridiqueUniteLegale", "")
                .ligne(8, "nomenclatureActivitePrincipaleEtablissement", "NAFRev1")
                .ligne(9, "libelleVoieEtablissement", "")
                .ligne(10)
                .ligne(10)
                .ligne(11, "siret", siret(12))
                .octets());

        assertThat(lu.crees()).as("the first of the two lines with one SIRET").isEqualTo(1);
        assertThat(base.sql("select ligne || ' ' || colonne || ' : ' || motif from app.import_ligne"
                                + " where decision = 'REFUSE' order by ligne")
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        un -> assertThat(un).startsWith("2 siret : Ce SIRET n'existe pas"),
                        un -> assertThat(un).startsWith("3 activitePrincipaleEtablissement : Ce code NAF n'existe"),
                        un -> assertThat(un).startsWith("4 codePostalEtablissement : Le code postal compte 5 chiffres"),
                        un -> assertThat(un).startsWith("5 denominationUniteLegale : Ce texte est trop long"),
                        un -> assertThat(un).startsWith("6 denominationUniteLegale : Indiquez la raison sociale"),
                        un -> assertThat(un).startsWith("7 statutDiffusionEtablissement : Cet établissement s'oppose"),
                        un -> assertThat(un).startsWith("8 categorieJuridiqueUniteLegale : Choisissez le statut"),
                        un -> assertThat(un).startsWith("9 nomenclatureActivitePrincipaleEtablissement :"),
                        un -> assertThat(un).startsWith("10 libelleVoieEtablissement : Indiquez le numéro et la voie"),
                        un -> assertThat(un).startsWith("12 siret : Ce SIRET est déjà à la ligne 11"),
                        un -> assertThat(un).startsWith("13 siret : Le SIRET n'est pas fait du SIREN"));
    }

    @Test
    @DisplayName("4.3 La Poste's numbers are right; a line too short or too long says so; a formula is text")
    void special_lines() {
        ImportEtablissements lu = envois.lire(octets(new FichierSirene()
                        .ligne(1, "siret", "35600000049837", "siren", "356000000", "nic", "49837")
                        .ligne(2, "denominationUniteLegale", "=2+3*cmd()")
                        .texte(",")
                + "900000000,1\r\n"));

        assertThat(lu.crees()).isEqualTo(2);
        envois.lancer(lu.id());
        assertThat(envois.page(EnvoisDImport.PAGE + "/" + lu.id() + "/rapport.csv"))
                .contains(";'=2+3*cmd();créé", "4;;;refusé;;La ligne a 2 cases");
        assertThat(base.sql("select raison_sociale from app.etablissement where siret = ?")
                        .param(siret(2))
                        .query(String.class)
                        .single())
                .isEqualTo("=2+3*cmd()");
    }

    @Test
    @DisplayName("4.3 the headings of the national stock file are read as they are, with what its legal units add")
    void the_headings_of_the_stock_file() {
        String[] jointes = {"denominationUniteLegale", "categorieJuridiqueUniteLegale"};
        String[] stock = STOCK.split(",");
        Map<String, String> juste = FichierSirene.juste(1);
        String cases = Stream.concat(Stream.of(stock), Stream.of(jointes))
                .map(colonne -> juste.getOrDefault(colonne, ""))
                .collect(Collectors.joining(","));

        ImportEtablissements lu = envois.lire(octets(STOCK + "," + String.join(",", jointes) + "\n" + cases + "\n"));

        assertThat(lu.etat()).isEqualTo(EtatImport.PRET);
        assertThat(lu.crees()).isEqualTo(1);
        MockHttpServletResponse seul = envois.envoyer(octets(STOCK + "\n" + ",".repeat(stock.length - 1) + "\n"));
        assertThat(envois.pageFinie(seul)).contains("Il manque dans l&#39;en-tête : categorieJuridiqueUniteLegale.");
    }

    @Test
    @DisplayName("4.3 one import at a time; one that nobody works on any more was interrupted, and another may begin")
    void one_at_a_time_and_interruptions() {
        long mort = imports.ouvrir("mort.csv", 10, "per001", HorlogeDEssai.maintenant())
                .orElseThrow();

        assertThat(imports.ouvrir("autre.csv", 10, "per001", HorlogeDEssai.maintenant()))
                .isEmpty();
        ImportEtablissements suivant = envois.lire(new FichierSirene().ligne(1).octets());

        assertThat(suivant.etat()).isEqualTo(EtatImport.PRET);
        assertThat(imports.trouver(mort).orElseThrow().etat()).isEqualTo(EtatImport.INTERROMPU);
        assertThat(envois.page(EnvoisDImport.PAGE + "/" + mort)).contains("rien n&#39;a été enregistré");
    }

    @Test
    @DisplayName("4.3 when writing fails in the middle, nothing of the file is kept")
    void all_or_nothing() {
        ImportEtablissements lu =
                envois.lire(new FichierSirene().ligne(1).ligne(2).octets());
        base.sql("update app.import_ligne set raison_sociale = repeat('x', 151), ligne = 6000 where siret = ?")
                .param(siret(2))
                .update();

        ImportEtablissements tente = envois.lancer(lu.id());

        assertThat(tente.etat()).isEqualTo(EtatImport.INTERROMPU);
        assertThat(base.sql("select count(*) from app.etablissement where siret = ?")
                        .param(siret(1))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static MockHttpServletRequest annoncant(MockHttpServletRequest requete, long octets) {
        return new MockHttpServletRequest(requete.getServletContext(), requete.getMethod(), requete.getRequestURI()) {
            @Override
            public long getContentLengthLong() {
                return octets;
            }

            @Override
            public String getContentType() {
                return "text/csv";
            }
        };
    }

    private int lignesGardees() {
        return base.sql("select count(*) from app.import_ligne")
                .query(Integer.class)
                .single();
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}
