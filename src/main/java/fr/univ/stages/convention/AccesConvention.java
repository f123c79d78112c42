package fr.univ.stages.convention;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.EnseignantReferent;
import fr.univ.stages.convention.modele.Stagiaire;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.Protege;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a convention, holds it for whoever changes it, and asks each time whether this person may see or change it. */
@Component
public class AccesConvention {

    private final ConventionRepository conventions;
    private final Droits droits;
    private final JdbcClient base;

    AccesConvention(ConventionRepository conventions, Droits droits, JdbcClient base) {
        this.conventions = conventions;
        this.droits = droits;
        this.base = base;
    }

    /**
     * Takes its row until the transaction ends, before anything of it is read and before the engine's rows: whoever changes
     * a convention, signs it, amends it or ends it comes one after the other (docs/adr/0011); nothing when it is gone.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void retenir(long id) {
        prendre("select 1 from app.convention where id = ? for no key update", id);
    }

    /** The same by its number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void retenirParNumero(long numero) {
        prendre("select 1 from app.convention where numero = ? for no key update", numero);
    }

    /** Whoever waits too long is told to try again, rather than keep a connection that others need. */
    private void prendre(String requete, long valeur) {
        base.sql("select set_config('lock_timeout', '5s', true)").query().singleRow();
        base.sql(requete).param(valeur).query(Integer.class).optional();
    }

    /** For whoever may see it; throws Interdit or Introuvable. */
    public Convention lire(long id, Acteur acteur) {
        return exiger(trouver(id), Droit.LECTURE, acteur);
    }

    /** For whoever may change it; throws Interdit or Introuvable. */
    public Convention modifier(long id, Acteur acteur) {
        return exiger(trouver(id), Droit.ECRITURE, acteur);
    }

    /** Empty for a number that does not exist, or that this person may not see. */
    public Optional<Convention> siVisible(long numero, Acteur acteur) {
        return conventions.findByNumero(numero).filter(convention -> peut(convention, Droit.LECTURE, acteur));
    }

    /** The same; throws Introuvable. */
    public Convention parNumero(long numero, Acteur acteur) {
        return siVisible(numero, acteur).orElseThrow(AccesConvention::inconnue);
    }

    /** Whoever asks; empty when it is gone. */
    public Optional<Convention> chercher(long id) {
        return conventions.findById(id);
    }

    /** Whoever asks; throws Introuvable. */
    public Convention trouver(long id) {
        return chercher(id).orElseThrow(AccesConvention::inconnue);
    }

    /** Whether this person may enter conventions. */
    public boolean saisit(Acteur acteur) {
        return droits.saisit(acteur);
    }

    /** Whether this person may take a list away as a file; students have their own, one by one. */
    public boolean exporte(Acteur acteur) {
        return !droits.estDuCoteEtudiant(acteur);
    }

    /** Whether what this person enters is about oneself: a student who writes for no centre. */
    public boolean saisitPourSoi(Acteur acteur) {
        return acteur.numeroEtudiant() != null && !droits.quelquePart(acteur, Droit.ECRITURE);
    }

    /** Whether this person has that right on it, as its student, its teacher or its centre. */
    public boolean peut(Convention convention, Droit action, Acteur acteur) {
        return droits.peut(acteur, action, new DossierProtege(convention));
    }

    /** Whether this person acts on the convention as its centre does. */
    public boolean gere(Convention convention, Droit action, Acteur acteur) {
        return droits.gere(acteur, action, new DossierProtege(convention));
    }

    /** Whether this person stands before it as its student, and nothing else. */
    public boolean commeEtudiant(Convention convention, Acteur acteur) {
        return droits.commeEtudiant(acteur, new DossierProtege(convention));
    }

    /** Whether whoever fills in the dossier still may: its student, or staff who have kept their right. */
    public boolean saisisseurEnDroit(Convention convention) {
        return convention.centre() == null
                || convention.saisieParLeStagiaire()
                || droits.ecritDans(convention.saisisseur(), convention.centre());
    }

    private Convention exiger(Convention convention, Droit action, Acteur acteur) {
        if (!peut(convention, action, acteur)) {
            throw new Interdit(
                    "Ce dossier appartient à quelqu'un d'autre, ou à un centre où vous n'avez pas ce droit.");
        }
        return convention;
    }

    private static Introuvable inconnue() {
        return new Introuvable("Cette convention n'existe pas, ou vous n'y avez pas accès.");
    }

    private record DossierProtege(Convention convention) implements Protege {

        @Override
        public Long centre() {
            return convention.centre();
        }

        @Override
        public String etudiant() {
            return Optional.ofNullable(convention.stagiaire())
                    .map(Stagiaire::numero)
                    .orElse(null);
        }

        @Override
        public String enseignant() {
            return Optional.ofNullable(convention.enseignant())
                    .map(EnseignantReferent::login)
                    .orElse(null);
        }

        @Override
        public String auteur() {
            return convention.stagiaire() == null ? convention.saisisseur() : null;
        }

        @Override
        public boolean modifiableParEtudiant() {
            return !convention.statut().figee();
        }
    }
}
