package fr.univ.stages.etablissement.fusion;

import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.usage.Decompte;
import java.util.List;

/**
 * Two sheets side by side, before one of them goes.
 *
 * @param lignes the fields that at least one of the two fills in
 * @param decomptes what depends on each, services and people included
 * @param garde id of the one that is proposed to stay
 */
public record ComparaisonDesFiches(
        FicheEtablissement une, FicheEtablissement autre, List<Ligne> lignes, List<Decompte> decomptes, long garde) {

    /**
     * One field of both; choisie is the id of the sheet whose value is proposed, null when the two say the same.
     *
     * @param deUne null when that sheet does not say, as deAutre
     */
    public record Ligne(ChampFusionne champ, String deUne, String deAutre, Long choisie) {}
}
