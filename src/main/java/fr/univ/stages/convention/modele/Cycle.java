package fr.univ.stages.convention.modele;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** The life of a created convention: each method is one transition, and throws Refus from a state that has it not. */
@Embeddable
public class Cycle {

    @Enumerated(EnumType.STRING)
    private Statut statut = Statut.BROUILLON;

    private long revision;
    private Instant valideeLe;
    private String valideePar;
    private String motifRefus;
    private int amendements;
    private boolean rompue;
    private String ruptureRaison; // read by queries only: who broke it off matters to whoever comes next (L124-11)

    /** For JPA, and for a dossier that has just been asked for. */
    protected Cycle() {}

    /** The entry is finished, for the first time or once more: there is something new to print and to sign. */
    void creer() {
        exiger(EnumSet.of(Statut.BROUILLON, Statut.REOUVERTE, Statut.A_CORRIGER), "Cette convention est déjà créée.");
        statut = Statut.CREEE;
        revision++;
        motifRefus = null;
    }

    /** A section is going to change (3.2.3). */
    public void rouvrir() {
        exiger(EnumSet.of(Statut.CREEE, Statut.SIGNEE), refusDeModifier());
        statut = Statut.REOUVERTE;
    }

    /** Everybody has signed; said twice, it is the same. */
    public void presenter() {
        exiger(EnumSet.of(Statut.CREEE, Statut.SIGNEE), "Cette convention n'attend pas de signature.");
        statut = Statut.SIGNEE;
    }

    /** A signature was recorded by mistake. */
    public void attendreEncore() {
        exiger(
                EnumSet.of(Statut.CREEE, Statut.SIGNEE),
                "Les signatures ne se retirent qu'avant la validation : annulez-la d'abord.");
        statut = Statut.CREEE;
    }

    /** « Valider » (3.2.2). */
    public void valider(Acteur acteur, Instant maintenant) {
        exiger(EnumSet.of(Statut.SIGNEE), "Cette convention n'est pas à valider : elle n'est pas signée par tous.");
        statut = Statut.VALIDEE;
        valideeLe = maintenant;
        valideePar = acteur.login();
    }

    /** Not validated: whoever entered it reads why. */
    public void refuser(String motif) {
        exiger(EnumSet.of(Statut.SIGNEE), "Cette convention n'est pas à valider.");
        statut = Statut.A_CORRIGER;
        motifRefus = motif;
    }

    /** « Annuler la validation » (3.2.4): it is as it was before anybody presented it. */
    public void annuler() {
        exiger(EnumSet.of(Statut.VALIDEE), "Cette convention n'est pas validée, ou son stage est terminé.");
        statut = Statut.CREEE;
        valideeLe = null;
        valideePar = null;
    }

    /** The stage is over. */
    public void terminer() {
        exiger(EnumSet.of(Statut.VALIDEE, Statut.TERMINEE), "Cette convention n'est pas validée.");
        statut = Statut.TERMINEE;
    }

    /** An amendment takes effect; once the stage is over, only one that does not make it go on. */
    void amender(String rupture, boolean stageFini) {
        exiger(
                stageFini ? EnumSet.of(Statut.VALIDEE, Statut.TERMINEE) : EnumSet.of(Statut.VALIDEE),
                "Cette convention n'est pas validée, ou son stage est terminé : un avenant n'y change plus rien.");
        if (rompue) {
            throw Refus.general("Le stage a été rompu : un avenant n'y change plus rien.");
        }
        rompue = rupture != null;
        ruptureRaison = rupture;
        amendements++;
    }

    private void exiger(Set<Statut> depuis, String message) {
        if (!depuis.contains(statut)) {
            throw Refus.general(message);
        }
    }

    private String refusDeModifier() {
        return switch (statut) {
            case VALIDEE ->
                "Cette convention est validée : elle ne change plus que par un avenant, ou après « Annuler la validation ».";
            case TERMINEE -> "Le stage est terminé : cette convention ne se modifie plus.";
            default -> "Cette convention est déjà en cours de modification.";
        };
    }

    /** Where it stands. */
    public Statut statut() {
        return statut;
    }

    /** Grows each time there is something new to print. */
    public long revision() {
        return revision;
    }

    /** Null unless validated. */
    public Instant valideeLe() {
        return valideeLe;
    }

    /** Login, null unless validated. */
    public String valideePar() {
        return valideePar;
    }

    /** Why it was not validated, until it is corrected; null otherwise. */
    public String motifRefus() {
        return motifRefus;
    }

    /** How many amendments have taken effect. */
    public int amendements() {
        return amendements;
    }

    /** Whether the stage was ended before its term. */
    public boolean rompue() {
        return rompue;
    }
}
