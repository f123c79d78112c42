package fr.univ.stages.etablissement;

import fr.univ.stages.noyau.Refus;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every module whether it still uses what is about to be deleted; none may be there to answer. */
@Component
class UsagesDeclares {

    private final ObjectProvider<UsageOrganismes> modules;

    UsagesDeclares(ObjectProvider<UsageOrganismes> modules) {
        this.modules = modules;
    }

    void exigerInutilise(Predicate<UsageOrganismes> question, String quoi) {
        if (modules.stream().anyMatch(question)) {
            throw Refus.general(quoi + " : une convention ou une offre en dépend.");
        }
    }
}
