package fr.univ.stages.referentiel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Health insurance offices: the one of the student's home is told about an accident (3.1.1, A7.4). */
@Component
public class Cpams {

    private static final Pattern CHIFFRES = Pattern.compile("\\d{1,5}|2[AB]");
    private static final Pattern CODE = Pattern.compile("[A-Z]+(-[0-9A-Z]+)+");
    private static final String TEXTE = "app.recherche(concat_ws(' ', c.libelle, d.nom, c.adresse))";
    private static final String COLONNES = "select c.code, c.libelle from app.cpam c"
            + " left join app.departement d on d.code = c.departement where c.actif and ";
    private static final String ORDRE = " c.officielle desc, c.departement, c.libelle limit 20";

    private final JdbcClient jdbc;

    Cpams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * At most 20, by words of the name, département or town, by number of département, by the student's postal code; the
     * only one of that code when a whole code is given.
     */
    public List<Entree> chercher(String saisi) {
        if (CODE.matcher(saisi).matches() && existe(saisi)) {
            return List.of(new Entree(saisi, libelle(saisi).orElseThrow()));
        }
        MotsNommes mots = MotsNommes.de(saisi);
        if (mots.mots().vide()) {
            return jdbc.sql(COLONNES + "true order by" + ORDRE)
                    .query(Entree.class)
                    .list();
        }
        String chiffres = mots.joints().toUpperCase(Locale.ROOT);
        if (CHIFFRES.matcher(chiffres).matches()) {
            return parChiffres(chiffres);
        }
        return jdbc.sql(COLONNES + mots.tousDans(TEXTE)
                        + " order by app.recherche(c.libelle) like '%' || app.motif(:mot0) || '%' desc," + ORDRE)
                .params(mots.parametres())
                .query(Entree.class)
                .list();
    }

    /** Name of the office, closed ones included. */
    public Optional<String> libelle(String code) {
        return jdbc.sql("select libelle from app.cpam where code = :code")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    /** True when the office is offered. */
    public boolean existe(String code) {
        return jdbc.sql("select exists (select from app.cpam where actif and code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /** The département of a postal code is the one of its communes, never its first digits. */
    private List<Entree> parChiffres(String chiffres) {
        return jdbc.sql(COLONNES
                        + "(starts_with(c.departement, :chiffres) or length(:chiffres) > 3 and c.departement in"
                        + " (select m.departement from app.code_postal p join app.commune m on m.code_insee = p.commune"
                        + " where p.code between rpad(:chiffres, 5, '0') and rpad(:chiffres, 5, '9'))) order by"
                        + ORDRE)
                .param("chiffres", chiffres)
                .query(Entree.class)
                .list();
    }
}
