package fr.univ.stages.etablissement.recherche;

import fr.univ.stages.recherche.Conditions;
import fr.univ.stages.recherche.Mots;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guesses the words meant by misspelt ones among all words of the names, so that no name is compared one by one. */
@Component
class VoisinageDesMots {

    private static final int ASSEZ_LONG = 4;
    /**
     * A word is known when a word of the names begins with it; chr(1114111) is the last character there is. Where all are
     * known, the second value says whether to doubt them: first those that are only the beginning of one. Trigrams do not
     * see a space forgotten, nor two letters swapped in a short word: these are looked up as they are. A neighbour much
     * further away than the nearest is none.
     */
    private static final String VOISINS = """
            with q as materialized (
                select mot, exists (select from app.etablissement_mot m
                    where m.mot >= q.mot and m.mot < q.mot || chr(1114111)) connu,
                    exists (select from app.etablissement_mot m where m.mot = q.mot) entier
                from unnest(?) q(mot))
            select q.mot as cherche, v.mot as voisin
            from (select mot from q
                where not connu or ? and not exists (select from q autre where not autre.connu)
                    and (not entier or not exists (select from q autre where not autre.entier))) q
            cross join lateral (
                select mot, ressemblance, max(ressemblance) over () la_plus_proche
                from (select m.mot, public.similarity(m.mot, q.mot) ressemblance from app.etablissement_mot m
                    where m.mot operator(public.%) q.mot
                    union all
                    select debut.mot || ' ' || fin.mot, 1 from generate_series(1, length(q.mot) - 1) n
                    join app.etablissement_mot debut on debut.mot = left(q.mot, n)
                    join app.etablissement_mot fin on fin.mot = substr(q.mot, n + 1)
                    union all
                    select m.mot, 0.9 from generate_series(1, length(q.mot) - 1) n
                    join app.etablissement_mot m
                        on m.mot = overlay(q.mot placing reverse(substr(q.mot, n, 2)) from n for 2) and m.mot <> q.mot) proches
                order by ressemblance desc, mot limit 3) v
            where v.ressemblance > 0.7 * v.la_plus_proche
            order by v.ressemblance desc, v.mot
            """;

    private final JdbcClient jdbc;

    VoisinageDesMots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Two more rounds at most: every word that is no word of any name replaced by its nearest, then by any of its three
     * nearest; what the first gave may come again. Words that exist are doubted only when they found nothing together.
     */
    List<Conditions> de(Mots nom, boolean trouve) {
        List<String> longs = nom.liste().stream()
                .filter(mot -> mot.length() >= ASSEZ_LONG)
                .distinct()
                .toList();
        Map<String, List<String>> voisins = longs.isEmpty() ? Map.of() : voisins(longs, !trouve);
        if (voisins.isEmpty()) {
            return List.of();
        }
        Conditions proches = avec(nom, voisins, motifs -> motifs.subList(0, 1));
        if (voisins.values().stream().allMatch(motifs -> motifs.size() == 1)) {
            return List.of(proches);
        }
        return voisins.size() == 1
                ? List.of(
                        proches,
                        avec(nom, voisins, motifs -> motifs.subList(Math.min(1, motifs.size() - 1), motifs.size())))
                : List.of(proches, avec(nom, voisins, motifs -> motifs).sauf(proches));
    }

    private static Conditions avec(Mots nom, Map<String, List<String>> voisins, UnaryOperator<List<String>> choix) {
        Conditions conditions = new Conditions();
        for (String mot : nom.liste()) {
            List<String> motifs = voisins.getOrDefault(mot, List.of(mot)).stream()
                    .map(Mots::debutDeMot)
                    .toList();
            conditions.un(List.of("nom_recherche"), choix.apply(motifs));
        }
        return conditions;
    }

    private Map<String, List<String>> voisins(List<String> mots, boolean memeConnus) {
        return jdbc
                .sql(VOISINS)
                .param(mots.toArray(String[]::new))
                .param(memeConnus)
                .query((rs, n) -> Map.entry(rs.getString("cherche"), rs.getString("voisin")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
