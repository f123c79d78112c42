package fr.univ.stages.etablissement;

import fr.univ.stages.noyau.Refus;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
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
            throw utilise(quoi);
        }
    }

    /** Deletes at once; when somebody has begun to use it since the question was asked, the database refuses. */
    void supprimer(Runnable suppression, String quoi) {
        try {
            suppression.run();
        } catch (DataIntegrityViolationException entreTemps) {
            throw utilise(quoi);
        }
    }

    private static Refus utilise(String quoi) {
        return Refus.general(quoi + " ne peut pas être supprimé : une convention ou une offre en dépend.");
    }
}
