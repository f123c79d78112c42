package fr.univ.stages.etablissement.regles;

import java.util.List;

/** The kind of host that goes with a legal category of the register (TYPE_STRUCTURE): a first guess that staff correct. */
public final class TypesDeStructure {

    private record Regle(String debut, String type) {}

    /** The longest beginnings first. */
    private static final List<Regle> REGLES = List.of(
            new Regle("7364", "HOSPITALIER"),
            new Regle("7365", "HOSPITALIER"),
            new Regle("7470", "HOSPITALIER"),
            new Regle("7331", "ESR"),
            new Regle("7383", "ESR"),
            new Regle("7384", "ESR"),
            new Regle("734", "COLLECTIVITE"),
            new Regle("735", "COLLECTIVITE"),
            new Regle("1", "PROF_LIBERALE"),
            new Regle("3", "ETRANGER"),
            new Regle("4", "EPIC"),
            new Regle("51", "ASSOCIATION"),
            new Regle("63", "ASSOCIATION"),
            new Regle("72", "COLLECTIVITE"),
            new Regle("7", "ADMINISTRATION"),
            new Regle("81", "ADMINISTRATION"),
            new Regle("8", "ASSOCIATION"),
            new Regle("92", "ASSOCIATION"),
            new Regle("93", "ASSOCIATION"));

    private TypesDeStructure() {}

    /** Code of TYPE_STRUCTURE for a legal category, null being a private company. */
    public static String de(String categorie) {
        return categorie == null
                ? "ENTREPRISE_PRIVEE"
                : REGLES.stream()
                        .filter(regle -> categorie.startsWith(regle.debut()))
                        .map(Regle::type)
                        .findFirst()
                        .orElse("ENTREPRISE_PRIVEE");
    }
}
