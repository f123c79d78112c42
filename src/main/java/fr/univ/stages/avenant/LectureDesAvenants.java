package fr.univ.stages.avenant;

import fr.univ.stages.annuaire.AnnuaireIndisponible;
import fr.univ.stages.avenant.AvenantsDUneConvention.Marque;
import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.Changement;
import fr.univ.stages.avenant.modele.EtapeAvenant;
import fr.univ.stages.avenant.modele.StatutAvenant;
import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.avenant.modele.ValidationAvenant;
import fr.univ.stages.convention.fiche.AvenantsAMontrer;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.vie.AmendementDesConventions;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.securite.Personnes;
import fr.univ.stages.securite.page.Volet;
import fr.univ.stages.signature.SuiviDesSignatures;
import fr.univ.stages.signature.TacheDeSignature;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages read of amendments; a person without the right gets Introuvable, as if they did not exist. */
@Service
@Transactional(readOnly = true)
public class LectureDesAvenants implements AvenantsAMontrer {

    private static final String SANS_VALEUR = "aucune valeur";

    private final AvenantRepository avenants;
    private final AccesAvenant acces;
    private final AmendementDesConventions conventions;
    private final DossierDAvenant dossiers;
    private final DocumentDAvenant documents;
    private final SuiviDesSignatures signatures;
    private final Taches taches;
    private final Personnes personnes;

    LectureDesAvenants(
            AvenantRepository avenants,
            AccesAvenant acces,
            AmendementDesConventions conventions,
            DossierDAvenant dossiers,
            DocumentDAvenant documents,
            SuiviDesSignatures signatures,
            Taches taches,
            Personnes personnes) {
        this.avenants = avenants;
        this.acces = acces;
        this.conventions = conventions;
        this.dossiers = dossiers;
        this.documents = documents;
        this.signatures = signatures;
        this.taches = taches;
        this.personnes = personnes;
    }

    @Override
    public Volet pour(long numero, Acteur acteur) {
        return new Volet("avenants/de-la-convention.ftlh", de(numero, acteur));
    }

    /** The amendments of this convention; entries under way are shown to its centre only. */
    public AvenantsDUneConvention de(long numero, Acteur acteur) {
        Convention convention = conventions.parNumero(numero, acteur);
        boolean gere = conventions.gere(convention, acteur);
        List<Avenant> tous = avenants.findByConventionOrderById(convention.id());
        Map<String, Tache> saisies = gere ? saisies(tous) : Map.of();
        return new AvenantsDUneConvention(
                tous.stream()
                        .filter(avenant -> gere || avenant.numero() != null)
                        .map(avenant -> ligne(
                                avenant,
                                gere,
                                Optional.ofNullable(saisies.get(avenant.id().toString()))
                                        .filter(tache -> acteur.login().equals(tache.titulaire()))
                                        .map(Tache::id)
                                        .orElse(null)))
                        .toList(),
                gere && conventions.fermeture(convention).isEmpty(),
                marques(tous));
    }

    private Map<String, Tache> saisies(List<Avenant> tous) {
        return taches.desDossiers(
                Avenants.PROCESSUS,
                tous.stream()
                        .filter(avenant -> avenant.statut().enSaisie())
                        .map(avenant -> avenant.id().toString())
                        .toList());
    }

    private static AvenantsDUneConvention.Ligne ligne(Avenant avenant, boolean gere, String tache) {
        return new AvenantsDUneConvention.Ligne(
                avenant.id(),
                avenant.numero(),
                types(avenant),
                avenant.projet().motif(),
                avenant.statut().libelle(),
                avenant.statut().genre(),
                avenant.statut() == StatutAvenant.VALIDE,
                gere,
                tache);
    }

    /** The first value and the latest amendment of each line. */
    private static Map<String, Map<String, Marque>> marques(List<Avenant> tous) {
        Map<String, Map<String, Marque>> marques = new HashMap<>();
        tous.stream()
                .filter(avenant -> avenant.statut() == StatutAvenant.VALIDE)
                .sorted(Comparator.comparing(Avenant::effet))
                .forEach(avenant -> avenant.changements()
                        .forEach(quoi -> marques.computeIfAbsent(quoi.objet().section(), section -> new HashMap<>())
                                .merge(
                                        quoi.objet().ligne(),
                                        marque(avenant, quoi),
                                        (avant, apres) -> new Marque(apres.avenant(), avant.initialement()))));
        return marques;
    }

    private static Marque marque(Avenant avenant, Changement quoi) {
        return new Marque(avenant.numero(), valeur(quoi.initiale()));
    }

    /** Everything about the amendment of this number. */
    public FicheAvenant fiche(String numero, Acteur acteur) {
        Avenant avenant = acces.parNumero(numero, acteur);
        Convention convention = acces.convention(avenant);
        boolean gere = conventions.gere(convention, acteur);
        Optional<Tache> tache = tache(avenant).filter(t -> gere);
        boolean modifiable = gere && avenant.statut() != StatutAvenant.VALIDE;
        Optional<ValidationAvenant> validation = Optional.ofNullable(avenant.validation());
        return new FicheAvenant(
                avenant.numero(),
                convention.numero(),
                "Avenant à la convention " + Texte.de(convention.stagiaire().nomComplet()),
                avenant.statut().libelle(),
                avenant.statut().genre(),
                avenant.statut() == StatutAvenant.VALIDE,
                types(avenant),
                avenant.projet().motif(),
                gere ? dossiers.raison(avenant) : null,
                avenant.motifRefus(),
                avenant.changements().stream()
                        .map(quoi -> new FicheAvenant.Ligne(quoi.objet().libelle(), quoi.initiale(), quoi.nouvelle()))
                        .toList(),
                documents.aSigner(avenant).isPresent(),
                conventions.imprimable(convention, acteur),
                gere,
                avenant.statut().enSaisie(),
                tache.map(Tache::id).orElse(null),
                tache.map(Tache::nom).orElse(null),
                modifiable && !avenant.statut().enSaisie() ? etapes(avenant) : List.of(),
                signatures.de(Avenants.proprietaire(avenant.id())),
                avenant.suivi().creeLe(),
                nom(avenant.suivi().creePar()),
                avenant.suivi().modifieLe(),
                nom(avenant.suivi().modifiePar()),
                validation.map(ValidationAvenant::le).orElse(null),
                validation.map(v -> nom(v.par())).orElse(null));
    }

    private Optional<Tache> tache(Avenant avenant) {
        return taches.duDossier(Avenants.PROCESSUS, avenant.id().toString())
                .or(() -> taches.duDossier(TacheDeSignature.PROCESSUS, Avenants.proprietaire(avenant.id())));
    }

    private static List<FicheAvenant.Etape> etapes(Avenant avenant) {
        return avenant.projet().etapes().stream()
                .filter(etape -> etape != EtapeAvenant.RECAPITULATIF)
                .map(etape -> new FicheAvenant.Etape(etape.tache(), etape.nom()))
                .toList();
    }

    /** The PDF of this amendment, for whoever may print its convention. */
    public byte[] pdf(String numero, Acteur acteur) {
        Avenant avenant = acces.parNumero(numero, acteur);
        if (!conventions.imprimable(acces.convention(avenant), acteur)) {
            throw new Interdit("Votre centre de gestion imprime lui-même les avenants : adressez-vous à lui.");
        }
        return documents.octets(avenant);
    }

    /** « Période : du … au … → du … au … », as the story of the convention tells what changed. */
    static String resume(Avenant avenant) {
        return avenant.changements().stream()
                .map(quoi -> quoi.objet().libelle() + " : " + valeur(quoi.initiale()) + " → " + valeur(quoi.nouvelle()))
                .collect(Collectors.joining(" ; "));
    }

    private static String valeur(String valeur) {
        return valeur == null ? SANS_VALEUR : valeur;
    }

    private static List<String> types(Avenant avenant) {
        return avenant.projet().types().stream().map(TypeAvenant::libelle).collect(Collectors.toList());
    }

    private String nom(String login) {
        try {
            return personnes.acteur(login).map(Acteur::nom).orElse(login);
        } catch (AnnuaireIndisponible panne) {
            return login;
        }
    }
}
