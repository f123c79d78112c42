package fr.univ.stages.etablissement;

import fr.univ.stages.etablissement.attente.SuiviDesVerifications;
import fr.univ.stages.etablissement.modele.DonneesEtablissement;
import fr.univ.stages.etablissement.modele.Etablissement;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.modele.SaisieFiche;
import fr.univ.stages.etablissement.recherche.CriteresEtablissements;
import fr.univ.stages.etablissement.recherche.Doublons;
import fr.univ.stages.etablissement.recherche.DoublonsPossibles;
import fr.univ.stages.etablissement.recherche.LigneEtablissement;
import fr.univ.stages.etablissement.recherche.Numeros;
import fr.univ.stages.etablissement.recherche.RechercheEtablissements;
import fr.univ.stages.etablissement.recherche.ResultatEtablissements;
import fr.univ.stages.etablissement.regles.ReglesEtablissement;
import fr.univ.stages.etablissement.usage.Usage;
import fr.univ.stages.etablissement.usage.UsagesDeclares;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.ControleSaisie;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.recherche.Tri;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Host organisations: search, read, enter, correct, delete (4.1–4.4). Rights are checked here. */
@Component
@Transactional
public class Etablissements {

    private static final String QUOI = "Cet établissement";
    /** What the journal calls an établissement, before its id. */
    public static final String OBJET = "établissement ";

    private final EtablissementRepository etablissements;
    private final ServiceRepository services;
    private final Services lieux;
    private final RechercheEtablissements recherche;
    private final ReglesEtablissement regles;
    private final Doublons doublons;
    private final DroitsEtablissements droits;
    private final UsagesDeclares usages;
    private final VerrousEtablissements verrous;
    private final SuiviDesVerifications verifications;
    private final FichesEtablissements fiches;
    private final ControleSaisie controle;
    private final Journal journal;
    private final Horloge horloge;

    Etablissements(
            EtablissementRepository etablissements,
            ServiceRepository services,
            Services lieux,
            RechercheEtablissements recherche,
            ReglesEtablissement regles,
            Doublons doublons,
            DroitsEtablissements droits,
            UsagesDeclares usages,
            VerrousEtablissements verrous,
            SuiviDesVerifications verifications,
            FichesEtablissements fiches,
            ControleSaisie controle,
            Journal journal,
            Horloge horloge) {
        this.etablissements = etablissements;
        this.services = services;
        this.lieux = lieux;
        this.recherche = recherche;
        this.regles = regles;
        this.doublons = doublons;
        this.droits = droits;
        this.usages = usages;
        this.verrous = verrous;
        this.verifications = verifications;
        this.fiches = fiches;
        this.controle = controle;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** One page of the six searches (4.1); throws Refus when nothing is asked for or a criterion makes no sense. */
    @Transactional(readOnly = true)
    public ResultatEtablissements chercher(CriteresEtablissements criteres) {
        return chercher(criteres, RechercheEtablissements.TRIABLES.habituel());
    }

    /** The same in the order of a column, when there is one. */
    @Transactional(readOnly = true)
    public ResultatEtablissements chercher(CriteresEtablissements criteres, Tri tri) {
        controle.exiger(controle.erreurs(criteres));
        ResultatEtablissements trouves = recherche.chercher(criteres, tri);
        if (trouves.lignes().isEmpty()) {
            Numeros.douterDuSiret(criteres.siret());
        }
        return trouves;
    }

    /** Everything known of one, or of the one it was merged into; throws Introuvable. */
    @Transactional(readOnly = true)
    public FicheEtablissement fiche(long id) {
        return fiches.de(etablissements
                .findById(id)
                .or(() -> verrous.garde(id).flatMap(etablissements::findById))
                .orElseThrow(Etablissements::inconnu));
    }

    /** The same for whoever is about to name it in a record: nobody deletes or merges it before the transaction ends. */
    public FicheEtablissement retenir(long id) {
        return fiches.de(verrous.retenir(id));
    }

    /** Enters one, « à vérifier » when an étudiant does; throws Refus, {@link DoublonsPossibles} or Interdit. */
    public FicheEtablissement creer(SaisieFiche saisie, Acteur acteur) {
        droits.exigerSaisie(acteur);
        boolean gere = droits.gere(acteur);
        DonneesEtablissement donnees = regles.accepter(saisie, null);
        doublons.exigerLibre(donnees.siret(), null);
        List<LigneEtablissement> ressemblants = saisie.confirmeDoublon() ? List.of() : doublons.ressemblants(donnees);
        if (!ressemblants.isEmpty()) {
            throw new DoublonsPossibles(ressemblants);
        }
        Suivi suivi = Suivi.creation(horloge.maintenant(), acteur);
        Etablissement cree = etablissements.saveAndFlush(new Etablissement(donnees, !gere, suivi));
        journal.noter(acteur, ActionTracee.CREATION, OBJET + cree.id());
        if (!gere) {
            verifications.demander(cree.id(), acteur);
        }
        return fiches.de(cree);
    }

    /** Corrects one; staff who do so have verified it. Throws Perime when it changed since saisie.version was read. */
    public FicheEtablissement modifier(long id, SaisieFiche saisie, Acteur acteur) {
        Etablissement etablissement = pourModifier(id, acteur);
        if (saisie.version() == null || saisie.version() != etablissement.version()) {
            throw new Perime();
        }
        boolean gere = droits.gere(acteur);
        DonneesEtablissement donnees = regles.accepter(saisie, etablissement.donnees());
        doublons.exigerLibre(donnees.siret(), id);
        Suivi suivi = etablissement.suivi().modification(horloge.maintenant(), acteur);
        etablissement.modifier(donnees, !gere, suivi);
        if (gere) {
            verifications.sansObjet(id);
        }
        services.findByEtablissementId(id).forEach(service -> service.suivreEtablissement(donnees.departement()));
        journal.noter(acteur, ActionTracee.MODIFICATION, OBJET + id);
        return fiches.de(etablissements.saveAndFlush(etablissement));
    }

    /** Deletes one with its services and contacts, when no other module uses any of them; throws Refus otherwise. */
    public void supprimer(long id, Acteur acteur) {
        Etablissement etablissement = pourModifier(id, acteur);
        usages.exigerInutilise(usages(id), QUOI);
        verifications.sansObjet(id);
        usages.supprimer(
                () -> {
                    lieux.supprimerDe(id);
                    etablissements.delete(etablissement);
                    etablissements.flush();
                },
                QUOI);
        journal.noter(acteur, ActionTracee.SUPPRESSION, OBJET + id);
    }

    /** What keeps one from being deleted, for whoever may delete it; empty when nothing does. */
    @Transactional(readOnly = true)
    public List<Usage> obstacles(long id, Acteur acteur) {
        droits.exigerGestion(acteur);
        return usages(id);
    }

    private List<Usage> usages(long id) {
        return usages.deLEtablissement(id);
    }

    private Etablissement pourModifier(long id, Acteur acteur) {
        Etablissement etablissement = etablissements.pourModifier(id).orElseThrow(Etablissements::inconnu);
        droits.exigerModification(acteur, etablissement.suivi(), etablissement.aVerifier());
        return etablissement;
    }

    /** What is answered for an id that names nothing. */
    public static Introuvable inconnu() {
        return new Introuvable("Cet établissement n'existe pas ou a été supprimé.");
    }
}
