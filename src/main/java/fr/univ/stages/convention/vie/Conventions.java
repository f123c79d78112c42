package fr.univ.stages.convention.vie;

import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.ConventionRepository;
import fr.univ.stages.convention.HistoireDesConventions;
import fr.univ.stages.convention.MessagesConvention;
import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.convention.VariablesConvention;
import fr.univ.stages.convention.fiche.Sections;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.modele.Fait;
import fr.univ.stages.convention.modele.Statut;
import fr.univ.stages.convention.papier.DocumentsDeConvention;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import fr.univ.stages.signature.RaisonDeRetrait;
import fr.univ.stages.signature.Signatures;
import fr.univ.stages.signature.modele.Circuit;
import fr.univ.stages.signature.modele.Signature;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of a convention from the request to the deletion; every method checks the rights of the person who asks. */
@Service
@Transactional
public class Conventions {

    private final ConventionRepository conventions;
    private final AccesConvention acces;
    private final ReglesDuCentre regles;
    private final Sections sections;
    private final DocumentsDeConvention documents;
    private final Signatures signatures;
    private final HistoireDesConventions histoire;
    private final Dossiers dossiers;
    private final Taches taches;
    private final Journal journal;
    private final Horloge horloge;

    Conventions(
            ConventionRepository conventions,
            AccesConvention acces,
            ReglesDuCentre regles,
            Sections sections,
            DocumentsDeConvention documents,
            Signatures signatures,
            HistoireDesConventions histoire,
            Dossiers dossiers,
            Taches taches,
            Journal journal,
            Horloge horloge) {
        this.conventions = conventions;
        this.acces = acces;
        this.regles = regles;
        this.sections = sections;
        this.documents = documents;
        this.signatures = signatures;
        this.histoire = histoire;
        this.dossiers = dossiers;
        this.taches = taches;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Who is to do a task: a person, and the centre whose staff sees it; either may be null. Late: the stage is over. */
    public record Affectation(String personne, Long centre, boolean enRetard) {}

    /** Opens a dossier and returns its first task (3.1.10); throws Interdit for whoever may not enter one. */
    public Tache demarrer(Acteur acteur) {
        if (!acces.saisit(acteur)) {
            throw new Interdit(
                    "La saisie d'une convention est réservée aux étudiants et au personnel des centres de gestion.");
        }
        Convention convention = conventions.saveAndFlush(Convention.demander(acteur, horloge.maintenant()));
        dossiers.demarrer(
                Designation.PROCESSUS,
                convention.id().toString(),
                Map.of(
                        Dossiers.ETAPE,
                        Etape.ETUDIANT.tache(),
                        Dossiers.REPRISE,
                        false,
                        VariablesConvention.FIN_DU_STAGE,
                        Date.from(Horloge.fin(Horloge.JAMAIS))));
        return taches.duDossier(Designation.PROCESSUS, convention.id().toString())
                .orElseThrow(() -> new IllegalStateException("La convention " + convention.id() + " n'a pas de tâche"));
    }

    /** Whose task this step is: the person who fills in the dossier, or the centre where it reserves the step or decides. */
    @Transactional(readOnly = true)
    public Affectation affectation(long id, String tache) {
        Convention convention = acces.trouver(id);
        Optional<Etape> etape = Etape.deTache(tache);
        if (etape.isEmpty()) {
            return new Affectation(null, convention.centre(), enRetard(convention));
        }
        boolean attendLeCentre =
                convention.saisieParLeStagiaire() && regles.reserveAuPersonnel(convention, etape.get());
        boolean rendue = attendLeCentre || !acces.saisisseurEnDroit(convention);
        return new Affectation(rendue ? null : convention.saisisseur(), convention.centre(), enRetard(convention));
    }

    private boolean enRetard(Convention convention) {
        return convention.numero() != null && convention.stage().fin().isBefore(horloge.aujourdhui());
    }

    /** « Créer »: gives the number the first time, records the modification afterwards; returns the last day of the stage. */
    public LocalDate creer(long id, Acteur acteur) {
        Convention convention = acces.modifier(id, acteur);
        if (!sections.complete(convention)) {
            throw Refus.general("La convention est incomplète : ouvrez les sections signalées dans le récapitulatif.");
        }
        boolean nouvelle = convention.numero() == null;
        convention.creer(nouvelle ? conventions.prochainNumero() : convention.numero());
        convention.modifier(acteur, horloge.maintenant());
        conventions.saveAndFlush(convention);
        histoire.noter(id, nouvelle ? Fait.CREEE : Fait.MODIFIEE, acteur, null);
        journal.noter(
                acteur, nouvelle ? ActionTracee.CREATION : ActionTracee.MODIFICATION, Designation.objet(convention));
        return convention.stage().fin();
    }

    /**
     * Reopens a section of a created convention (3.2.3) and returns the task to open; throws Refus while somebody
     * has signed what would change and {@code confirmee} is false.
     */
    public Tache demanderModification(long numero, String etape, boolean confirmee, Acteur acteur) {
        acces.retenirParNumero(numero);
        Convention convention = acces.modifier(acces.parNumero(numero, acteur).id(), acteur);
        Etape voulue = Etape.deTache(etape).orElseThrow(() -> Refus.general("Cette étape n'existe pas."));
        String dossier = convention.id().toString();
        if (!convention.statut().enSaisie()) {
            rouvrir(convention, voulue, confirmee, acteur);
        }
        return taches.duDossier(Designation.PROCESSUS, dossier).orElseThrow(Conventions::enMouvement);
    }

    private void rouvrir(Convention convention, Etape voulue, boolean confirmee, Acteur acteur) {
        convention.cycle().rouvrir();
        String proprietaire = Designation.proprietaire(convention.id());
        List<Signature> tombent =
                signatures.circuit(proprietaire).map(Circuit::faites).orElse(List.of());
        if (!tombent.isEmpty() && !confirmee) {
            throw Refus.general("Une modification fait tomber les signatures de : "
                    + tombent.stream()
                            .map(signature -> signature.qualite().avecArticle())
                            .collect(Collectors.joining(", "))
                    + ". Confirmez-la depuis la page de la convention.");
        }
        signatures.faireTomber(proprietaire, RaisonDeRetrait.MODIFICATION, acteur);
        convention.confierA(acteur);
        conventions.saveAndFlush(convention);
        histoire.noter(convention.id(), Fait.REOUVERTE, acteur, voulue.nom());
        Map<String, Object> routage = VariablesConvention.vers(voulue, true);
        if (!dossiers.prevenir(
                Designation.PROCESSUS, convention.id().toString(), MessagesConvention.MODIFICATION_DEMANDEE, routage)) {
            throw enMouvement();
        }
    }

    /** Asks for the deletion of a dossier, created or not (3.2.5); throws Interdit or Refus. */
    public void demanderSuppression(long id, Acteur acteur) {
        acces.retenir(id);
        Convention convention = acces.trouver(id);
        exigerSupprimable(convention, acteur);
        if (!dossiers.prevenir(
                Designation.PROCESSUS, convention.id().toString(), MessagesConvention.SUPPRESSION_DEMANDEE, Map.of())) {
            throw enMouvement();
        }
    }

    /**
     * Removes the record and what was typed for it; called by the picture. Its documents go too, unless it was validated
     * once: what bound three parties is kept for ever as it was (6.2).
     */
    public void supprimer(long id, Acteur acteur) {
        Convention convention = acces.trouver(id);
        exigerSupprimable(convention, acteur);
        journal.noter(acteur, ActionTracee.SUPPRESSION, Designation.objet(convention));
        if (!histoire.aConnu(id, Fait.VALIDEE)) {
            signatures.oublier(Designation.proprietaire(id));
            documents.supprimer(convention);
        }
        dossiers.oublierLesBrouillons(Designation.PROCESSUS, convention.id().toString());
        conventions.delete(convention);
        conventions.flush();
    }

    private static Refus enMouvement() {
        return Refus.general("Cette convention est en train de changer d'état : réessayez dans un instant.");
    }

    private void exigerSupprimable(Convention convention, Acteur acteur) {
        if (!aLuiDeSupprimer(convention, acteur)) {
            throw new Interdit("Seul le personnel de son centre de gestion peut supprimer une convention créée.");
        }
        if (convention.statut().figee()) {
            throw Refus.general(
                    convention.statut() == Statut.VALIDEE
                            ? "Une convention validée ne se supprime pas : annulez d'abord la validation."
                            : "Le stage est terminé : cette convention ne se supprime plus.");
        }
    }

    /** Whether this person may delete it now (3.2.5). */
    public boolean supprimable(Convention convention, Acteur acteur) {
        return !convention.statut().figee() && aLuiDeSupprimer(convention, acteur);
    }

    /** An unfinished entry is its author's to give up; a created convention only its centre's. */
    private boolean aLuiDeSupprimer(Convention convention, Acteur acteur) {
        boolean auteur = convention.statut() == Statut.BROUILLON
                && convention.saisisseur().equals(acteur.login())
                && acces.peut(convention, Droit.ECRITURE, acteur);
        return auteur || acces.gere(convention, Droit.ECRITURE, acteur);
    }
}
