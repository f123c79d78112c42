package fr.univ.stages.convention.enonce;

import fr.univ.stages.document.Classeur.Genre;
import fr.univ.stages.referentiel.Liste;

/**
 * A column that may be chosen.
 *
 * @param cle its name in addresses
 * @param largeur in characters
 * @param sql what is read, on app.convention c, its host app.etablissement e, and the tables of the join
 * @param jointure a left join that gives one row at most, shared by all columns that name the same; empty for none
 * @param liste the list whose label stands for the code read; null for none
 */
public record Colonne(
        String cle, String libelle, Groupe groupe, Genre genre, int largeur, String sql, String jointure, Liste liste) {

    private static final int CODE = 18;

    /** The two lists of the screen. */
    public enum Groupe {
        CONVENTION("Critères Convention"),
        ETABLISSEMENT("Critères Établissement");

        private final String libelle;

        Groupe(String libelle) {
            this.libelle = libelle;
        }

        /** On the screen. */
        public String libelle() {
            return libelle;
        }
    }

    /** Of the convention, without any join. */
    public static Colonne de(String cle, String libelle, Genre genre, int largeur, String sql) {
        return new Colonne(cle, libelle, Groupe.CONVENTION, genre, largeur, sql, "", null);
    }

    /** Of that many characters. */
    public static Colonne texte(String cle, String libelle, int largeur, String sql) {
        return de(cle, libelle, Genre.TEXTE, largeur, sql);
    }

    /** A day. */
    public static Colonne date(String cle, String libelle, String sql) {
        return de(cle, libelle, Genre.DATE, 12, sql);
    }

    /** A day and its time. */
    public static Colonne moment(String cle, String libelle, String sql) {
        return de(cle, libelle, Genre.MOMENT, 16, sql);
    }

    /** With its decimals. */
    public static Colonne nombre(String cle, String libelle, String sql) {
        return de(cle, libelle, Genre.NOMBRE, 12, sql);
    }

    /** Whether that condition holds. */
    public static Colonne ouiNon(String cle, String libelle, String condition) {
        return texte(cle, libelle, 12, "case when " + condition + " then 'Oui' else 'Non' end");
    }

    /** The label of a code. */
    public static Colonne code(String cle, String libelle, Liste liste, String sql) {
        return new Colonne(cle, libelle, Groupe.CONVENTION, Genre.TEXTE, CODE, sql, "", liste);
    }

    /** As people write it in France. */
    public static Colonne telephone(String cle, String libelle, String sql) {
        return texte(
                cle,
                libelle,
                16,
                "regexp_replace(" + sql + ", '^\\+33(\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)$', '0\\1 \\2 \\3 \\4 \\5')");
    }

    /** The name of a country. */
    public static Colonne pays(String cle, String libelle, String sql) {
        return texte(cle, libelle, 18, "(select p.libelle from app.pays p where p.code = " + sql + ")");
    }

    /** The same read otherwise. */
    public Colonne lue(String autreSql) {
        return new Colonne(cle, libelle, groupe, genre, largeur, autreSql, jointure, liste);
    }

    /** The same with this join. */
    public Colonne avec(String autreJointure) {
        return new Colonne(cle, libelle, groupe, genre, largeur, sql, autreJointure, liste);
    }

    /** The same among the host's. */
    public Colonne chezLHote() {
        return new Colonne(cle, libelle, Groupe.ETABLISSEMENT, genre, largeur, sql, jointure, liste);
    }
}
