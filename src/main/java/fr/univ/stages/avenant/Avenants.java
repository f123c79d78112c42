package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.EtapeAvenant;
import fr.univ.stages.avenant.modele.StatutAvenant;
import fr.univ.stages.avenant.papier.Comparaison;
import fr.univ.stages.convention.HistoireDesConventions;
import fr.univ.stages.convention.HistoireDesSignatures;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Fait;
import fr.univ.stages.convention.vie.AmendementDesConventions;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import fr.univ.stages.signature.RaisonDeRetrait;
import fr.univ.stages.signature.Signatures;
import fr.univ.stages.signature.modele.Circuit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of an amendment from the request to the deletion; it is its convention's centre that asks for each of these. */
@Service
@Transactional
public class Avenants {

    /** Id of the process, and of its picture. */
    public static final String PROCESSUS = "avenant";

    private final AvenantRepository avenants;
    private final AccesAvenant acces;
    private final AmendementDesConventions conventions;
    private final ControleDAvenant controle;
    private final LoiDAvenant loi;
    private final NumerosDAvenant numeros;
    private final DocumentDAvenant documents;
    private final Signatures signatures;
    private final HistoireDesConventions histoire;
    private final Dossiers dossiers;
    private final Taches taches;
    private final Droits droits;
    private final Journal journal;
    private final Horloge horloge;

    Avenants(
            AvenantRepository avenants,
            AccesAvenant acces,
            AmendementDesConventions conventions,
            ControleDAvenant controle,
            LoiDAvenant loi,
            NumerosDAvenant numeros,
            DocumentDAvenant documents,
            Signatures signatures,
            HistoireDesConventions histoire,
            Dossiers dossiers,
            Taches taches,
            Droits droits,
            Journal journal,
            Horloge horloge) {
        this.avenants = avenants;
        this.acces = acces;
        this.conventions = conventions;
        this.controle = controle;
        this.loi = loi;
        this.numeros = numeros;
        this.documents = documents;
        this.signatures = signatures;
        this.histoire = histoire;
        this.dossiers = dossiers;
        this.taches = taches;
        this.droits = droits;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Who is to do a task: a person, null for any of the centre's staff, and that centre. */
    public record Affectation(String personne, long centre) {}

    /** « Créer un avenant »: opens one on a validated convention whose stage goes on, and returns its first task. */
    public Tache demarrer(long numeroDeConvention, Acteur acteur) {
        Convention convention = conventions.retenir(numeroDeConvention, acteur);
        if (!conventions.gere(convention, acteur)) {
            throw new Interdit("Seul le personnel du centre de gestion de cette convention crée un avenant.");
        }
        exigerOuverte(conventions.fermeture(convention));
        Avenant avenant = avenants.saveAndFlush(Avenant.demander(convention, acteur, horloge.maintenant()));
        dossiers.demarrer(PROCESSUS, avenant.id().toString(), Map.of(Dossiers.ETAPE, EtapeAvenant.MOTIF.tache()));
        return tache(avenant);
    }

    /** Whose task this step is. */
    @Transactional(readOnly = true)
    public Affectation affectation(long id, String tache) {
        Avenant avenant = acces.trouver(id);
        long centre = acces.convention(avenant).centre();
        boolean sienne = EtapeAvenant.deTache(tache).isPresent() && droits.ecritDans(avenant.saisisseur(), centre);
        return new Affectation(sienne ? avenant.saisisseur() : null, centre);
    }

    /** « Confirmer et enregistrer l'avenant »: everything is judged once more, then it has a number (3.3.2). */
    public void confirmer(long id, Acteur acteur) {
        Avenant avenant = acces.gerer(acces.trouver(id), acteur);
        Convention convention = acces.convention(avenant);
        exigerOuverte(
                avenant.numero() == null
                        ? conventions.fermeture(convention)
                        : conventions.fermetureAuxNumerotes(convention));
        controle.verifierTout(avenant, convention);
        loi.exigerPossible(avenant, convention);
        Comparaison comparaison = documents.comparer(avenant, convention);
        comparaison.muet(avenant.projet().types()).ifPresent(muet -> {
            throw Refus.general(muet);
        });
        boolean nouveau = avenant.numero() == null;
        avenant.confirmer(
                nouveau ? numeros.suivant(convention) : avenant.numero(),
                convention.cycle().amendements(),
                comparaison.changements());
        avenant.modifier(acteur, horloge.maintenant());
        avenants.saveAndFlush(avenant);
        histoire.noter(
                convention.id(),
                avenant.numero(),
                nouveau ? Fait.AVENANT_CREE : Fait.AVENANT_MODIFIE,
                acteur,
                avenant.projet().motif());
        journal.noter(acteur, nouveau ? ActionTracee.CREATION : ActionTracee.MODIFICATION, objet(avenant));
    }

    /** Opens that step again and returns the task; throws Refus while signatures would fall and {@code confirmee} is false. */
    public Tache demanderModification(String numero, String etape, boolean confirmee, Acteur acteur) {
        acces.retenir(numero);
        Avenant avenant = acces.gerer(acces.parNumero(numero, acteur), acteur);
        EtapeAvenant voulue = EtapeAvenant.deTache(etape)
                .filter(avenant.projet().etapes()::contains)
                .orElseThrow(() -> Refus.general("Cette étape n'existe pas."));
        if (!avenant.statut().enSaisie()) {
            rouvrir(avenant, voulue, confirmee, acteur);
        }
        return tache(avenant);
    }

    private void rouvrir(Avenant avenant, EtapeAvenant voulue, boolean confirmee, Acteur acteur) {
        avenant.rouvrir(acteur);
        String proprietaire = proprietaire(avenant.id());
        boolean signe = !signatures
                .circuit(proprietaire)
                .map(Circuit::faites)
                .orElse(List.of())
                .isEmpty();
        if (signe && !confirmee) {
            throw Refus.general(
                    "Une modification fait tomber les signatures : confirmez-la depuis la page de l'avenant.");
        }
        signatures.faireTomber(proprietaire, RaisonDeRetrait.MODIFICATION, acteur);
        avenants.saveAndFlush(avenant);
        histoire.noter(avenant.convention(), avenant.numero(), Fait.AVENANT_REOUVERT, acteur, voulue.nom());
        if (!dossiers.prevenir(
                PROCESSUS,
                avenant.id().toString(),
                MessagesAvenant.MODIFICATION_DEMANDEE,
                Map.of(Dossiers.ETAPE, voulue.tache()))) {
            throw enMouvement();
        }
    }

    /** Asks for the deletion of an amendment; returns the number of its convention. */
    public long demanderSuppression(String numero, Acteur acteur) {
        acces.retenir(numero);
        return demanderSuppression(acces.parNumero(numero, acteur), acteur);
    }

    /** The same by its id, for an entry that has no number yet. */
    public long demanderSuppression(long id, Acteur acteur) {
        acces.retenir(id);
        return demanderSuppression(acces.trouver(id), acteur);
    }

    private long demanderSuppression(Avenant avenant, Acteur acteur) {
        exigerSupprimable(avenant, acteur);
        if (!dossiers.prevenir(PROCESSUS, avenant.id().toString(), MessagesAvenant.SUPPRESSION_DEMANDEE, Map.of())) {
            throw enMouvement();
        }
        return acces.convention(avenant).numero();
    }

    /** Removes the record, its documents and what was typed for it; called by the picture. */
    public void supprimer(long id, Acteur acteur) {
        Avenant avenant = acces.trouver(id);
        exigerSupprimable(avenant, acteur);
        journal.noter(acteur, ActionTracee.SUPPRESSION, objet(avenant));
        if (avenant.numero() != null) {
            histoire.noter(avenant.convention(), Fait.AVENANT_SUPPRIME, acteur, avenant.numero());
        }
        signatures.oublier(proprietaire(id));
        documents.oublier(avenant);
        dossiers.oublierLesBrouillons(PROCESSUS, String.valueOf(id));
        avenants.delete(avenant);
        avenants.flush();
        conventions.decider(avenant.convention());
    }

    private void exigerSupprimable(Avenant avenant, Acteur acteur) {
        acces.gerer(avenant, acteur);
        if (avenant.statut() == StatutAvenant.VALIDE) {
            throw Refus.general("Un avenant validé ne peut pas être supprimé.");
        }
    }

    private static void exigerOuverte(Optional<String> fermeture) {
        fermeture.ifPresent(raison -> {
            throw Refus.general(raison);
        });
    }

    private Tache tache(Avenant avenant) {
        return taches.duDossier(PROCESSUS, avenant.id().toString()).orElseThrow(Avenants::enMouvement);
    }

    static Refus enMouvement() {
        return Refus.general("Cet avenant est en train de changer d'état : réessayez dans un instant.");
    }

    /** As the circuit of signatories and the kept documents name it. */
    public static String proprietaire(long id) {
        return PROCESSUS + ":" + id;
    }

    /** As the story of its convention, and the journal, name it. */
    static HistoireDesSignatures.Piece piece(Avenant avenant) {
        return new HistoireDesSignatures.Piece(avenant.convention(), avenant.numero(), objet(avenant));
    }

    /** As the journal names it. */
    static String objet(Avenant avenant) {
        return "avenant " + (avenant.numero() == null ? "id " + avenant.id() : avenant.numero());
    }
}
