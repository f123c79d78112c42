package fr.univ.stages.etablissement;

import fr.univ.stages.noyau.Refus;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Asks every module what of it still uses what is about to be deleted; none may be there to answer. */
@Component
class UsagesDeclares {

    private final ObjectProvider<UsageOrganismes> modules;

    UsagesDeclares(ObjectProvider<UsageOrganismes> modules) {
        this.modules = modules;
    }

    /** What is in the way, in the order of the names; empty when nothing is. */
    List<Usage> compter(ToLongFunction<UsageOrganismes> question) {
        return modules.stream()
                .map(module -> new Usage(module.nom(), question.applyAsLong(module)))
                .filter(usage -> usage.nombre() > 0)
                .sorted((un, autre) -> un.nom().compareTo(autre.nom()))
                .toList();
    }

    void exigerInutilise(ToLongFunction<UsageOrganismes> question, String quoi) {
        exigerInutilise(compter(question), quoi);
    }

    void exigerInutilise(List<Usage> usages, String quoi) {
        if (!usages.isEmpty()) {
            boolean plusieurs = usages.size() > 1 || usages.get(0).nombre() > 1;
            throw utilise(
                    quoi,
                    usages.stream().map(Usage::toString).collect(Collectors.joining(" et "))
                            + (plusieurs ? " en dépendent" : " en dépend"));
        }
    }

    /** Deletes at once; when somebody has begun to use it since the question was asked, the database refuses. */
    void supprimer(Runnable suppression, String quoi) {
        try {
            suppression.run();
        } catch (DataIntegrityViolationException entreTemps) {
            throw utilise(quoi, "quelqu'un vient de s'en servir");
        }
    }

    /** What each module counts for these établissements, modules in their order. */
    List<Decompte> decomptes(Collection<Long> etablissements) {
        return modules.orderedStream()
                .map(module -> new Decompte(module.nom() + "s", module.desEtablissements(etablissements)))
                .toList();
    }

    /** Has every module name what stays instead of what goes. */
    void remplacer(Remplacement remplacement) {
        modules.forEach(module -> module.remplacer(remplacement));
    }

    private static Refus utilise(String quoi, String cause) {
        return Refus.general(quoi + " ne peut pas être supprimé : " + cause + ".");
    }
}
