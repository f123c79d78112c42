package fr.univ.stages.etablissement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guesses the words meant by misspelt ones among all words of the names, so that no name is compared one by one. */
@Component
class VoisinageDesMots {

    private static final int ASSEZ_LONG = 4;
    /** A word that names begin with stands for itself; chr(1114111) is the last character there is. */
    private static final String VOISINS = """
            select q.mot as cherche, v.mot as voisin
            from unnest(?) q(mot)
            cross join lateral (
                select q.mot, 1 as ressemblance where exists (
                    select from app.etablissement_mot m where m.mot >= q.mot and m.mot < q.mot || chr(1114111))
                union
                select proches.* from (
                    select m.mot, public.similarity(m.mot, q.mot) ressemblance from app.etablissement_mot m
                    where m.mot operator(public.%) q.mot
                    order by ressemblance desc, m.mot limit 3) proches) v
            order by v.ressemblance desc, v.mot
            """;

    private final JdbcClient jdbc;

    VoisinageDesMots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two more rounds at most: every word replaced by its nearest, then by any of its three nearest. */
    List<Conditions> de(Mots nom) {
        Map<String, List<String>> voisins = voisins(nom.liste());
        if (voisins.isEmpty()) {
            return List.of();
        }
        Conditions proches = new Conditions();
        Conditions possibles = new Conditions();
        for (String mot : nom.liste()) {
            List<String> motifs = new ArrayList<>();
            voisins.getOrDefault(mot, List.of(mot)).forEach(voisin -> motifs.add(Mots.debutDeMot(voisin)));
            proches.un(List.of("nom_recherche"), motifs.subList(0, 1));
            possibles.un(List.of("nom_recherche"), motifs);
        }
        return List.of(proches, possibles);
    }

    private Map<String, List<String>> voisins(List<String> mots) {
        String[] longs = mots.stream()
                .filter(mot -> mot.length() >= ASSEZ_LONG)
                .distinct()
                .toArray(String[]::new);
        return jdbc
                .sql(VOISINS)
                .param(longs)
                .query((rs, n) -> Map.entry(rs.getString("cherche"), rs.getString("voisin")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
