package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Horloge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The small lists, as they stand today: a closed value is no longer offered, and keeps its label. */
@Component
public class Nomenclatures {

    private static final String OFFERTE =
            " and actif and :jour between coalesce(valide_du, '-infinity') and coalesce(valide_au, 'infinity')";

    private final JdbcClient jdbc;
    private final Horloge horloge;

    Nomenclatures(JdbcClient jdbc, Horloge horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** What is offered today, in the order of the screens. */
    public List<Entree> liste(Liste type) {
        return listes(type).get(type);
    }

    /** Several lists in one query, each present even when empty. */
    public Map<Liste, List<Entree>> listes(Liste... types) {
        Map<Liste, List<Entree>> listes = new EnumMap<>(Liste.class);
        for (Liste type : types) {
            listes.put(type, new ArrayList<>());
        }
        jdbc.sql("select type, code, libelle from app.valeur_de_liste where type in (:types)" + OFFERTE
                        + " order by type, ordre, code")
                .param("types", Stream.of(types).map(Liste::name).toList())
                .param("jour", horloge.aujourdhui())
                .query((ligne, n) -> listes.get(Liste.valueOf(ligne.getString("type")))
                        .add(new Entree(ligne.getString("code"), ligne.getString("libelle"))))
                .list();
        return listes;
    }

    /** What is offered, and after it the value that a record already holds, when it has been closed since. */
    public List<Entree> avec(List<Entree> offertes, Liste type, String code) {
        if (code == null || offertes.stream().anyMatch(entree -> entree.code().equals(code))) {
            return offertes;
        }
        List<Entree> completes = new ArrayList<>(offertes);
        completes.add(new Entree(code, libelle(type, code) + " (retirée)"));
        return completes;
    }

    /** The label, closed values included; the code itself when it is unknown, null when it is null. */
    public String libelle(Liste type, String code) {
        return code == null
                ? null
                : jdbc.sql("select libelle from app.valeur_de_liste where type = :type and code = :code")
                        .param("type", type.name())
                        .param("code", code)
                        .query(String.class)
                        .optional()
                        .orElse(code);
    }

    /** True when the code is offered today. */
    public boolean existe(Liste type, String code) {
        return jdbc.sql("select exists (select from app.valeur_de_liste where type = :type and code = :code" + OFFERTE
                        + ")")
                .param("type", type.name())
                .param("code", code)
                .param("jour", horloge.aujourdhui())
                .query(Boolean.class)
                .single();
    }
}
