package fr.univ.stages.convention.loi;

import fr.univ.stages.convention.modele.Convention;
import java.util.stream.Stream;

/** Some rules that belong together; reads, decides nothing. The convention has its student, its host and its stage. */
interface Controle {

    Stream<Constat> constats(Convention convention, Situation situation);
}
