package fr.univ.stages.moteur;

import fr.univ.stages.noyau.Acteur;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that the form of a task shows.
 *
 * @param etudiant whether the person fills in for themselves
 * @param reprise whether the step was opened again and leads back to the summary
 */
public record Contexte(Acteur acteur, boolean etudiant, Entete dossier, boolean reprise, Vue vue) {

    /**
     * The dossier above the form.
     *
     * @param id what the fields of the form ask about
     * @param numero as people cite it, or null
     * @param centre name of the managing centre, or null
     * @param adresse path of its page, or null
     * @param etapes empty where there is one task only
     */
    public record Entete(
            long id, Object numero, long version, String titre, String centre, String adresse, List<Jalon> etapes) {

        /** Of a process that asks for one form only. */
        public Entete(long id, long version, String titre, String centre, String adresse) {
            this(id, null, version, titre, centre, adresse, List.of());
        }
    }

    /** A step in the stepper, by the key of its task. */
    public record Jalon(String cle, String nom, String etat, boolean accessible) {

        public Jalon(String cle, String nom, boolean courante, boolean faite, boolean accessible) {
            this(cle, nom, courante ? "courante" : faite ? "faite" : "avenir", accessible);
        }
    }

    /** Of a task of the staff, outside any wizard. */
    public Contexte(Acteur acteur, Entete dossier, Vue vue) {
        this(acteur, false, dossier, false, vue);
    }

    /** The keys of the task API, the one place where they are written. */
    Map<String, Object> cles(Tache tache, Object saisie, boolean brouillon) {
        Map<String, Object> cles = new LinkedHashMap<>();
        cles.put("tache", Map.of("id", tache.id(), "cle", tache.cle(), "nom", tache.nom()));
        cles.put("acteur", Map.of("login", acteur.login(), "nom", acteur.nom(), "etudiant", etudiant));
        cles.put("dossier", dossier);
        cles.put("reprise", reprise);
        cles.put("saisie", saisie);
        cles.put("regles", vue.regles());
        cles.put("listes", vue.listes());
        cles.put("infos", vue.infos());
        cles.put("brouillon", brouillon);
        return cles;
    }
}
