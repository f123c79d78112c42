package fr.univ.stages.referentiel;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The wide sectors to choose from (4.1): sections of NAF rev. 2, with the codes that either nomenclature has in each. */
@Component
public class Secteurs {

    private static final String REV_2 = "version = 'rév. 2'";

    private final JdbcClient jdbc;
    private volatile List<Entree> connus = List.of();

    Secteurs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, in the order of the nomenclature; read once, since the sections of a nomenclature do not change. */
    public List<Entree> liste() {
        if (connus.isEmpty()) {
            connus = jdbc.sql("select distinct section as code, libelle_section as libelle from app.naf where " + REV_2
                            + " order by section")
                    .query(Entree.class)
                    .list();
        }
        return connus;
    }

    /** Codes of rev. 2 and of NAF 2025; empty when there is no such sector. */
    public List<String> codes(String secteur) {
        return jdbc.sql("select code from app.naf where " + REV_2
                        + " and section = :secteur or version = '2025' and section = any(:en2025)")
                .param("secteur", secteur)
                .param("en2025", en2025(secteur))
                .query(String.class)
                .list();
    }

    /** NAF 2025 makes two sections of J, information and communication; those that follow moved by one letter. */
    private static String[] en2025(String secteur) {
        if (!secteur.matches("[A-U]")) {
            return new String[0];
        }
        char lettre = secteur.charAt(0);
        String suivante = String.valueOf((char) (lettre + 1));
        return lettre < 'J'
                ? new String[] {secteur}
                : lettre == 'J' ? new String[] {secteur, suivante} : new String[] {suivante};
    }
}
