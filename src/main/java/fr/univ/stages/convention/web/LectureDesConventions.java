package fr.univ.stages.convention.web;

import fr.univ.stages.annuaire.AnnuaireIndisponible;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.convention.fiche.Alertes;
import fr.univ.stages.convention.fiche.ChronologieDeConvention;
import fr.univ.stages.convention.fiche.FicheConvention;
import fr.univ.stages.convention.fiche.FicheConvention.Trace;
import fr.univ.stages.convention.fiche.Sections;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.nir.RevelationDuNir;
import fr.univ.stages.convention.papier.DocumentsDeConvention;
import fr.univ.stages.convention.papier.Impressions;
import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.convention.vie.ValidationDesConventions;
import fr.univ.stages.document.DocumentConserve;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Personnes;
import fr.univ.stages.signature.SuiviDesSignatures;
import fr.univ.stages.signature.TacheDeSignature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages read of one convention; a person without the right gets Introuvable, as if it did not exist. */
@Service
@Transactional(readOnly = true)
public class LectureDesConventions {

    private final AccesConvention acces;
    private final Conventions conventions;
    private final Sections sections;
    private final ReglesDuCentre regles;
    private final DocumentsDeConvention documents;
    private final SuiviDesSignatures signatures;
    private final ValidationDesConventions validation;
    private final Alertes alertes;
    private final ChronologieDeConvention chronologie;
    private final Taches taches;
    private final RevelationDuNir nirs;
    private final Personnes personnes;
    private final Horloge horloge;

    LectureDesConventions(
            AccesConvention acces,
            Conventions conventions,
            Sections sections,
            ReglesDuCentre regles,
            DocumentsDeConvention documents,
            SuiviDesSignatures signatures,
            ValidationDesConventions validation,
            Alertes alertes,
            ChronologieDeConvention chronologie,
            Taches taches,
            RevelationDuNir nirs,
            Personnes personnes,
            Horloge horloge) {
        this.acces = acces;
        this.conventions = conventions;
        this.sections = sections;
        this.regles = regles;
        this.documents = documents;
        this.signatures = signatures;
        this.validation = validation;
        this.alertes = alertes;
        this.chronologie = chronologie;
        this.taches = taches;
        this.nirs = nirs;
        this.personnes = personnes;
        this.horloge = horloge;
    }

    /** Everything about the convention of this number. */
    public FicheConvention fiche(long numero, Acteur acteur) {
        Convention convention = acces.parNumero(numero, acteur);
        Optional<Tache> ouverte = tacheOuverte(convention);
        Optional<Tache> tache = ouverte.filter(t -> Etape.deTache(t.cle()).isPresent());
        boolean gere = acces.gere(convention, Droit.ECRITURE, acteur);
        String centre = regles.centre(convention).map(Centre::nom).orElse(null);
        List<DocumentConserve> conserves = documents.conserves(convention);
        return new FicheConvention(
                convention.id(),
                convention.version(),
                convention.numero(),
                Designation.titre(convention),
                centre,
                convention.statut(),
                convention.cycle().rompue(),
                sections.de(convention),
                alertes.de(convention),
                documents.prets(convention, conserves),
                imprimable(convention, acteur) ? conserves : List.of(),
                documents.attestable(convention),
                imprimable(convention, acteur),
                !convention.statut().figee() && acces.peut(convention, Droit.ECRITURE, acteur),
                conventions.supprimable(convention, acteur),
                nirs.revelable(convention, acteur),
                tache.map(Tache::id).orElse(null),
                tache.map(Tache::titulaire).map(this::nom).orElse(null),
                ouverte.filter(t -> gere && tache.isEmpty())
                        .map(t -> attente(t, acteur))
                        .orElse(null),
                signatures.de(Designation.proprietaire(convention.id())),
                gere,
                gere && !convention.statut().figee(),
                validation.annulable(convention, acteur),
                ChronologieDeConvention.suite(convention, centre, horloge.aujourdhui()),
                chronologie.moments(convention),
                trace(convention));
    }

    private Trace trace(Convention convention) {
        Suivi suivi = convention.suivi();
        return new Trace(
                suivi.creeLe(),
                nom(suivi.creePar()),
                suivi.modifieLe(),
                nom(suivi.modifiePar()),
                convention.cycle().valideeLe(),
                nom(convention.cycle().valideePar()));
    }

    private Optional<Tache> tacheOuverte(Convention convention) {
        String dossier = convention.id().toString();
        return taches.duDossier(Designation.PROCESSUS, dossier)
                .or(() -> taches.duDossier(TacheDeSignature.PROCESSUS, Designation.proprietaire(convention.id())));
    }

    private FicheConvention.Attente attente(Tache tache, Acteur acteur) {
        return new FicheConvention.Attente(
                tache.id(), tache.nom(), nom(tache.titulaire()), acteur.login().equals(tache.titulaire()));
    }

    /** The centre that manages this convention; empty when there is none of this number that this person may see. */
    public Optional<Centre> centre(long numero, Acteur acteur) {
        return acces.siVisible(numero, acteur).flatMap(regles::centre);
    }

    /** The latest document of this convention, {@code convention} or {@code recapitulatif}. */
    @Transactional
    public DocumentsDeConvention.Fichier document(long numero, String type, Acteur acteur) {
        return document(numero, type, null, acteur);
    }

    /** The same as it was at that version, the latest for null: of a summary, that of today (6.3). */
    @Transactional
    public DocumentsDeConvention.Fichier document(long numero, String type, Long version, Acteur acteur) {
        Convention convention = acces.parNumero(numero, acteur);
        if (!imprimable(convention, acteur)) {
            throw new Interdit("Votre centre de gestion imprime lui-même les conventions : adressez-vous à lui.");
        }
        return version == null && type.equals(Impressions.RECAPITULATIF)
                ? documents.recapitulatif(convention)
                : documents.fichier(convention, type, version);
    }

    /** The certificate that the host signs, a right of the student whatever the centre lets him or her print (D124-9). */
    @Transactional
    public DocumentsDeConvention.Fichier attestation(long numero, Acteur acteur) {
        return documents.attestation(acces.parNumero(numero, acteur));
    }

    /** The same as it was prepared for that version and amendment; throws Introuvable. */
    public DocumentsDeConvention.Fichier attestation(long numero, long version, Acteur acteur) {
        return documents.fichier(acces.parNumero(numero, acteur), Impressions.ATTESTATION, version);
    }

    /** The academic years to choose from for a stage of this dossier that begins on that day (2.3). */
    public List<AnneeUniversitaire> annees(long dossier, LocalDate debut, Acteur acteur) {
        return regles.annees(acces.lire(dossier, acteur), debut);
    }

    private boolean imprimable(Convention convention, Acteur acteur) {
        return !acces.commeEtudiant(convention, acteur) || regles.de(convention).impressionParEtudiant();
    }

    private String nom(String login) {
        try {
            return login == null
                    ? null
                    : personnes.acteur(login).map(Acteur::nom).orElse(login);
        } catch (AnnuaireIndisponible panne) {
            return login;
        }
    }
}
