package fr.univ.stages.etablissement.recherche;

import fr.univ.stages.etablissement.modele.Accord;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.recherche.Conditions;
import fr.univ.stages.recherche.Tri;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines of organisations, at most so many. */
@Component
class LignesEtablissements {

    /** Of app.etablissement f, as {@link #ligne} reads them. */
    static final String COLONNES =
            "f.id, f.raison_sociale, f.siret, f.complement, f.voie, f.code_postal, f.commune, f.pays,"
                    + " f.accord_jusqu_au, coalesce((select p.libelle from app.pays p where p.code = f.pays), f.pays) pays_libelle";

    /** Ids first: walking the names then reads the index alone. */
    private static final String REQUETE = "select " + COLONNES + """
             from (select id from app.etablissement e where %1$s order by %2$s limit ? offset ?) trouves
            join app.etablissement f on f.id = trouves.id
            order by %2$s
            """;

    private static final String RANGS = "select " + COLONNES + """
             from (select id from app.etablissement e where %s limit ?) trouves
            join app.etablissement f on f.id = trouves.id
            order by case %s end, f.nom_recherche, f.id
            """;

    private static final String RONDES = "select " + COLONNES + """
             from (select id, ronde from (%s) rondes limit ?) trouves
            join app.etablissement f on f.id = trouves.id
            order by trouves.ronde, f.nom_recherche, f.id
            """;
    private static final String RONDE =
            "(select id, %d ronde from app.etablissement e where %s order by nom_recherche, id limit ?)";

    private final JdbcClient jdbc;
    private final Horloge horloge;

    LignesEtablissements(JdbcClient jdbc, Horloge horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** In the order of names. */
    List<LigneEtablissement> lire(Conditions conditions, int auPlus) {
        return lire(conditions, RechercheEtablissements.TRIABLES.habituel(), auPlus, 0);
    }

    List<LigneEtablissement> lire(Conditions conditions, Tri tri, int auPlus, int debut) {
        List<Object> valeurs = new ArrayList<>(conditions.valeurs());
        valeurs.addAll(List.of(auPlus, debut));
        return lignes(REQUETE.formatted(conditions.sql(), tri.sql()), valeurs);
    }

    /** So many of those that fit, whichever they are; the first condition that one meets is its rank, the name decides then. */
    List<LigneEtablissement> parRang(Conditions conditions, List<Conditions> rangs, int auPlus) {
        List<Object> valeurs = new ArrayList<>(conditions.valeurs());
        valeurs.add(auPlus);
        String cas = IntStream.range(0, rangs.size())
                .mapToObj(n -> {
                    valeurs.addAll(rangs.get(n).valeurs());
                    return "when %s then %d".formatted(rangs.get(n).sql(), n);
                })
                .collect(Collectors.joining(" ", "", " else " + rangs.size()));
        return lignes(RANGS.formatted(conditions.sql(), cas), valeurs);
    }

    /** Round after round, each in the order of names; a round is read only when those before were not enough. */
    List<LigneEtablissement> parRondes(List<Conditions> rondes, int auPlus) {
        if (rondes.isEmpty()) {
            return List.of();
        }
        List<Object> valeurs = new ArrayList<>();
        String sql = IntStream.range(0, rondes.size())
                .mapToObj(n -> {
                    valeurs.addAll(rondes.get(n).valeurs());
                    valeurs.add(auPlus);
                    return RONDE.formatted(n, rondes.get(n).sql());
                })
                .collect(Collectors.joining(" union all "));
        valeurs.add(auPlus);
        return lignes(RONDES.formatted(sql), valeurs);
    }

    private List<LigneEtablissement> lignes(String sql, List<Object> valeurs) {
        LocalDate aujourdhui = horloge.aujourdhui();
        return jdbc.sql(sql)
                .params(valeurs)
                .query((rs, n) -> ligne(rs, aujourdhui))
                .list();
    }

    static LigneEtablissement ligne(ResultSet rs, LocalDate aujourdhui) throws SQLException {
        return new LigneEtablissement(
                rs.getLong("id"),
                rs.getString("raison_sociale"),
                rs.getString("siret"),
                rs.getString("complement"),
                rs.getString("voie"),
                rs.getString("code_postal"),
                rs.getString("commune"),
                rs.getString("pays"),
                rs.getString("pays_libelle"),
                Accord.enVigueur(rs.getObject("accord_jusqu_au", LocalDate.class), aujourdhui));
    }
}
