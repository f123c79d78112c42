package fr.univ.stages.avenant.papier;

import fr.univ.stages.avenant.modele.Changement;
import fr.univ.stages.avenant.modele.Objet;
import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.convention.papier.ConventionImprimee;
import fr.univ.stages.convention.papier.ConventionImprimee.Adresse;
import fr.univ.stages.convention.papier.ConventionImprimee.Gratification;
import fr.univ.stages.convention.papier.ConventionImprimee.Personne;
import fr.univ.stages.convention.papier.ConventionImprimee.Sejour;
import fr.univ.stages.convention.papier.ConventionImprimee.Stage;
import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Texte;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between a convention and what it will be, as documents print it: the same on paper and on the screen. */
public final class Comparaison {

    private final ConventionImprimee avant;
    private final ConventionImprimee apres;
    private final List<Ligne> lignes = new ArrayList<>();
    private final Set<TypeAvenant> dits = EnumSet.noneOf(TypeAvenant.class);

    private record Ligne(Objet objet, ValeurImprimee initiale, ValeurImprimee nouvelle) {}

    private Comparaison(ConventionImprimee avant, ConventionImprimee apres) {
        this.avant = avant;
        this.apres = apres;
    }

    /** What these kinds of amendment changed between the two. */
    public static Comparaison de(ConventionImprimee avant, ConventionImprimee apres, Set<TypeAvenant> types) {
        Comparaison comparaison = new Comparaison(avant, apres);
        types.forEach(type -> {
            int deja = comparaison.lignes.size();
            comparaison.comparer(type);
            if (comparaison.lignes.size() > deja) {
                comparaison.dits.add(type);
            }
        });
        return comparaison;
    }

    /**
     * What is wrong when one of these kinds changes nothing that is printed: signed, it would say nothing. The same tutor may
     * follow to another place, under another record.
     */
    public Optional<String> muet(Set<TypeAvenant> types) {
        String muets = types.stream()
                .filter(type -> !dits.contains(type))
                .filter(type -> type != TypeAvenant.TUTEUR || !dits.contains(TypeAvenant.LIEU))
                .map(type -> "« " + type.libelle() + " »")
                .collect(Collectors.joining(", "));
        return muets.isEmpty()
                ? Optional.empty()
                : Optional.of("Rien de ce qui s'imprime ne change pour " + muets
                        + " : ce qui serait signé ne dirait rien. Changez-le, ou décochez cette modification à la"
                        + " première étape.");
    }

    /** As documents print it; the last day of a stage that ends is said apart there. */
    public List<AvenantImprime.Changement> imprimee() {
        return lignes.stream()
                .filter(ligne -> ligne.objet() != Objet.RUPTURE)
                .map(ligne -> new AvenantImprime.Changement(
                        AvenantImprime.Objet.valueOf(ligne.objet().name()), ligne.initiale(), ligne.nouvelle()))
                .toList();
    }

    /** The country abroad that the stage moves to; null when it stays where it was, or is in France. */
    public Sejour nouveauPays() {
        boolean ailleurs = apres.sejour() != null
                && (avant.sejour() == null
                        || !avant.sejour().code().equals(apres.sejour().code()));
        return ailleurs ? apres.sejour() : null;
    }

    /** Whether the stage was in France and is abroad from now on. */
    public boolean depart() {
        return avant.sejour() == null && apres.sejour() != null;
    }

    /** As pages show it. */
    public List<Changement> changements() {
        return lignes.stream()
                .map(ligne -> Changement.de(ligne.objet(), enFrancais(ligne.initiale()), enFrancais(ligne.nouvelle())))
                .toList();
    }

    private void comparer(TypeAvenant type) {
        switch (type) {
            case SUJET -> noter(Objet.SUJET, c -> texte(c.stage().sujet()));
            case PERIODE -> {
                noter(Objet.PERIODE, c -> dates(c.stage()));
                noter(Objet.INTERRUPTION, c -> interruption(c.stage()));
                noter(Objet.DUREE, c -> heures(c.stage()));
                noter(Objet.CONGES, c -> texte(c.stage().conges()));
            }
            case GRATIFICATION -> {
                noter(Objet.GRATIFICATION, c -> montant(c.gratification()));
                noter(Objet.VERSEMENT, c -> versement(c.gratification()));
            }
            case LIEU -> noter(Objet.LIEU, c -> texte(lieu(c)));
            case TUTEUR -> noter(Objet.TUTEUR, c -> personne(c.encadrement().tuteur()));
            case ENSEIGNANT ->
                noter(Objet.ENSEIGNANT, c -> personne(c.encadrement().enseignant()));
            case RUPTURE -> {
                noter(Objet.RUPTURE, c -> dates(c.stage()));
                noter(Objet.DUREE, c -> heures(c.stage()));
                noter(Objet.GRATIFICATION, c -> montant(c.gratification()));
            }
        }
    }

    /** What stays is no change, even of a kind that was ticked. */
    private void noter(Objet objet, Function<ConventionImprimee, ValeurImprimee> valeur) {
        ValeurImprimee initiale = valeur.apply(avant);
        ValeurImprimee nouvelle = valeur.apply(apres);
        if (!Objects.equals(initiale, nouvelle)) {
            lignes.add(new Ligne(objet, initiale, nouvelle));
        }
    }

    private static ValeurImprimee texte(String texte) {
        return texte == null || texte.isBlank() ? null : ValeurImprimee.deTexte(texte);
    }

    private static ValeurImprimee dates(Stage stage) {
        return ValeurImprimee.dePeriode(stage.debut(), stage.fin());
    }

    private static ValeurImprimee interruption(Stage stage) {
        return stage.interruptions().stream()
                .findFirst()
                .map(i -> ValeurImprimee.dePeriode(i.debut(), i.fin()))
                .orElse(null);
    }

    private static ValeurImprimee heures(Stage stage) {
        return stage.duree() == null ? null : ValeurImprimee.deHeures(stage.duree());
    }

    private static ValeurImprimee montant(Gratification gratification) {
        return gratification.versee() ? ValeurImprimee.deMontant(gratification.montant(), gratification.unite()) : null;
    }

    private static ValeurImprimee versement(Gratification gratification) {
        List<String> choix = Stream.of(gratification.nature(), gratification.modeVersement(), gratification.rythme())
                .filter(libelle -> libelle != null && !libelle.isBlank())
                .toList();
        return gratification.versee() && !choix.isEmpty() ? ValeurImprimee.deLibelles(choix) : null;
    }

    private static String lieu(ConventionImprimee convention) {
        Adresse ou = convention.accueil().lieu() == null
                ? convention.accueil().adresse()
                : convention.accueil().lieu();
        return convention.accueil().service()
                + "\n"
                + Texte.mots(
                        ", ",
                        ou.complement(),
                        ou.voie(),
                        Texte.mots("\u00a0", ou.codePostal(), ou.commune()),
                        ou.pays());
    }

    private static ValeurImprimee personne(Personne qui) {
        return qui == null
                ? null
                : texte(Texte.mots(", ", Texte.mots(" ", qui.civilite(), qui.prenom(), qui.nom()), qui.qualite()));
    }

    private static String enFrancais(ValeurImprimee valeur) {
        if (valeur == null) {
            return null;
        }
        if (valeur.debut() != null) {
            return "du " + Ecrit.jour(valeur.debut()) + " au " + Ecrit.jour(valeur.fin());
        }
        if (valeur.heures() != null) {
            return Ecrit.nombre(valeur.heures()) + " h";
        }
        if (valeur.libelles() != null) {
            return String.join(", ", valeur.libelles());
        }
        return valeur.montant() == null
                ? valeur.texte().replace("\n", ", ")
                : Texte.mots(" ", valeur.montant().affichage(), valeur.unite());
    }
}
