package fr.univ.stages.etablissement.recherche;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static fr.univ.stages.etablissement.EtablissementDEssai.organisme;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.etablissement.EtablissementDEssai;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Some organisations to be searched, each hard to find in its own way. */
@Transactional
abstract class BaseRecherche extends BaseIntegration {

    @Autowired
    Etablissements etablissements;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void some_organisations() {
        sql.sql("truncate app.etablissement cascade").update();
        creer(organisme("Laboratoire Protozyme")
                .avec("siret", "99999007000016")
                .avec("naf", "72.11Z")
                .avec("naf2025", "72.10G")
                .avec("voie", "6 rue de la Maquette")
                .avec("codePostal", "69003")
                .avec("commune", "Lyon 3e Arrondissement")
                .avec("telephone", "03 53 01 08 26")
                .avec("fax", "+33 3 53 01 08 99"));
        creer(organisme("Chantiers Navals « Jeu d’Essai »")
                .avec("siret", "99999014600014")
                .avec("naf", "30.11Z")
                .avec("activite", "Construction de catamarans")
                .avec("voie", "39 rue du Jeu-d'Essai")
                .avec("complement", "Bâtiment Étoile")
                .avec("codePostal", "44000")
                .avec("commune", "Nantes")
                .avec("telephone", "0199005407"));
        creer(organisme("S.N.C.F. Œuvres sociales")
                .avec("siret", "99999001300024")
                .avec("commune", "Rennes"));
        creer(organisme("100% Bio_Local").avec("siret", "99999003900011").avec("commune", "Rennes"));
        creer(etranger("Beispiel Maschinenbau GmbH").avec("naf", "28.99B").avec("telephone", "+49 30 901820"));
        creer(etranger("Ελληνική Εταιρεία")
                .avec("pays", "GR")
                .avec("commune", "Αθήνα")
                .avec("codePostal", "105 57"));
    }

    long creer(EtablissementDEssai organisme) {
        return etablissements
                .creer(organisme.avec("confirmeDoublon", true).saisie(), ADMINISTRATRICE)
                .id();
    }

    ResultatEtablissements chercher(CriteresEtablissements criteres) {
        return etablissements.chercher(criteres);
    }

    List<String> noms(CriteresEtablissements criteres) {
        return chercher(criteres).lignes().stream()
                .map(LigneEtablissement::raisonSociale)
                .toList();
    }

    static SaisieServiceAccueil service(String nom, boolean memeAdresse, String codePostal) {
        return new SaisieServiceAccueil(
                null,
                nom,
                memeAdresse,
                null,
                memeAdresse ? null : "2 quai de l'Essai",
                codePostal,
                memeAdresse ? null : "Nantes",
                null,
                memeAdresse ? null : "FR",
                null);
    }

    static CriteresEtablissements service(String nom, String departement) {
        return new CriteresEtablissements(
                null, departement, null, null, null, null, null, null, null, null, nom, null, null);
    }

    static CriteresEtablissements criteres(String champ, String saisi) {
        List<String> champs = List.of(
                "raisonSociale",
                "departement",
                "siret",
                "activite",
                "telephone",
                "adresse",
                "complement",
                "commune",
                "codePostal",
                "pays",
                "service");
        String[] v = new String[champs.size()];
        v[champs.indexOf(champ)] = saisi;
        return new CriteresEtablissements(
                v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], null, null);
    }
}
