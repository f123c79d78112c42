package fr.univ.stages.etablissement.recherche;

import fr.univ.stages.recherche.Mots;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the words of all that a person typed in one question, which also says how to plan those that follow. */
@Component
public class LectureDesMots {

    /**
     * What was typed decides the plan: a frequent word is found by walking the names, a rare one by its trigrams. Rounds
     * are read one after the other, the next only when the last was not enough.
     */
    private static final String REQUETE = """
            select texte, app.mots(texte) mots, app.nom_distinctif(texte) distinctifs,
                set_config('plan_cache_mode', 'force_custom_plan', true),
                set_config('max_parallel_workers_per_gather', '0', true)
            from unnest(?) q(texte)
            """;

    private static final String RIEN = "";

    private final JdbcClient jdbc;

    LectureDesMots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Lus lire(CriteresEtablissements criteres) {
        return lire(criteres.saisis().values());
    }

    /** To be called in the transaction of the search, even without any text: its plans depend on it. */
    public Lus lire(Collection<String> saisis) {
        String[] textes =
                Stream.concat(Stream.of(RIEN), saisis.stream()).distinct().toArray(String[]::new);
        Map<String, String> mots = new HashMap<>();
        Map<String, String> distinctifs = new HashMap<>();
        jdbc.sql(REQUETE).param(textes).query(rs -> {
            mots.put(rs.getString("texte"), rs.getString("mots"));
            distinctifs.put(rs.getString("texte"), rs.getString("distinctifs"));
        });
        return new Lus(mots, distinctifs);
    }

    /** What the search columns hold of each text. */
    public record Lus(Map<String, String> parTexte, Map<String, String> distinctifs) {

        /** None for null and for punctuation alone. */
        public Mots de(String saisi) {
            return new Mots(saisi == null ? RIEN : parTexte.get(saisi));
        }

        /** Those of a name that tell it from others: legal forms and little words left out, unless nothing else is left. */
        public Mots distinctifs(String nom) {
            return new Mots(nom == null ? RIEN : distinctifs.get(nom));
        }
    }
}
