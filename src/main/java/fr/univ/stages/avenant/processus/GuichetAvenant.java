package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.AccesAvenant;
import fr.univ.stages.avenant.Avenants;
import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.EtapeAvenant;
import fr.univ.stages.avenant.saisie.FormulaireDeRelecture;
import fr.univ.stages.avenant.saisie.FormulairesDAvenant;
import fr.univ.stages.avenant.saisie.SaisieMotif;
import fr.univ.stages.avenant.saisie.SaisieNouveauService;
import fr.univ.stages.avenant.saisie.SaisieNouveauTuteur;
import fr.univ.stages.avenant.saisie.SaisieNouvelEnseignant;
import fr.univ.stages.avenant.saisie.SaisieNouvelleGratification;
import fr.univ.stages.avenant.saisie.SaisiePeriode;
import fr.univ.stages.avenant.saisie.SaisieProjet;
import fr.univ.stages.avenant.saisie.SaisieRupture;
import fr.univ.stages.avenant.saisie.SaisieSujet;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.vie.AmendementDesConventions;
import fr.univ.stages.moteur.Contexte;
import fr.univ.stages.moteur.Contexte.Entete;
import fr.univ.stages.moteur.Contexte.Jalon;
import fr.univ.stages.moteur.DossierOuvert;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.moteur.Guichet;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.signature.SaisieDecision;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Serves the tasks of {@code avenant.bpmn}. */
@Component
class GuichetAvenant implements Guichet {

    private static final String VALIDATION = "validerAvenant";

    private final AccesAvenant acces;
    private final AmendementDesConventions conventions;
    private final FormulairesDAvenant formulaires;
    private final FormulaireDeRelecture relecture;

    GuichetAvenant(
            AccesAvenant acces,
            AmendementDesConventions conventions,
            FormulairesDAvenant formulaires,
            FormulaireDeRelecture relecture) {
        this.acces = acces;
        this.conventions = conventions;
        this.formulaires = formulaires;
        this.relecture = relecture;
    }

    @Override
    public String processus() {
        return Avenants.PROCESSUS;
    }

    @Override
    public DossierOuvert ouvrir(String cle, String tache) {
        Class<?> validation = VALIDATION.equals(tache) ? SaisieDecision.class : null;
        return EtapeAvenant.deTache(tache)
                .map(etape -> new Ouvert(Long.parseLong(cle), saisie(etape), etape))
                .orElseGet(() -> new Ouvert(Long.parseLong(cle), validation, null));
    }

    private final class Ouvert implements DossierOuvert {

        private final long id;
        private final Class<?> saisie;
        private final EtapeAvenant etape;

        /** The step is null at the validation. */
        Ouvert(long id, Class<?> saisie, EtapeAvenant etape) {
            this.id = id;
            this.saisie = saisie;
            this.etape = etape;
        }

        @Override
        public void retenir() {
            acces.retenir(id);
        }

        @Override
        public void exigerAcces(Acteur acteur) {
            acces.gerer(acces.trouver(id), acteur);
        }

        @Override
        public boolean permet(Acteur acteur) {
            return acces.chercher(id)
                    .filter(avenant -> acces.gere(avenant, acteur))
                    .isPresent();
        }

        /** Grows with each change of the amendment, and of the convention that it starts from. */
        @Override
        public long version() {
            Avenant avenant = acces.trouver(id);
            return avenant.version() + acces.convention(avenant).version();
        }

        @Override
        public Class<?> saisie() {
            if (saisie == null) {
                throw new Introuvable("Cette tâche n'a pas de formulaire.");
            }
            return saisie;
        }

        @Override
        public Contexte contexte(Acteur acteur) {
            Avenant avenant = acces.trouver(id);
            boolean relu = etape == null || etape == EtapeAvenant.RECAPITULATIF;
            return new Contexte(
                    acteur,
                    false,
                    entete(avenant),
                    !relu && avenant.projet().prochaine() == EtapeAvenant.RECAPITULATIF,
                    relu ? relecture.vue(avenant, acteur) : formulaires.vue(etape, avenant, acteur));
        }

        /** The id is that of the convention, of which the fields ask what its centre allows. */
        private Entete entete(Avenant avenant) {
            Convention convention = acces.convention(avenant);
            return new Entete(
                    convention.id(),
                    avenant.numero(),
                    version(),
                    (avenant.numero() == null ? "Avenant" : "Avenant " + avenant.numero())
                            + " rectifiant la convention n° " + convention.numero() + " "
                            + Texte.de(convention.stagiaire().nomComplet()),
                    conventions.centre(convention).nom(),
                    adresse(avenant),
                    etape == null ? List.of() : jalons(avenant));
        }

        private List<Jalon> jalons(Avenant avenant) {
            return avenant.projet().etapes().stream()
                    .map(jalon -> new Jalon(
                            jalon.tache(),
                            jalon.nom(),
                            jalon == etape,
                            faite(avenant, jalon),
                            accessible(avenant, jalon)))
                    .toList();
        }

        @Override
        public Map<String, Object> versEtape(String vers) {
            EtapeAvenant voulue =
                    EtapeAvenant.deTache(vers).orElseThrow(() -> Refus.general("Cette étape n'existe pas."));
            if (etape == null || !accessible(acces.trouver(id), voulue)) {
                throw Refus.general("Terminez d'abord les étapes précédentes.");
            }
            return Map.of(Dossiers.ETAPE, vers);
        }

        @Override
        public Suite suite(Acteur acteur) {
            return new Suite(null, acces.chercher(id).map(this::adresse).orElse("/"), null);
        }

        private String adresse(Avenant avenant) {
            return avenant.numero() == null
                    ? "/conventions/" + acces.convention(avenant).numero()
                    : "/avenants/" + avenant.numero();
        }
    }

    private static Class<?> saisie(EtapeAvenant etape) {
        return switch (etape) {
            case MOTIF -> SaisieMotif.class;
            case RUPTURE -> SaisieRupture.class;
            case SUJET -> SaisieSujet.class;
            case PERIODE -> SaisiePeriode.class;
            case GRATIFICATION -> SaisieNouvelleGratification.class;
            case LIEU -> SaisieNouveauService.class;
            case TUTEUR -> SaisieNouveauTuteur.class;
            case ENSEIGNANT -> SaisieNouvelEnseignant.class;
            case RECAPITULATIF -> SaisieProjet.class;
        };
    }

    private static boolean faite(Avenant avenant, EtapeAvenant etape) {
        return etape == EtapeAvenant.MOTIF
                ? !avenant.projet().types().isEmpty()
                : etape.type() != null && avenant.projet().remplis().contains(etape.type());
    }

    private static boolean accessible(Avenant avenant, EtapeAvenant etape) {
        return avenant.projet().etapes().contains(etape)
                && etape.compareTo(avenant.projet().prochaine()) <= 0;
    }
}
