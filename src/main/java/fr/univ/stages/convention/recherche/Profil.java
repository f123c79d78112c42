package fr.univ.stages.convention.recherche;

import java.util.EnumSet;
import java.util.Set;

/** Which fields make sense for whom: a student looks among a few conventions, a teacher among their own students'. */
public enum Profil {
    PERSONNEL(simple(), EnumSet.allOf(Champ.class)),
    ENSEIGNANT(
            simple(),
            EnumSet.complementOf(EnumSet.of(
                    Champ.UFR,
                    Champ.ETAPE,
                    Champ.CENTRE,
                    Champ.LANGUE,
                    Champ.NOM_ENSEIGNANT,
                    Champ.PRENOM_ENSEIGNANT,
                    Champ.TYPE_STRUCTURE,
                    Champ.STATUT_JURIDIQUE,
                    Champ.EFFECTIF,
                    Champ.SECTEUR))),
    ETUDIANT(EnumSet.of(Champ.NUMERO, Champ.ANNEE, Champ.RAISON_SOCIALE), EnumSet.noneOf(Champ.class));

    private final Set<Champ> simples;
    private final Set<Champ> avances;

    Profil(Set<Champ> simples, Set<Champ> avances) {
        this.simples = Set.copyOf(simples);
        this.avances = Set.copyOf(avances);
    }

    private static Set<Champ> simple() {
        return EnumSet.of(Champ.NUMERO, Champ.ANNEE, Champ.NUM_ETUDIANT, Champ.NOM_ETUDIANT, Champ.PRENOM_ETUDIANT);
    }

    /** Whether there is an advanced search at all. */
    public boolean avance() {
        return !avances.isEmpty();
    }

    /** Whether the advanced screen alone shows everything that is asked for. */
    boolean demandeLAvancee(Criteres criteres) {
        return avance() && !simples.containsAll(criteres.champs());
    }

    boolean montre(Champ champ, boolean avancee) {
        return (avancee && avance() ? avances : simples).contains(champ);
    }
}
