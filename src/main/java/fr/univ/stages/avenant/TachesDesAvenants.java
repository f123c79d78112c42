package fr.univ.stages.avenant;

import fr.univ.stages.convention.liste.TachesRattachees;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.signature.TacheDeSignature;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which convention a task of an amendment, or of its signatures, is about. */
@Component
class TachesDesAvenants implements TachesRattachees {

    private static final String SIGNATURES = Avenants.PROCESSUS + ":";

    private final JdbcClient base;

    TachesDesAvenants(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Map<String, Long> conventions(Collection<Tache> taches) {
        Map<String, Long> avenants = new HashMap<>();
        taches.forEach(tache -> avenant(tache).ifPresent(id -> avenants.put(tache.id(), id)));
        if (avenants.isEmpty()) {
            return Map.of();
        }
        Map<Long, Long> conventions = new HashMap<>();
        base.sql("select id, convention_id from app.avenant where id = any(:ids)")
                .param("ids", avenants.values().toArray(Long[]::new))
                .query(ligne -> {
                    conventions.put(ligne.getLong(1), ligne.getLong(2));
                });
        avenants.replaceAll((tache, avenant) -> conventions.get(avenant));
        avenants.values().removeIf(convention -> convention == null);
        return avenants;
    }

    private static Optional<Long> avenant(Tache tache) {
        if (Avenants.PROCESSUS.equals(tache.processus())) {
            return Optional.of(Long.valueOf(tache.dossier()));
        }
        return TacheDeSignature.PROCESSUS.equals(tache.processus())
                        && tache.dossier().startsWith(SIGNATURES)
                ? Optional.of(Long.valueOf(tache.dossier().substring(SIGNATURES.length())))
                : Optional.empty();
    }
}
