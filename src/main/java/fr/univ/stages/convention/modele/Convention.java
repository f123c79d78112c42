package fr.univ.stages.convention.modele;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Suivi;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;

/** The agreement between a student, a host and the university (L124-1); it guards its own transitions. */
@Entity
@DynamicUpdate // only what changed: a merge of organisations may change the rest at the same moment
public class Convention implements Cloneable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private Long numero;

    @Embedded
    private Cycle cycle = new Cycle();

    @Embedded
    private Parcours parcours = new Parcours();

    @Column(name = "centre_id")
    private Long centre;

    @Column(name = "offre_id")
    private Long offre;

    private byte[] nirChiffre;

    @Embedded
    private Stagiaire stagiaire;

    @Embedded
    private Formation formation;

    @Embedded
    private Accueil accueil = Accueil.AUCUN;

    @Embedded
    private Stage stage;

    @Embedded
    private EnseignantReferent enseignant;

    private String saisisseur;
    private String saisisseurEtudiant;

    @Embedded
    private Suivi suivi;

    /** For JPA. */
    protected Convention() {}

    /** Opens an empty dossier that this person fills in. */
    public static Convention demander(Acteur acteur, Instant maintenant) {
        Convention convention = new Convention();
        convention.confierA(acteur);
        convention.suivi = Suivi.creation(maintenant, acteur).modification(maintenant, acteur);
        return convention;
    }

    /** Step 1: the student, the curriculum, the centre that manages it; the NIR already encrypted, or null. */
    public void inscrire(Stagiaire qui, Formation ou, long centreGestionnaire, byte[] nir) {
        stagiaire = Objects.requireNonNull(qui);
        formation = Objects.requireNonNull(ou);
        centre = centreGestionnaire;
        nirChiffre = nir;
        parcours.passer(Etape.ETUDIANT);
    }

    /** Step 1, second question: the offer that the stage comes from brings its host, so that step 2 is done. */
    public void rattacherOffre(long numeroOffre, long etablissementDeLOffre) {
        if (!Long.valueOf(numeroOffre).equals(offre)) {
            offre = numeroOffre;
            choisirEtablissement(etablissementDeLOffre);
        }
    }

    /** Step 1, second question answered « non ». */
    public void detacherOffre() {
        offre = null;
    }

    /** Step 2; another establishment than before makes service, tutor and signatory fall. */
    public void choisirEtablissement(long etablissement) {
        deplacer(accueil().avecEtablissement(etablissement), Etape.SERVICE);
        parcours.passer(Etape.ETABLISSEMENT);
    }

    /** Step 3; another service than before makes the tutor fall. */
    public void choisirService(long service) {
        exiger(accueil().etablissement() != null, "Choisissez d'abord l'établissement d'accueil.");
        deplacer(accueil().avecService(service), Etape.TUTEUR);
        parcours.passer(Etape.SERVICE);
    }

    /** Step 4; null when the step is skipped. */
    public void designerTuteur(Long contact) {
        exiger(accueil().service() != null, "Choisissez d'abord le service d'accueil.");
        accueil = accueil().avecTuteur(contact);
        parcours.passer(Etape.TUTEUR);
    }

    /** Step 5. */
    public void decrire(Stage contenu) {
        stage = Objects.requireNonNull(contenu);
        parcours.passer(Etape.STAGE);
    }

    /** Step 6; null when the step is skipped. */
    public void designerEnseignant(EnseignantReferent referent) {
        enseignant = referent;
        parcours.passer(Etape.ENSEIGNANT);
    }

    /** Step 7; null when the step is skipped. */
    public void designerSignataire(Long contact) {
        exiger(accueil().etablissement() != null, "Choisissez d'abord l'établissement d'accueil.");
        accueil = accueil().avecSignataire(contact);
        parcours.passer(Etape.SIGNATAIRE);
    }

    /** « Créer »: gives the number, once; later calls end a modification. */
    public void creer(long prochainNumero) {
        exiger(
                etapeAtteinte() == Etape.RECAPITULATIF && manques().isEmpty(),
                "La convention est incomplète : terminez d'abord les étapes signalées.");
        cycle.creer();
        numero = numero == null ? Long.valueOf(prochainNumero) : numero;
    }

    /** Who changed it last, and when (3.2.6). */
    public void modifier(Acteur acteur, Instant maintenant) {
        suivi = suivi.modification(maintenant, acteur);
    }

    /** From now on this person works the dossier. */
    public void confierA(Acteur acteur) {
        saisisseur = acteur.login();
        saisisseurEtudiant = acteur.numeroEtudiant();
    }

    /** The one way in which a validated convention changes (3.3.3): its columns are its effective state. */
    public void amender(Amendement effet, LocalDate aujourdhui) {
        cycle.amender(effet.rupture(), effet.stage().fin().isBefore(aujourdhui));
        devenir(effet);
    }

    /** What it would be: a copy for checks and previews, never to be saved. */
    public Convention avec(Amendement effet) {
        try {
            Convention copie = (Convention) clone();
            copie.devenir(effet);
            return copie;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void devenir(Amendement effet) {
        accueil = effet.accueil();
        stage = effet.stage();
        enseignant = effet.enseignant();
    }

    /** Steps whose content is missing whatever the centre asks for; the optional ones are the front's concern. */
    public Set<Etape> manques() {
        return Parcours.manques(this);
    }

    /** The step to show after this one; back to the summary when it was left for a correction and all is still there. */
    public Etape apres(Etape faite, boolean reprise) {
        return parcours.apres(faite, reprise, offre != null);
    }

    /** Whether this step may be opened: it was reached before, and no earlier one lacks its content. */
    public boolean accessible(Etape etape) {
        return etape.compareTo(etapeAtteinte()) <= 0
                && manques().stream().noneMatch(manque -> manque.compareTo(etape) < 0);
    }

    private void deplacer(Accueil nouveau, Etape aRevoir) {
        if (!nouveau.equals(accueil())) {
            parcours.revoir(aRevoir);
        }
        accueil = nouveau;
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

    /** Null until « Créer ». */
    public Long numero() {
        return numero;
    }

    /** Where it stands. */
    public Statut statut() {
        return cycle.statut();
    }

    /** What may become of it once created. */
    public Cycle cycle() {
        return cycle;
    }

    /** The farthest step reached. */
    public Etape etapeAtteinte() {
        return parcours.etapeAtteinte();
    }

    /** Id of the managing centre; null before step 1. */
    public Long centre() {
        return centre;
    }

    /** Number of the offer it comes from, or null. */
    public Long offre() {
        return offre;
    }

    /** Encrypted numéro de sécurité sociale, or null. */
    public byte[] nirChiffre() {
        return nirChiffre == null ? null : nirChiffre.clone();
    }

    /** Null before step 1. */
    public Stagiaire stagiaire() {
        return stagiaire;
    }

    /** Null before step 1. */
    public Formation formation() {
        return formation;
    }

    /** Never null; what is not chosen yet is null inside. */
    public Accueil accueil() {
        return accueil == null ? Accueil.AUCUN : accueil;
    }

    /** Null before step 5. */
    public Stage stage() {
        return stage;
    }

    /** Null while nobody is named. */
    public EnseignantReferent enseignant() {
        return enseignant;
    }

    /** Login of the person who fills it in. */
    public String saisisseur() {
        return saisisseur;
    }

    /** Whether the student fills in his or her own dossier, rather than staff. */
    public boolean saisieParLeStagiaire() {
        return saisisseurEtudiant != null && stagiaire != null && saisisseurEtudiant.equals(stagiaire.numero());
    }

    /** When, by whom, for the foot of the page (3.2.6). */
    public Suivi suivi() {
        return suivi;
    }
}
