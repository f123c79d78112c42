package fr.univ.stages.convention;

import fr.univ.stages.etablissement.Remplacement;
import fr.univ.stages.etablissement.UsageOrganismes;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps organisations, services and contacts that a convention names from being deleted, and follows them when merged. */
@Component
@Order(1)
class UsageParLesConventions implements UsageOrganismes {

    private final JdbcClient base;

    UsageParLesConventions(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String nom() {
        return "convention";
    }

    @Override
    public long duContact(long contact) {
        return compter("tuteur_id = :id or signataire_id = :id", contact);
    }

    @Override
    public long duService(long service) {
        return compter("service_id = :id", service);
    }

    @Override
    public long deLEtablissement(long etablissement) {
        return compter("etablissement_id = :id", etablissement);
    }

    @Override
    public Map<Long, Long> desEtablissements(Collection<Long> etablissements) {
        return base
                .sql("""
                                select etablissement_id, count(*) from app.convention
                                where etablissement_id = any(:ids) group by etablissement_id""")
                .param("ids", etablissements.toArray(Long[]::new))
                .query((rs, n) -> Map.entry(rs.getLong(1), rs.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The versions stay: documents are kept by version, and whoever fills in a dossier goes on with the one that stays. */
    @Override
    public void remplacer(Remplacement remplacement) {
        base.sql("update app.convention set etablissement_id = ? where etablissement_id = ?")
                .params(remplacement.garde(), remplacement.ancien())
                .update();
        remplacer("service_id", remplacement.services());
        remplacer("tuteur_id", remplacement.contacts());
        remplacer("signataire_id", remplacement.contacts());
    }

    private void remplacer(String colonne, Map<Long, Long> parQuoi) {
        parQuoi.forEach(
                (ancien, garde) -> base.sql("update app.convention set " + colonne + " = ? where " + colonne + " = ?")
                        .params(garde, ancien)
                        .update());
    }

    private long compter(String condition, long id) {
        return base.sql("select count(*) from app.convention where " + condition)
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
