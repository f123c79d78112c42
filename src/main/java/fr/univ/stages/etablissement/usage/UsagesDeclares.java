package fr.univ.stages.etablissement.usage;

import fr.univ.stages.noyau.Refus;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks every module what of it still uses what is about to be deleted; none may be there to answer. */
@Component
public class UsagesDeclares {

    private static final String COMPTE =
            "select %d module, etablissement_id, count(*) nombre from %s where etablissement_id = any(:ids) group by 2";

    private final ObjectProvider<UsageEtablissements> modules;
    private final JdbcClient jdbc;

    UsagesDeclares(ObjectProvider<UsageEtablissements> modules, JdbcClient jdbc) {
        this.modules = modules;
        this.jdbc = jdbc;
    }

    /** What is in the way, in the order of the names; empty when nothing is. */
    List<Usage> compter(ToLongFunction<UsageEtablissements> question) {
        return modules.stream()
                .map(module -> new Usage(module.nom(), question.applyAsLong(module)))
                .filter(usage -> usage.nombre() > 0)
                .sorted(Comparator.comparing(Usage::nom))
                .toList();
    }

    /** Refuses with Refus what a module still uses. */
    public void exigerInutilise(ToLongFunction<UsageEtablissements> question, String quoi) {
        exigerInutilise(compter(question), quoi);
    }

    /** The same, once they were counted. */
    public void exigerInutilise(List<Usage> usages, String quoi) {
        if (!usages.isEmpty()) {
            boolean plusieurs = usages.size() > 1 || usages.get(0).nombre() > 1;
            throw utilise(
                    quoi,
                    usages.stream().map(Usage::toString).collect(Collectors.joining(" et "))
                            + (plusieurs ? " en dépendent" : " en dépend"));
        }
    }

    /** Deletes at once; when somebody has begun to use it since the question was asked, the database refuses. */
    public void supprimer(Runnable suppression, String quoi) {
        try {
            suppression.run();
        } catch (DataIntegrityViolationException entreTemps) {
            throw utilise(quoi, "quelqu'un vient de s'en servir");
        }
    }

    /** What uses this établissement, in the order of the names; empty when nothing does. */
    public List<Usage> deLEtablissement(long etablissement) {
        List<UsageEtablissements> declares = modules.orderedStream().toList();
        List<Map<Long, Long>> nombres = nombres(declares, List.of(etablissement));
        return IntStream.range(0, declares.size())
                .mapToObj(n -> new Usage(declares.get(n).nom(), nombres.get(n).getOrDefault(etablissement, 0L)))
                .filter(usage -> usage.nombre() > 0)
                .sorted(Comparator.comparing(Usage::nom))
                .toList();
    }

    /** What each module counts for these établissements, modules in their order. */
    public List<Decompte> decomptes(Collection<Long> etablissements) {
        List<UsageEtablissements> declares = modules.orderedStream().toList();
        List<Map<Long, Long>> nombres = nombres(declares, etablissements);
        return IntStream.range(0, declares.size())
                .mapToObj(n -> new Decompte(declares.get(n).nom() + "s", nombres.get(n)))
                .toList();
    }

    /** Module by module, in one question to the database. */
    private List<Map<Long, Long>> nombres(List<UsageEtablissements> declares, Collection<Long> etablissements) {
        List<Map<Long, Long>> nombres = Stream.<Map<Long, Long>>generate(HashMap::new)
                .limit(declares.size())
                .toList();
        jdbc.sql(IntStream.range(0, declares.size())
                        .mapToObj(n -> COMPTE.formatted(n, declares.get(n).table()))
                        .collect(Collectors.joining(" union all ")))
                .param("ids", etablissements.toArray(Long[]::new))
                .query(rs -> {
                    nombres.get(rs.getInt("module")).put(rs.getLong("etablissement_id"), rs.getLong("nombre"));
                });
        return nombres;
    }

    /** Has every module name what stays instead of what goes. */
    public void remplacer(Remplacement remplacement) {
        modules.forEach(module -> module.remplacer(remplacement));
    }

    private static Refus utilise(String quoi, String cause) {
        return Refus.general(quoi + " ne peut pas être supprimé : " + cause + ".");
    }
}
