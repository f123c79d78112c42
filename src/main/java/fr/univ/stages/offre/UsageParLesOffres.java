package fr.univ.stages.offre;

import fr.univ.stages.etablissement.Remplacement;
import fr.univ.stages.etablissement.UsageOrganismes;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps an établissement that an offer names, however old, from being deleted, and follows it when merged. */
@Component
@Order(2)
class UsageParLesOffres implements UsageOrganismes {

    private final JdbcClient jdbc;

    UsageParLesOffres(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nom() {
        return "offre";
    }

    @Override
    public long duContact(long contact) {
        return 0;
    }

    @Override
    public long duService(long service) {
        return 0;
    }

    @Override
    public long deLEtablissement(long etablissement) {
        return jdbc.sql("select count(*) from app.offre where etablissement_id = ?")
                .param(etablissement)
                .query(Long.class)
                .single();
    }

    @Override
    public Map<Long, Long> desEtablissements(Collection<Long> etablissements) {
        return jdbc
                .sql("""
                                select etablissement_id, count(*) from app.offre
                                where etablissement_id = any(:ids) group by etablissement_id""")
                .param("ids", etablissements.toArray(Long[]::new))
                .query((rs, n) -> Map.entry(rs.getLong(1), rs.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void remplacer(Remplacement remplacement) {
        jdbc.sql("update app.offre set etablissement_id = ? where etablissement_id = ?")
                .params(remplacement.garde(), remplacement.ancien())
                .update();
    }
}
