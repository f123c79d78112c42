package fr.univ.stages.etablissement.importation;

import fr.univ.stages.etablissement.modele.SaisieFiche;
import fr.univ.stages.etablissement.regles.TypesDeStructure;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** One establishment as the register writes it, turned into what a person would have typed. */
record LigneSirene(EnTeteSirene entete, CSVRecord cases) {

    private static final Map<String, String> VOIES = Map.ofEntries(
            Map.entry("ALL", "ALLEE"),
            Map.entry("AV", "AVENUE"),
            Map.entry("BD", "BOULEVARD"),
            Map.entry("CHE", "CHEMIN"),
            Map.entry("CRS", "COURS"),
            Map.entry("FG", "FAUBOURG"),
            Map.entry("IMP", "IMPASSE"),
            Map.entry("LD", "LIEU DIT"),
            Map.entry("LOT", "LOTISSEMENT"),
            Map.entry("PAS", "PASSAGE"),
            Map.entry("PL", "PLACE"),
            Map.entry("QUA", "QUARTIER"),
            Map.entry("RES", "RESIDENCE"),
            Map.entry("RPT", "ROND POINT"),
            Map.entry("RTE", "ROUTE"),
            Map.entry("SQ", "SQUARE"));
    private static final Map<String, String> INDICES = Map.of("B", "BIS", "T", "TER", "Q", "QUATER");

    /** Why the register's own words forbid this line, by name of column. */
    Map<String, String> obstacles() {
        Map<String, String> obstacles = new LinkedHashMap<>();
        if (cases.size() != entete.largeur()) {
            obstacles.put(
                    "",
                    "La ligne a %d cases et l'en-tête %d : un séparateur est de trop ou manque."
                            .formatted(cases.size(), entete.largeur()));
            return obstacles;
        }
        String etat = de(ColonneSirene.ETAT);
        if ("F".equals(etat)) {
            obstacles.put(ColonneSirene.ETAT.nom(), "Cet établissement est fermé.");
        } else if (!"A".equals(etat)) {
            obstacles.put(ColonneSirene.ETAT.nom(), "L'état est A (actif) ou F (fermé).");
        }
        String diffusion = de(ColonneSirene.DIFFUSION);
        if (diffusion != null && !diffusion.equals("O")) {
            obstacles.put(
                    ColonneSirene.DIFFUSION.nom(), "Cet établissement s'oppose à la diffusion de ses coordonnées.");
        }
        if (de(ColonneSirene.PAYS_ETRANGER) != null) {
            obstacles.put(ColonneSirene.PAYS_ETRANGER.nom(), "L'adresse est à l'étranger : saisissez-le à la main.");
        }
        String nomenclature = de(ColonneSirene.NOMENCLATURE);
        if (nomenclature != null && !nomenclature.equals("NAFRev2") && !nomenclature.equals("NAF2025")) {
            obstacles.put(
                    ColonneSirene.NOMENCLATURE.nom(),
                    "Cette nomenclature n'est plus lue : NAFRev2 ou NAF2025 seulement.");
        }
        if (seContredit()) {
            obstacles.put(ColonneSirene.SIRET.nom(), "Le SIRET n'est pas fait du SIREN et du NIC de la ligne.");
        }
        return obstacles;
    }

    SaisieFiche saisie() {
        String categorie = de(ColonneSirene.CATEGORIE);
        return new SaisieFiche(
                null,
                raisonSociale(),
                siret(),
                null,
                de(ColonneSirene.NAF),
                naf2025(),
                null,
                TypesDeStructure.de(categorie),
                categorie == null ? null : categorie.substring(0, Math.min(2, categorie.length())),
                de(ColonneSirene.EFFECTIF),
                de(ColonneSirene.VOIE) == null ? null : de(ColonneSirene.COMPLEMENT),
                voie(),
                de(ColonneSirene.CODE_POSTAL),
                de(ColonneSirene.COMMUNE),
                cedex(),
                "FR",
                null,
                null,
                null,
                null,
                true);
    }

    /** What is known of NAF rév. 2: nothing when the line gives a code of the other nomenclature. */
    boolean ignoreNafRev2() {
        return "NAF2025".equals(de(ColonneSirene.NOMENCLATURE));
    }

    String siret() {
        String siret = de(ColonneSirene.SIRET);
        return siret != null || de(ColonneSirene.SIREN) == null ? siret : de(ColonneSirene.SIREN) + nic();
    }

    /** The legal name first: it is the one that signs. */
    String raisonSociale() {
        String personne = joints(de(ColonneSirene.PRENOM), de(ColonneSirene.NOM));
        return Stream.of(de(ColonneSirene.DENOMINATION), de(ColonneSirene.USUELLE), de(ColonneSirene.ENSEIGNE))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(personne.isEmpty() ? null : personne);
    }

    private String voie() {
        String type = de(ColonneSirene.TYPE_VOIE);
        String indice = de(ColonneSirene.INDICE);
        String libelle = de(ColonneSirene.VOIE);
        return libelle == null
                ? de(ColonneSirene.COMPLEMENT)
                : joints(
                        de(ColonneSirene.NUMERO),
                        indice == null ? null : INDICES.getOrDefault(indice, indice),
                        type == null ? null : VOIES.getOrDefault(type, type),
                        libelle);
    }

    /** The register repeats the town before it: « RENNES CEDEX 7 ». */
    private String cedex() {
        String libelle = de(ColonneSirene.CEDEX);
        int place = libelle == null ? -1 : libelle.toUpperCase(Locale.ROOT).indexOf("CEDEX");
        return place < 0 ? libelle : libelle.substring(place);
    }

    private String naf2025() {
        return ignoreNafRev2() ? de(ColonneSirene.NAF) : de(ColonneSirene.NAF_2025);
    }

    private boolean seContredit() {
        String siret = de(ColonneSirene.SIRET);
        String siren = de(ColonneSirene.SIREN);
        return siret != null && siren != null && !siret.startsWith(siren);
    }

    private String nic() {
        return Objects.requireNonNullElse(de(ColonneSirene.NIC), "");
    }

    private String de(ColonneSirene colonne) {
        return entete.valeur(cases, colonne);
    }

    private static String joints(String... mots) {
        return Stream.of(mots).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
