package fr.univ.stages.demo;

/** The application stops: whoever works at the demo office puts the pen down, in silence. */
final class BureauFerme extends RuntimeException {

    BureauFerme() {
        super("L'application s'arrête", null, false, false);
    }
}
