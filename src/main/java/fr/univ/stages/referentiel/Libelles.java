package fr.univ.stages.referentiel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The labels of all the codes that a page shows, in one query; closed values included. */
@Component
public class Libelles {

    private static final String PAYS = "PAYS";
    private static final String NAF = "NAF";

    private final JdbcClient jdbc;

    Libelles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** French names of countries, activities, and values of lists. */
    public Lus lire(Collection<String> pays, Collection<String> nafs, Collection<Valeur> valeurs) {
        Map<String, String> libelles = new HashMap<>();
        jdbc.sql("""
                        select 'PAYS ' || code as cle, libelle from app.pays where code = any (?)
                        union all
                        select 'NAF ' || code, libelle from app.naf where code = any (?)
                        union all
                        select v.type || ' ' || v.code, v.libelle
                          from unnest(?, ?) d(type, code) join app.valeur_de_liste v on v.type = d.type and v.code = d.code
                        """)
                .param(pays.toArray(String[]::new))
                .param(nafs.toArray(String[]::new))
                .param(valeurs.stream().map(valeur -> valeur.liste().name()).toArray(String[]::new))
                .param(valeurs.stream().map(Valeur::code).toArray(String[]::new))
                .query(rs -> {
                    libelles.put(rs.getString("cle"), rs.getString("libelle"));
                });
        return new Lus(libelles);
    }

    /** Those of every value of every list, some hundreds: for a page that names many. */
    public Lus desListes() {
        Map<String, String> libelles = new HashMap<>();
        jdbc.sql("select type || ' ' || code as cle, libelle from app.valeur_de_liste")
                .query(rs -> {
                    libelles.put(rs.getString("cle"), rs.getString("libelle"));
                });
        return new Lus(libelles);
    }

    /** A code of a list; null for none. */
    public record Valeur(Liste liste, String code) {}

    /** What was read. */
    public record Lus(Map<String, String> libelles) {

        /** Copies, so that the record never changes. */
        public Lus {
            libelles = Map.copyOf(libelles);
        }

        /** The code itself when the country is unknown. */
        public String pays(String code) {
            return libelles.getOrDefault(PAYS + " " + code, code);
        }

        /** Null when the activity is unknown. */
        public String naf(String code) {
            return libelles.get(NAF + " " + code);
        }

        /** The code itself when the value is unknown, null when it is null. */
        public String valeur(Liste liste, String code) {
            return code == null ? null : libelles.getOrDefault(liste.name() + " " + code, code);
        }
    }
}
