package fr.univ.stages.surface;

import static fr.univ.stages.surface.Cercle.ADMINISTRATEUR;
import static fr.univ.stages.surface.Politique.page;
import static fr.univ.stages.surface.Politique.regle;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Organisations from a file of the register: who runs the platform. */
final class RegleImport {

    private static final String PAGE = "/etablissements/import";
    private static final byte[] FICHIER = """
            siret,etatAdministratifEtablissement,denominationUniteLegale,categorieJuridiqueUniteLegale,\
            activitePrincipaleEtablissement,libelleVoieEtablissement,codePostalEtablissement,libelleCommuneEtablissement
            73282932000074,A,Essai,5710,62.01Z,RUE DE L'ESSAI,35000,RENNES
            """.getBytes(StandardCharsets.UTF_8);

    private RegleImport() {}

    static List<Regle> regles() {
        return List.of(
                page("GET " + PAGE, "Importer des établissements : la page", ADMINISTRATEUR),
                regle(
                        "POST " + PAGE,
                        "Envoyer un fichier à importer",
                        ADMINISTRATEUR,
                        d -> post(PAGE).contentType("text/csv").content(FICHIER)),
                regle("GET " + PAGE + "/{id}", "Voir un import", ADMINISTRATEUR, d -> get(PAGE + "/" + d.importLu)),
                regle(
                        "GET " + PAGE + "/{id}/avance [HX-Request]",
                        "Voir où en est un import",
                        ADMINISTRATEUR,
                        d -> get(PAGE + "/" + d.importLu + "/avance").header("HX-Request", "true")),
                regle(
                        "POST " + PAGE + "/{id}/lancement",
                        "Importer ce qui a été lu",
                        ADMINISTRATEUR,
                        d -> post(PAGE + "/" + d.importLu + "/lancement")),
                regle(
                        "GET " + PAGE + "/{id}/rapport.csv",
                        "Télécharger le rapport d'un import",
                        ADMINISTRATEUR,
                        d -> get(PAGE + "/" + d.importLu + "/rapport.csv")));
    }
}
