package fr.univ.stages.convention.export;

import static fr.univ.stages.convention.enonce.Colonne.code;
import static fr.univ.stages.convention.enonce.Colonne.pays;
import static fr.univ.stages.convention.enonce.Colonne.telephone;
import static fr.univ.stages.convention.enonce.Colonne.texte;

import fr.univ.stages.convention.enonce.Colonne;
import fr.univ.stages.referentiel.Liste;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The host, its service and the tutor, in the row of their convention. */
@Component
@Order(10)
class ColonnesDeLAccueil implements ColonnesExportables {

    private static final String SERVICE = "left join app.service s on s.id = c.service_id";
    private static final String TUTEUR = "left join app.contact t on t.id = c.tuteur_id";

    @Override
    public List<Colonne> colonnes() {
        return Stream.of(etablissement(), service(), tuteur())
                .flatMap(List::stream)
                .map(Colonne::chezLHote)
                .toList();
    }

    private static List<Colonne> etablissement() {
        return List.of(
                texte("raisonSociale", "Nom établissement d'accueil", 34, "e.raison_sociale"),
                texte("siret", "SIRET", 16, "e.siret"),
                texte("numeroLocal", "Numéro local", 16, "e.numero_local"),
                texte("complement", "Adresse résidence", 24, "e.complement"),
                texte("voie", "Adresse voie", 30, "e.voie"),
                texte("cedex", "Adresse lib cedex", 14, "e.cedex"),
                texte("codePostal", "Code postal", 10, "e.code_postal"),
                texte("commune", "Établissement d'accueil - Commune", 22, "e.commune"),
                texte("departement", "Département", 10, "e.departement"),
                pays("pays", "Pays", "e.pays"),
                code("statutJuridique", "Statut juridique", Liste.STATUT_JURIDIQUE, "e.statut_juridique"),
                code("typeStructure", "Type de structure", Liste.TYPE_STRUCTURE, "e.type_structure"),
                code("effectif", "Effectif", Liste.TRANCHE_EFFECTIF, "e.effectif"),
                texte("naf", "Code NAF", 10, "e.naf"),
                texte("activite", "Activité", 34, "(select n.libelle from app.naf n where n.code = e.naf)"),
                telephone("telephone", "Téléphone établissement", "e.telephone"),
                telephone("fax", "Fax établissement", "e.fax"),
                texte("courriel", "Mail établissement", 30, "e.courriel"),
                texte("siteWeb", "Site web établissement", 30, "e.site_web"));
    }

    private static List<Colonne> service() {
        return Stream.of(
                        texte("service", "Service d'accueil", 28, "s.nom"),
                        texte("serviceComplement", "Service accueil - résidence", 24, lieu("complement")),
                        texte("serviceVoie", "Service accueil - voie", 30, lieu("voie")),
                        texte("serviceCedex", "Service accueil - cedex", 14, lieu("cedex")),
                        texte("serviceCodePostal", "Service accueil - code postal", 10, lieu("code_postal")),
                        texte("serviceCommune", "Service accueil - commune", 22, lieu("commune")),
                        pays("servicePays", "Service accueil - pays", lieu("pays")),
                        telephone("serviceTelephone", "Service accueil - téléphone", "s.telephone"))
                .map(colonne -> colonne.avec(SERVICE))
                .toList();
    }

    /** A service without an address of its own is at its établissement's. */
    private static String lieu(String colonne) {
        return "case when s.voie is not null then s." + colonne + " when s.id is not null then e." + colonne + " end";
    }

    private static List<Colonne> tuteur() {
        return Stream.of(
                        code("civiliteTuteur", "Civilité tuteur", Liste.CIVILITE, "t.civilite"),
                        texte("nomTuteur", "Nom tuteur", 20, "t.nom"),
                        texte("prenomTuteur", "Prénom tuteur", 18, "t.prenom"),
                        texte("courrielTuteur", "Mail tuteur", 30, "t.courriel"),
                        telephone("telephoneTuteur", "Téléphone tuteur", "t.telephone"),
                        texte("fonctionTuteur", "Fonction tuteur", 24, "t.fonction"))
                .map(colonne -> colonne.avec(TUTEUR))
                .toList();
    }
}
