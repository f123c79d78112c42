package fr.univ.stages.convention.enonce;

import fr.univ.stages.convention.modele.Contenu;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.convention.modele.Modalites;
import fr.univ.stages.convention.modele.Presence;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.referentiel.Libelles;
import fr.univ.stages.referentiel.Liste;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One entry of {@link ChampDuStage} while it is written: the field as forms know it, then what else shows it. */
final class Definition {

    final String nom;
    final String colonne;
    final Liste liste;
    final String choix;
    final Function<Stage, Object> valeur;

    String cle;
    String libelle;
    boolean facultatif;
    boolean reserve;
    BiFunction<Stage, Libelles.Lus, Reponse> reponse;
    List<Colonne> colonnes = List.of();

    private Definition(String nom, String colonne, Liste liste, String choix, Function<Stage, Object> valeur) {
        this.nom = nom;
        this.colonne = colonne;
        this.liste = liste;
        this.choix = choix;
        this.valeur = valeur;
        this.reponse = (stage, noms) -> Reponse.libelle(noms.valeur(liste, (String) valeur.apply(stage)));
    }

    /** A code of a list, which the form receives under the name {@code choix}. */
    static Definition parmi(String nom, String colonne, Liste liste, String choix, Function<Stage, Object> valeur) {
        return new Definition(nom, colonne, liste, choix, valeur);
    }

    static Definition champ(String nom, String colonne, Function<Stage, Object> valeur) {
        return new Definition(nom, colonne, null, null, valeur);
    }

    static Definition texte(String nom, String colonne, Function<Stage, Object> valeur) {
        Definition texte = champ(nom, colonne, valeur);
        texte.reponse = (stage, noms) -> new Reponse((String) valeur.apply(stage), List.of());
        return texte;
    }

    static Function<Stage, Object> contenu(Function<Contenu, Object> valeur) {
        return valeur.compose(Stage::contenu);
    }

    static Function<Stage, Object> presence(Function<Presence, Object> valeur) {
        return valeur.compose(Stage::presence);
    }

    static Function<Stage, Object> modalites(Function<Modalites, Object> valeur) {
        return valeur.compose(Stage::modalites);
    }

    /** Null while nothing is paid. */
    static Function<Stage, Object> paye(Function<Gratification, Object> valeur) {
        return stage -> stage.gratification() == null ? null : valeur.apply(stage.gratification());
    }

    /** Null without interruption. */
    static Function<Stage, Object> interrompu(Function<Interruption, Object> valeur) {
        return stage -> stage.interruption() == null ? null : valeur.apply(stage.interruption());
    }

    /** Its line of the summary, a dash when empty. */
    Definition dit(String rubrique, String enFrancais) {
        cle = rubrique;
        libelle = enFrancais;
        return this;
    }

    /** A line that several fields answer together. */
    Definition dit(String rubrique, String enFrancais, BiFunction<Stage, Libelles.Lus, Reponse> ensemble) {
        reponse = ensemble;
        return dit(rubrique, enFrancais);
    }

    /** No line when empty. */
    Definition facultatif() {
        facultatif = true;
        return this;
    }

    /** In an export, only for whoever may take a confidential subject away (A13.9). */
    Definition reserve() {
        reserve = true;
        return this;
    }

    /** Its column of the export, as its label or its text. */
    Definition colonne(String titre, int largeur) {
        return colonnes(
                liste == null ? Colonne.texte(nom, titre, largeur, sql()) : Colonne.code(nom, titre, liste, sql()));
    }

    Definition colonne(String titre) {
        return colonne(titre, 0);
    }

    Definition nombre(String titre) {
        return colonnes(Colonne.nombre(nom, titre, sql()));
    }

    Definition colonnes(Colonne... toutes) {
        colonnes = List.of(toutes);
        return this;
    }

    private String sql() {
        return "c." + colonne;
    }
}
