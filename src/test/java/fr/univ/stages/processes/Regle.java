package fr.univ.stages.processes;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a picture must respect, as a sentence, and the way to list where it does not. */
record Regle(String enonce, Function<Modele, Stream<String>> recherche) {

    List<String> fautes(Modele modele) {
        return recherche.apply(modele).toList();
    }

    @Override
    public String toString() {
        return enonce;
    }
}
