package fr.univ.stages.convention;

import java.time.Instant;
import java.util.List;

/**
 * Everything a page shows of a convention.
 *
 * @param numero null while it is being filled in
 * @param sections one for each step that has content, in their order
 * @param alertes what the reader should know, in sentences
 * @param documentsPrets whether the PDF files of this version exist
 * @param nirRevelable whether the reader may see the whole numéro de sécurité sociale, which leaves a trace
 * @param tache id of the open task, or null
 */
public record FicheConvention(
        long id,
        long version,
        Long numero,
        String titre,
        String centre,
        String statut,
        List<Section> sections,
        List<String> alertes,
        boolean documentsPrets,
        boolean imprimable,
        boolean modifiable,
        boolean supprimable,
        boolean nirRevelable,
        String tache,
        String titulaire,
        Trace trace) {

    /** One step: its task id, its title, what was entered, what is missing. */
    public record Section(String etape, String titre, List<Ligne> lignes, List<String> manque) {}

    /** A question and its answer; the answer is null when there is none. */
    public record Ligne(String libelle, String valeur) {}

    /** Who made and changed it (mission 3.2.6), by name when the directory knows it. */
    public record Trace(Instant creeLe, String creePar, Instant modifieLe, String modifiePar) {}
}
