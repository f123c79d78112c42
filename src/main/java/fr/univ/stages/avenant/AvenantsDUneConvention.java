package fr.univ.stages.avenant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the page of a convention shows of its amendments.
 *
 * @param creable whether this person may begin one now
 * @param marques by section then line of the convention, what changed it
 */
public record AvenantsDUneConvention(List<Ligne> lignes, boolean creable, Map<String, Map<String, Marque>> marques) {

    /** One amendment; the number is null for an entry under way, whose task is then given to whoever does it. */
    public record Ligne(
            long id,
            String numero,
            List<String> types,
            String motif,
            String statut,
            String genre,
            boolean valide,
            boolean gere,
            String tache) {}

    /** « modifié par l'avenant 12-A1, initialement … ». */
    public record Marque(String avenant, String initialement) {}

    /** Lines of that section whose value an amendment took away, so that nothing else shows them. */
    public Map<String, Marque> retirees(String section, Collection<String> presentes) {
        Map<String, Marque> retirees = new TreeMap<>(marques.getOrDefault(section, Map.of()));
        retirees.keySet().removeAll(presentes);
        return retirees;
    }

    /** What changed this line of that section, or null. */
    public Marque marque(String section, String ligne) {
        return marques.getOrDefault(section, Map.of()).get(ligne);
    }
}
