package fr.univ.stages.document;

/** Who issues the documents; the module that keeps its name implements it. */
public interface Universite {

    /** As it calls itself; empty while nobody has said it. */
    String nomDeLUniversite();
}
