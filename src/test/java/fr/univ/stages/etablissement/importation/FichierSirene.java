package fr.univ.stages.etablissement.importation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of the register as a test wants it: right in every cell until it says otherwise. */
public final class FichierSirene {

    private final List<String> colonnes;
    private final List<Map<String, String>> lignes = new ArrayList<>();

    public FichierSirene(String... sansColonnes) {
        List<String> toutes = new ArrayList<>(juste(0).keySet());
        toutes.removeAll(List.of(sansColonnes));
        colonnes = toutes;
    }

    /** A right SIRET of its own for each number. */
    static String siret(int numero) {
        String siren = avecCle("9%07d".formatted(numero));
        return avecCle(siren + "0001");
    }

    static Map<String, String> juste(int numero) {
        Map<String, String> cases = new LinkedHashMap<>();
        String siret = siret(numero);
        cases.put("siren", siret.substring(0, 9));
        cases.put("nic", siret.substring(9));
        cases.put("siret", siret);
        cases.put("statutDiffusionEtablissement", "O");
        cases.put("dateCreationEtablissement", "2001-01-01");
        cases.put("trancheEffectifsEtablissement", "12");
        cases.put("denominationUniteLegale", "ATELIER IMPORTE " + numero);
        cases.put("categorieJuridiqueUniteLegale", "5710");
        cases.put("complementAdresseEtablissement", "");
        cases.put("numeroVoieEtablissement", "12");
        cases.put("indiceRepetitionEtablissement", "B");
        cases.put("typeVoieEtablissement", "AV");
        cases.put("libelleVoieEtablissement", "DE LA GARE");
        cases.put("codePostalEtablissement", "35000");
        cases.put("libelleCedexEtablissement", "");
        cases.put("libelleCommuneEtablissement", "RENNES");
        cases.put("activitePrincipaleEtablissement", "62.01Z");
        cases.put("nomenclatureActivitePrincipaleEtablissement", "NAFRev2");
        cases.put("etatAdministratifEtablissement", "A");
        cases.put("denominationUsuelleEtablissement", "");
        cases.put("enseigne1Etablissement", "");
        return cases;
    }

    /** One more line; {@code changes} are names of columns and their values, in turn. */
    public FichierSirene ligne(int numero, String... changes) {
        Map<String, String> cases = juste(numero);
        for (int n = 0; n < changes.length; n += 2) {
            cases.put(changes[n], changes[n + 1]);
        }
        lignes.add(cases);
        return this;
    }

    String texte(String separateur) {
        StringBuilder texte = new StringBuilder(String.join(separateur, colonnes)).append("\r\n");
        for (Map<String, String> ligne : lignes) {
            texte.append(String.join(
                            separateur,
                            colonnes.stream()
                                    .map(ligne::get)
                                    .map(valeur -> valeur.contains(separateur) ? '"' + valeur + '"' : valeur)
                                    .toList()))
                    .append("\r\n");
        }
        return texte.toString();
    }

    public byte[] octets() {
        return texte(",").getBytes(StandardCharsets.UTF_8);
    }

    private static String avecCle(String chiffres) {
        int somme = 0;
        for (int n = 0; n < chiffres.length(); n++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - n) - '0';
            int pese = n % 2 == 0 ? 2 * chiffre : chiffre;
            somme += pese > 9 ? pese - 9 : pese;
        }
        return chiffres + (10 - somme % 10) % 10;
    }
}
