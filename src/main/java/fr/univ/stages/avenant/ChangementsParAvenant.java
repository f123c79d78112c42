package fr.univ.stages.avenant;

import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.document.ChangementUlterieur;
import fr.univ.stages.document.ChangementsUlterieurs;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whoever verifies a convention's document that amendments have changed it since. */
@Component
class ChangementsParAvenant implements ChangementsUlterieurs {

    private static final String CONVENTION = Designation.PROCESSUS + ":";

    private final JdbcClient base;

    ChangementsParAvenant(JdbcClient base) {
        this.base = base;
    }

    @Override
    public List<ChangementUlterieur> depuis(String proprietaire, Instant produitLe) {
        if (!proprietaire.startsWith(CONVENTION)) {
            return List.of();
        }
        return base.sql("""
                        select numero, valide_le from app.avenant
                         where convention_id = ? and statut = 'VALIDE' and valide_le > ? order by effet limit 100""")
                .params(Long.valueOf(proprietaire.substring(CONVENTION.length())), Timestamp.from(produitLe))
                .query((ligne, rang) -> new ChangementUlterieur(
                        ligne.getString("numero"),
                        ligne.getTimestamp("valide_le").toInstant()))
                .list();
    }
}
