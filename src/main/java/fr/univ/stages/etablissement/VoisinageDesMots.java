package fr.univ.stages.etablissement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guesses the words meant by misspelt ones among all words of the names, so that no name is compared one by one. */
@Component
class VoisinageDesMots {

    private static final int ASSEZ_LONG = 4;
    /** Those that no word of the names begins with; chr(1114111) is the last character there is. */
    private static final String INCONNUS = """
            select q.mot from unnest(?) q(mot) where not exists (
                select from app.etablissement_mot m where m.mot >= q.mot and m.mot < q.mot || chr(1114111))
            """;

    private static final String VOISINS = """
            select q.mot as cherche, v.mot as voisin
            from unnest(?) q(mot)
            cross join lateral (
                select m.mot, public.similarity(m.mot, q.mot) ressemblance from app.etablissement_mot m
                where m.mot operator(public.%) q.mot
                order by ressemblance desc, m.mot limit 3) v
            order by v.ressemblance desc, v.mot
            """;

    private final JdbcClient jdbc;

    VoisinageDesMots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Two more rounds at most: every word that is no word of any name replaced by its nearest, then by any of its three
     * nearest. Words that exist are doubted only when they found nothing together.
     */
    List<Conditions> de(Mots nom, boolean trouve) {
        List<String> longs = nom.liste().stream()
                .filter(mot -> mot.length() >= ASSEZ_LONG)
                .distinct()
                .toList();
        List<String> inconnus = jdbc.sql(INCONNUS)
                .param(longs.toArray(String[]::new))
                .query(String.class)
                .list();
        List<String> douteux = inconnus.isEmpty() && !trouve ? longs : inconnus;
        Map<String, List<String>> voisins = douteux.isEmpty() ? Map.of() : voisins(douteux);
        if (voisins.isEmpty()) {
            return List.of();
        }
        Conditions proches = new Conditions();
        Conditions possibles = new Conditions();
        for (String mot : nom.liste()) {
            List<String> motifs = voisins.getOrDefault(mot, List.of(mot)).stream()
                    .map(Mots::debutDeMot)
                    .toList();
            proches.un(List.of("nom_recherche"), motifs.subList(0, 1));
            possibles.un(List.of("nom_recherche"), motifs);
        }
        return List.of(proches, possibles);
    }

    private Map<String, List<String>> voisins(List<String> mots) {
        return jdbc
                .sql(VOISINS)
                .param(mots.toArray(String[]::new))
                .query((rs, n) -> Map.entry(rs.getString("cherche"), rs.getString("voisin")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
