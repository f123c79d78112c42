package fr.univ.stages.moteur;

/** Somebody tried to complete a task through the engine's own API. */
class TacheFermee extends RuntimeException {

    TacheFermee(String tache) {
        super("La tâche « " + tache + " » se termine par son formulaire, jamais par l'interface du moteur.");
    }
}
