package fr.univ.stages.avenant;

import fr.univ.stages.convention.AvenantsDeLaConvention;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a convention validated while amendments rest on it, or are being made. */
@Component
class AvenantsPresents implements AvenantsDeLaConvention {

    private final JdbcClient base;

    AvenantsPresents(JdbcClient base) {
        this.base = base;
    }

    @Override
    public boolean unAvenantEstValide(long convention) {
        return existe(convention, "statut = 'VALIDE'");
    }

    @Override
    public boolean unAvenantEstEnCours(long convention) {
        return existe(convention, "statut <> 'VALIDE'");
    }

    @Override
    public Optional<Long> convention(String numero) {
        return base.sql("select convention_id from app.avenant where numero = ?")
                .param(numero)
                .query(Long.class)
                .optional();
    }

    @Override
    public List<String> enAttente(long convention) {
        return base.sql("select numero from app.avenant where convention_id = ? and statut <> 'VALIDE'"
                        + " and numero is not null order by id")
                .param(convention)
                .query(String.class)
                .list();
    }

    @Override
    public List<String> enEffet(long convention, int combien) {
        return combien == 0
                ? List.of()
                : base.sql("select numero from app.avenant where convention_id = ? and effet <= ? order by effet")
                        .params(convention, combien)
                        .query(String.class)
                        .list();
    }

    private boolean existe(long convention, String condition) {
        return base.sql("select exists (select 1 from app.avenant where convention_id = ? and " + condition + ")")
                .param(convention)
                .query(Boolean.class)
                .single();
    }
}
