package fr.univ.stages.avenant.modele;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Suivi;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;

/** A change of a validated convention, signed by the same parties (A13.1); it guards its own transitions. */
@Entity
@DynamicUpdate // only what changed: a merge of organisations may change the rest at the same moment
public class Avenant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "convention_id")
    private Long convention;

    @Column(name = "etablissement_id")
    private Long etablissement;

    private String numero;

    @Enumerated(EnumType.STRING)
    private StatutAvenant statut = StatutAvenant.BROUILLON;

    private long revision;

    @Embedded
    private Projet projet = new Projet();

    private String motifRefus;

    private int base;
    private Integer effet;

    @ElementCollection
    @CollectionTable(name = "avenant_changement", joinColumns = @JoinColumn(name = "avenant_id"))
    @OrderColumn(name = "rang")
    private List<Changement> changements = new ArrayList<>();

    private String saisisseur;

    @Embedded
    private Suivi suivi;

    @Embedded
    private ValidationAvenant validation;

    /** For JPA. */
    protected Avenant() {}

    /** Opens an empty amendment of that convention, which this person fills in. */
    public static Avenant demander(Convention convention, Acteur acteur, Instant maintenant) {
        Avenant avenant = new Avenant();
        avenant.convention = convention.id();
        avenant.etablissement = convention.accueil().etablissement();
        avenant.saisisseur = acteur.login();
        avenant.suivi = Suivi.creation(maintenant, acteur).modification(maintenant, acteur);
        return avenant;
    }

    /** « Confirmer et enregistrer l'avenant »: the number, the first time; there is something new to print and to sign. */
    public void confirmer(String nouveauNumero, int etatDeLaConvention, List<Changement> quoi) {
        exiger(statut.enSaisie(), "Cet avenant est déjà enregistré.");
        exiger(
                projet.prochaine() == EtapeAvenant.RECAPITULATIF,
                "L'avenant est incomplet : terminez d'abord ses étapes.");
        numero = numero == null ? nouveauNumero : numero;
        partirDe(etatDeLaConvention, quoi);
        statut = StatutAvenant.CREE;
        motifRefus = null;
        revision++;
    }

    /** Its document is made: what it says that it changes, and of which state of the convention, is what is kept. */
    public void imprimer(int etatDeLaConvention, List<Changement> quoi) {
        exiger(statut == StatutAvenant.CREE, "Cet avenant n'est pas à imprimer.");
        partirDe(etatDeLaConvention, quoi);
    }

    private void partirDe(int etatDeLaConvention, List<Changement> quoi) {
        base = etatDeLaConvention;
        if (!changements.equals(quoi)) {
            changements.clear();
            changements.addAll(quoi);
        }
    }

    /** A section is going to change, by this person. */
    public void rouvrir(Acteur acteur) {
        exiger(
                EnumSet.of(StatutAvenant.CREE, StatutAvenant.SIGNE).contains(statut),
                statut == StatutAvenant.VALIDE
                        ? "Un avenant validé ne se modifie plus : créez-en un autre."
                        : "Cet avenant est déjà en cours de modification.");
        statut = StatutAvenant.REOUVERT;
        saisisseur = acteur.login();
    }

    /** Everybody has signed; said twice, it is the same. */
    public void presenter() {
        exigerEnSignature();
        statut = StatutAvenant.SIGNE;
    }

    /** A signature was recorded by mistake. */
    public void attendreEncore() {
        exigerEnSignature();
        statut = StatutAvenant.CREE;
    }

    private void exigerEnSignature() {
        exiger(
                EnumSet.of(StatutAvenant.CREE, StatutAvenant.SIGNE).contains(statut),
                "Cet avenant n'attend pas de signature.");
    }

    /** « Valider »; it takes effect as that many-th on its convention. */
    public void valider(int rang, Acteur acteur, Instant maintenant) {
        exiger(statut == StatutAvenant.SIGNE, "Cet avenant n'est pas à valider : il n'est pas signé par tous.");
        statut = StatutAvenant.VALIDE;
        effet = rang;
        validation = new ValidationAvenant(maintenant, acteur.login());
    }

    /** Not validated: whoever entered it reads why. */
    public void refuser(String pourquoi) {
        exiger(statut == StatutAvenant.SIGNE, "Cet avenant n'est pas à valider.");
        statut = StatutAvenant.A_CORRIGER;
        motifRefus = pourquoi;
    }

    /** Who changed it last, and when. */
    public void modifier(Acteur acteur, Instant maintenant) {
        suivi = suivi.modification(maintenant, acteur);
    }

    private static void exiger(boolean condition, String message) {
        if (!condition) {
            throw Refus.general(message);
        }
    }

    /** Database id, which is the business key of the process. */
    public Long id() {
        return id;
    }

    /** Grows with each change. */
    public long version() {
        return version;
    }

    /** Id of the convention that it changes. */
    public Long convention() {
        return convention;
    }

    /** « 10001-A1 »; null until confirmed. */
    public String numero() {
        return numero;
    }

    /** Where it stands. */
    public StatutAvenant statut() {
        return statut;
    }

    /** Grows each time there is something new to print. */
    public long revision() {
        return revision;
    }

    /** Why it was not validated, until it is corrected; null otherwise. */
    public String motifRefus() {
        return motifRefus;
    }

    /** What it says. */
    public Projet projet() {
        return projet;
    }

    /** How many amendments had taken effect on the convention whose values it prints as the initial ones. */
    public int base() {
        return base;
    }

    /** As the how many-th it took effect on its convention; null unless validated. */
    public Integer effet() {
        return effet;
    }

    /** Login of the person who fills it in. */
    public String saisisseur() {
        return saisisseur;
    }

    /** When, by whom (3.2.6). */
    public Suivi suivi() {
        return suivi;
    }

    /** Null unless validated. */
    public ValidationAvenant validation() {
        return validation;
    }

    /** What it changes, in words, as it was confirmed and then printed; empty before. */
    public List<Changement> changements() {
        return List.copyOf(changements);
    }
}
