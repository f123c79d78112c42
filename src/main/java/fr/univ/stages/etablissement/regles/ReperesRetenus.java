package fr.univ.stages.etablissement.regles;

import fr.univ.stages.noyau.CodePostal;
import fr.univ.stages.noyau.Naf;
import fr.univ.stages.referentiel.Activite;
import fr.univ.stages.referentiel.Commune;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Pays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks each question once: for one file, whose lines ask the same few thousand again and again; by one thread. */
final class ReperesRetenus implements Reperes {

    private final Reperes source;
    private final Map<Object, Object> reponses = new HashMap<>();
    private Map<String, List<Commune>> communes;

    ReperesRetenus(Reperes source) {
        this.source = source;
    }

    @Override
    public boolean existe(Naf naf) {
        return retenir(List.of("naf", naf), () -> source.existe(naf));
    }

    @Override
    public Optional<Activite> trouver(Naf naf) {
        return retenir(List.of("activite", naf), () -> source.trouver(naf));
    }

    @Override
    public boolean existe(Liste liste, String code) {
        return retenir(List.of(liste, code), () -> source.existe(liste, code));
    }

    @Override
    public Optional<Pays> pays(String code) {
        return retenir(List.of("pays", code), () -> source.pays(code));
    }

    @Override
    public List<Commune> communes(CodePostal code) {
        return communes().getOrDefault(code.valeur(), List.of());
    }

    @Override
    public Map<String, List<Commune>> communes() {
        if (communes == null) {
            communes = source.communes();
        }
        return communes;
    }

    @Override
    public String departement(CodePostal code, String commune) {
        return retenir(List.of(code, commune), () -> DepartementsDesAdresses.parmi(communes(code), code, commune));
    }

    /** Codes that the lists do not know are bounded by the file, and by this: beyond, everything is asked anew. */
    @SuppressWarnings("unchecked")
    private <T> T retenir(Object question, Supplier<T> reponse) {
        if (reponses.size() > 50_000) {
            reponses.clear();
        }
        return (T) reponses.computeIfAbsent(question, q -> reponse.get());
    }
}
