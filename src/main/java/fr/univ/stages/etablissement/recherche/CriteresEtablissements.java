package fr.univ.stages.etablissement.recherche;

import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the six searches (4.1) ask for, as typed; all that are given must hold together, page counts from 0.
 */
public record CriteresEtablissements(
        @TexteSimple(max = 150) String raisonSociale,
        @TexteSimple(max = 3) String departement,
        @TexteSimple(max = 25) String siret,
        @TexteSimple(max = 100) String activite,
        @TexteSimple(max = 30) String telephone,
        @TexteSimple(max = 200) String adresse,
        @TexteSimple(max = 200) String complement,
        @TexteSimple(max = 200) String commune,
        @TexteSimple(max = 20) String codePostal,
        @TexteSimple(max = 2) String pays,
        @TexteSimple(max = 150) String service,
        @TexteSimple(max = 1) String secteur,

        @Min(value = 0, message = "Cette page n'existe pas.")
        @Max(value = 99, message = "La liste s'arrête ici : précisez votre recherche.")
        Integer page) {

    /** Trims everything; a blank criterion is none, no page is the first one. */
    public CriteresEtablissements {
        raisonSociale = Texte.propre(raisonSociale);
        departement = Texte.propre(departement);
        siret = Texte.propre(siret);
        activite = Texte.propre(activite);
        telephone = Texte.propre(telephone);
        adresse = Texte.propre(adresse);
        complement = Texte.propre(complement);
        commune = Texte.propre(commune);
        codePostal = Texte.propre(codePostal);
        pays = Texte.propre(pays);
        service = Texte.propre(service);
        secteur = Texte.propre(secteur);
        page = page == null ? 0 : page;
    }

    /** The search people use most: by name alone, first page. */
    public static CriteresEtablissements raisonSociale(String raisonSociale) {
        return new CriteresEtablissements(
                raisonSociale, null, null, null, null, null, null, null, null, null, null, null, 0);
    }

    /** What was typed by name of field, in their order; neither blank fields nor the page. */
    public Map<String, String> saisis() {
        Map<String, String> saisis = new LinkedHashMap<>();
        saisis.put("raisonSociale", raisonSociale);
        saisis.put("departement", departement);
        saisis.put("siret", siret);
        saisis.put("secteur", secteur);
        saisis.put("activite", activite);
        saisis.put("telephone", telephone);
        saisis.put("adresse", adresse);
        saisis.put("complement", complement);
        saisis.put("commune", commune);
        saisis.put("codePostal", codePostal);
        saisis.put("pays", pays);
        saisis.put("service", service);
        saisis.values().removeIf(Objects::isNull);
        return saisis;
    }
}
