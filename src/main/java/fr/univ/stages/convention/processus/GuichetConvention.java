package fr.univ.stages.convention.processus;

import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.convention.VariablesConvention;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.FormulaireEtape;
import fr.univ.stages.convention.vie.FormulaireValidation;
import fr.univ.stages.moteur.Contexte;
import fr.univ.stages.moteur.Contexte.Entete;
import fr.univ.stages.moteur.Contexte.Jalon;
import fr.univ.stages.moteur.DossierOuvert;
import fr.univ.stages.moteur.Guichet;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.signature.SaisieDecision;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Serves the tasks of {@code convention.bpmn}: the steps of the wizard, and the validation. */
@Component
class GuichetConvention implements Guichet {

    private final AccesConvention acces;
    private final ReglesDuCentre regles;
    private final Map<Etape, FormulaireEtape> formulaires;
    private final FormulaireValidation validation;

    GuichetConvention(
            AccesConvention acces,
            ReglesDuCentre regles,
            List<FormulaireEtape> formulaires,
            FormulaireValidation validation) {
        this.acces = acces;
        this.regles = regles;
        this.validation = validation;
        this.formulaires = formulaires.stream().collect(Collectors.toMap(FormulaireEtape::etape, Function.identity()));
    }

    @Override
    public String processus() {
        return Designation.PROCESSUS;
    }

    @Override
    public DossierOuvert ouvrir(String cle, String tache) {
        long id = Long.parseLong(cle);
        return FormulaireValidation.TACHE.equals(tache) ? new AValider(id) : new ASaisir(id, Etape.deTache(tache));
    }

    private abstract class Ouvert implements DossierOuvert {

        final long id;

        Ouvert(long id) {
            this.id = id;
        }

        Convention convention() {
            return acces.trouver(id);
        }

        @Override
        public void retenir() {
            acces.retenir(id);
        }

        @Override
        public long version() {
            return convention().version();
        }

        Entete entete(Convention convention, List<Jalon> etapes) {
            Long numero = convention.numero();
            return new Entete(
                    convention.id(),
                    numero,
                    convention.version(),
                    Designation.titre(convention),
                    centre(convention),
                    numero == null ? null : "/conventions/" + numero,
                    etapes);
        }

        @Override
        public Suite suite(Acteur acteur) {
            Convention convention = convention();
            if (convention.numero() != null) {
                return new Suite(null, "/conventions/" + convention.numero(), null);
            }
            return new Suite(
                    null,
                    "/",
                    convention.saisisseur().equals(acteur.login())
                            ? "C'est enregistré. " + centre(convention)
                                    + " complète maintenant l'étape suivante ; vous retrouverez ensuite le dossier dans « Mes tâches »."
                            : "C'est enregistré : le dossier revient à la personne qui le remplit.");
        }

        private String centre(Convention convention) {
            return regles.centre(convention).map(Centre::nom).orElse(null);
        }
    }

    /** At the validation, which is its centre's. */
    private final class AValider extends Ouvert {

        AValider(long id) {
            super(id);
        }

        @Override
        public void exigerAcces(Acteur acteur) {
            if (!permet(acteur)) {
                throw new Interdit("Seul le centre de gestion de cette convention la valide.");
            }
        }

        @Override
        public boolean permet(Acteur acteur) {
            return acces.chercher(id)
                    .filter(convention -> acces.gere(convention, Droit.ECRITURE, acteur))
                    .isPresent();
        }

        @Override
        public Class<?> saisie() {
            return SaisieDecision.class;
        }

        @Override
        public Contexte contexte(Acteur acteur) {
            Convention convention = convention();
            return new Contexte(
                    acteur,
                    acces.saisitPourSoi(acteur),
                    entete(convention, List.of()),
                    false,
                    validation.vue(convention, acteur));
        }
    }

    /** At a step of the wizard; none for a task of an older picture that asks for nothing any more. */
    private final class ASaisir extends Ouvert {

        private final Optional<Etape> etape;

        ASaisir(long id, Optional<Etape> etape) {
            super(id);
            this.etape = etape;
        }

        private Etape etape() {
            return etape.orElseThrow(() -> new Introuvable("Cette tâche n'a pas de formulaire."));
        }

        @Override
        public void exigerAcces(Acteur acteur) {
            if (reservee(acces.modifier(id, acteur), etape(), acteur)) {
                throw new Interdit("Votre centre de gestion saisit lui-même cette étape.");
            }
        }

        @Override
        public boolean permet(Acteur acteur) {
            return etape.isPresent()
                    && acces.chercher(id)
                            .filter(convention -> acces.peut(convention, Droit.ECRITURE, acteur))
                            .filter(convention -> !reservee(convention, etape(), acteur))
                            .isPresent();
        }

        private boolean reservee(Convention convention, Etape etape, Acteur acteur) {
            return regles.reserveAuPersonnel(convention, etape) && acces.commeEtudiant(convention, acteur);
        }

        @Override
        public Class<?> saisie() {
            return formulaires.get(etape()).saisie();
        }

        @Override
        public Contexte contexte(Acteur acteur) {
            Convention convention = convention();
            return new Contexte(
                    acteur,
                    acces.saisitPourSoi(acteur),
                    entete(convention, jalons(convention)),
                    relue(convention) && etape() != Etape.RECAPITULATIF,
                    formulaires.get(etape()).vue(convention, acteur));
        }

        private List<Jalon> jalons(Convention convention) {
            return Arrays.stream(Etape.values())
                    .map(jalon -> {
                        boolean accessible = convention.accessible(jalon);
                        boolean faite = accessible && jalon.compareTo(convention.etapeAtteinte()) < 0;
                        return new Jalon(jalon.tache(), jalon.nom(), jalon == etape(), faite, accessible);
                    })
                    .toList();
        }

        @Override
        public Map<String, Object> versEtape(String vers) {
            Convention convention = convention();
            Etape voulue = Etape.deTache(vers).orElseThrow(() -> Refus.general("Cette étape n'existe pas."));
            if (!convention.accessible(voulue)) {
                throw Refus.general("Terminez d'abord les étapes précédentes.");
            }
            return VariablesConvention.vers(voulue, relue(convention));
        }

        private static boolean relue(Convention convention) {
            return convention.etapeAtteinte() == Etape.RECAPITULATIF;
        }
    }
}
