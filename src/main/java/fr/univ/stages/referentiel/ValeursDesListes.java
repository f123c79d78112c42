package fr.univ.stages.referentiel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the values of the lists, retired ones included. */
@Component
class ValeursDesListes {

    private static final String CETTE_VALEUR = " where type = :type and code = :code";

    private final JdbcClient jdbc;

    ValeursDesListes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, NombreDeValeurs> nombres() {
        return jdbc
                .sql("select type, count(*) as valeurs, count(*) filter (where not actif) as retirees"
                        + " from app.valeur_de_liste group by type")
                .query(NombreDeValeurs.class)
                .list()
                .stream()
                .collect(Collectors.toMap(NombreDeValeurs::type, nombre -> nombre));
    }

    List<ValeurDeListe> de(Liste liste) {
        return jdbc.sql("select v.code, v.libelle, v.actif, v.valide_du, v.valide_au, coalesce(n.version, 0) as version"
                        + " from app.valeur_de_liste v left join app.nomenclature n using (type, code)"
                        + " where v.type = :type order by v.ordre, v.code")
                .param("type", liste.name())
                .query(ValeurDeListe.class)
                .list();
    }

    /** Lets one person at a time change this list, until the end of the transaction. */
    void reserver(Liste liste) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('nomenclature'), hashtext(:type))::text")
                .param("type", liste.name())
                .query(String.class)
                .single();
    }

    /** Empty for an official list, whose values are not administrators' to change. */
    Optional<ValeurDeListe> modifiable(Liste liste, String code) {
        return liste.officielle()
                ? Optional.empty()
                : de(liste).stream()
                        .filter(valeur -> valeur.code().equals(code))
                        .findAny();
    }

    /** At the end of its list; the list must be {@link #reserver reserved}. */
    void ajouter(Liste liste, String code, String libelle) {
        jdbc.sql("delete from app.nomenclature_supprimee" + CETTE_VALEUR)
                .params(cle(liste, code))
                .update();
        jdbc.sql("insert into app.nomenclature (type, code, libelle, ordre) select :type, :code, :libelle,"
                        + " coalesce(max(ordre), 0) + 1 from app.nomenclature where type = :type")
                .params(cle(liste, code))
                .param("libelle", libelle)
                .update();
    }

    void renommer(Liste liste, String code, String libelle) {
        jdbc.sql("update app.nomenclature set libelle = :libelle, version = version + 1" + CETTE_VALEUR)
                .params(cle(liste, code))
                .param("libelle", libelle)
                .update();
    }

    void offrir(Liste liste, String code, boolean actif) {
        jdbc.sql("update app.nomenclature set actif = :actif" + CETTE_VALEUR)
                .params(cle(liste, code))
                .param("actif", actif)
                .update();
    }

    void ranger(Liste liste, List<String> codes) {
        for (int rang = 0; rang < codes.size(); rang++) {
            jdbc.sql("update app.nomenclature set ordre = :rang" + CETTE_VALEUR + " and ordre <> :rang")
                    .params(cle(liste, codes.get(rang)))
                    .param("rang", rang + 1)
                    .update();
        }
    }

    void supprimer(Liste liste, String code) {
        jdbc.sql("delete from app.nomenclature" + CETTE_VALEUR)
                .params(cle(liste, code))
                .update();
        jdbc.sql("insert into app.nomenclature_supprimee (type, code) values (:type, :code)")
                .params(cle(liste, code))
                .update();
    }

    private static Map<String, String> cle(Liste liste, String code) {
        return Map.of("type", liste.name(), "code", code);
    }
}
