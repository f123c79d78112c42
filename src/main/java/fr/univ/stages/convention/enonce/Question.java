package fr.univ.stages.convention.enonce;

/** What a line of the summary answers. */
public interface Question {

    /** In French, on screen and paper. */
    String libelle();

    /** Key of the same in the other languages. */
    String cle();
}
