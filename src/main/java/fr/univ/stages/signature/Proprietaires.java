package fr.univ.stages.signature;

import fr.univ.stages.noyau.Introuvable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the module behind a name such as « convention:12 ». */
@Component
class Proprietaires {

    private final Map<String, ASigner> modules;

    Proprietaires(List<ASigner> modules) {
        this.modules = modules.stream().collect(Collectors.toMap(ASigner::genre, Function.identity()));
    }

    /** A record and the module that knows it. */
    record Proprietaire(ASigner module, long id) {

        DossierASigner dossier() {
            return module.dossier(id);
        }
    }

    /** The module whose records have such numbers; throws Introuvable. */
    ASigner quiDesigne(String numero) {
        return modules.values().stream()
                .filter(module -> module.designe(numero))
                .findFirst()
                .orElseThrow(() -> new Introuvable("Ce dossier n'existe pas."));
    }

    Proprietaire de(String nom) {
        int separation = nom.indexOf(':');
        ASigner module = separation < 0 ? null : modules.get(nom.substring(0, separation));
        if (module == null) {
            throw new Introuvable("Ce dossier n'existe pas.");
        }
        return new Proprietaire(module, Long.parseLong(nom.substring(separation + 1)));
    }
}
