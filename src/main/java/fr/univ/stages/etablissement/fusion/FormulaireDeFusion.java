package fr.univ.stages.etablissement.fusion;

import fr.univ.stages.noyau.Refus;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What was sent from the page that compares two sheets: which one stays, field by field whose value, and the versions read. */
record FormulaireDeFusion(long une, long autre, Map<String, String> envoi) {

    /** Throws Refus with one message per field; nothing that was not asked is taken from the sheet that goes. */
    DemandeDeFusion demande() {
        Map<String, String> erreurs = new LinkedHashMap<>();
        Long garde = fiche("garde");
        if (garde == null) {
            erreurs.put("garde", "Choisissez la fiche à garder.");
        }
        Set<ChampFusionne> repris = EnumSet.noneOf(ChampFusionne.class);
        for (ChampFusionne champ : ChampFusionne.values()) {
            if (envoi.containsKey(champ.name())) {
                Long choisie = fiche(champ.name());
                if (choisie == null) {
                    erreurs.put(champ.name(), "Choisissez une des deux valeurs : " + champ.libelle() + ".");
                } else if (!choisie.equals(garde)) {
                    repris.add(champ);
                }
            }
        }
        if (!"oui".equals(envoi.get("confirme"))) {
            erreurs.put("confirme", "Cochez la case pour confirmer : la fusion est irréversible.");
        }
        if (!erreurs.isEmpty()) {
            throw new Refus(erreurs);
        }
        long cede = garde == une ? autre : une;
        return new DemandeDeFusion(garde, version(garde), cede, version(cede), repris);
    }

    private Long fiche(String champ) {
        String valeur = envoi.get(champ);
        if (String.valueOf(une).equals(valeur)) {
            return une;
        }
        return String.valueOf(autre).equals(valeur) ? autre : null;
    }

    /** -1, which no sheet has, when it was not sent or is no number. */
    private int version(long fiche) {
        String valeur = envoi.getOrDefault("version-" + fiche, "");
        return valeur.matches("\\d{1,9}") ? Integer.parseInt(valeur) : -1;
    }
}
