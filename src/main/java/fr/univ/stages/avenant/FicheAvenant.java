package fr.univ.stages.avenant;

import fr.univ.stages.signature.SuiviDesSignatures;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything a page shows of an amendment.
 *
 * @param statut what people read, its look in {@code genre}
 * @param raison why the stage ends before its term, which may be an illness: told to the centre alone; null otherwise
 * @param tache id of the open task that this person may do, or null; {@code tacheNom} is its name
 * @param etapes steps that may be opened again; empty when it is not this person's to change
 * @param valideLe null unless validated
 */
public record FicheAvenant(
        String numero,
        long convention,
        String titre,
        String statut,
        String genre,
        boolean valide,
        List<String> types,
        String motif,
        String raison,
        String motifRefus,
        List<Ligne> changements,
        boolean pret,
        boolean imprimable,
        boolean gere,
        boolean enSaisie,
        String tache,
        String tacheNom,
        List<Etape> etapes,
        List<SuiviDesSignatures.Ligne> signatures,
        Instant creeLe,
        String creePar,
        Instant modifieLe,
        String modifiePar,
        Instant valideLe,
        String validePar) {

    /** What changes, before and after; null for none. */
    public record Ligne(String objet, String initiale, String nouvelle) {}

    /** A step by its user task. */
    public record Etape(String tache, String nom) {}

    /** Whether the present document still waits for somebody's signature. */
    public boolean aSigner() {
        return !valide && !enSaisie && signatures.stream().anyMatch(ligne -> ligne.signeeLe() == null);
    }

    /** Who has signed, as a list within a sentence. */
    public String signeePar() {
        return signatures.stream()
                .filter(ligne -> ligne.signeeLe() != null)
                .map(SuiviDesSignatures.Ligne::qualite)
                .collect(Collectors.joining(", "));
    }

    /** Whether somebody has signed already. */
    public boolean commencee() {
        return signatures.stream().anyMatch(ligne -> ligne.signeeLe() != null);
    }
}
