package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.Avenants;
import fr.univ.stages.avenant.DossierDAvenant;
import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.EtapeAvenant;
import fr.univ.stages.avenant.saisie.FormulaireDeRelecture;
import fr.univ.stages.avenant.saisie.FormulairesDAvenant;
import fr.univ.stages.avenant.saisie.SaisieAvenant;
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
import fr.univ.stages.moteur.Guichet;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Serves the tasks of {@code avenant.bpmn}. */
@Component
class GuichetAvenant implements Guichet {

    private static final String VALIDATION = "validerAvenant";

    private static final Map<String, Class<?>> SAISIES = Map.of(
            "saisirMotif",
            SaisieMotif.class,
            "saisirRupture",
            SaisieRupture.class,
            "saisirSujet",
            SaisieSujet.class,
            "saisirPeriode",
            SaisiePeriode.class,
            "saisirNouvelleGratification",
            SaisieNouvelleGratification.class,
            "saisirNouveauService",
            SaisieNouveauService.class,
            "saisirNouveauTuteur",
            SaisieNouveauTuteur.class,
            "saisirNouvelEnseignant",
            SaisieNouvelEnseignant.class,
            "relireProjet",
            SaisieProjet.class,
            VALIDATION,
            SaisieAvenant.class);

    private final DossierDAvenant dossiers;
    private final FormulairesDAvenant formulaires;
    private final FormulaireDeRelecture relecture;

    GuichetAvenant(DossierDAvenant dossiers, FormulairesDAvenant formulaires, FormulaireDeRelecture relecture) {
        this.dossiers = dossiers;
        this.formulaires = formulaires;
        this.relecture = relecture;
    }

    @Override
    public String processus() {
        return Avenants.PROCESSUS;
    }

    @Override
    public void retenir(String dossier) {
        dossiers.retenir(Long.parseLong(dossier));
    }

    @Override
    public void exigerAcces(String dossier, String tache, Acteur acteur) {
        dossiers.exigerAcces(Long.parseLong(dossier), acteur);
    }

    @Override
    public boolean permet(String dossier, String tache, Acteur acteur) {
        return dossiers.permet(Long.parseLong(dossier), acteur);
    }

    @Override
    public long version(String dossier) {
        return dossiers.version(Long.parseLong(dossier));
    }

    @Override
    public Class<?> saisie(String tache) {
        Class<?> saisie = SAISIES.get(tache);
        if (saisie == null) {
            throw new Introuvable("Cette tâche n'a pas de formulaire.");
        }
        return saisie;
    }

    @Override
    public Map<String, Object> contexte(String dossier, String tache, Acteur acteur) {
        Avenant avenant = dossiers.avenant(Long.parseLong(dossier));
        EtapeAvenant courante = EtapeAvenant.deTache(tache).orElse(null);
        Map<String, Object> contexte = new LinkedHashMap<>();
        contexte.put("acteur", Map.of("login", acteur.login(), "nom", acteur.nom(), "etudiant", false));
        contexte.put("dossier", entete(avenant, courante));
        contexte.put("reprise", reprise(avenant, courante));
        contexte.putAll(
                courante == null || courante == EtapeAvenant.RECAPITULATIF
                        ? relecture.vue(avenant, acteur)
                        : formulaires.vue(courante, avenant, acteur));
        return contexte;
    }

    @Override
    public Map<String, Object> versEtape(String dossier, String depuis, String vers, Acteur acteur) {
        Avenant avenant = dossiers.avenant(Long.parseLong(dossier));
        EtapeAvenant voulue = EtapeAvenant.deTache(vers).orElseThrow(() -> Refus.general("Cette étape n'existe pas."));
        if (EtapeAvenant.deTache(depuis).isEmpty() || !accessible(avenant, voulue)) {
            throw Refus.general("Terminez d'abord les étapes précédentes.");
        }
        return Map.of();
    }

    @Override
    public Suite suite(String dossier, Acteur acteur) {
        return dossiers.suite(Long.parseLong(dossier));
    }

    /** The id is that of the convention, of which the fields ask what its centre allows. */
    private Map<String, Object> entete(Avenant avenant, EtapeAvenant courante) {
        Convention convention = dossiers.convention(avenant);
        Map<String, Object> entete = new LinkedHashMap<>();
        entete.put("id", convention.id());
        entete.put("numero", avenant.numero());
        entete.put("version", dossiers.version(avenant.id()));
        entete.put(
                "titre",
                (avenant.numero() == null ? "Avenant" : "Avenant " + avenant.numero()) + " rectifiant la convention n° "
                        + convention.numero() + " "
                        + Texte.de(convention.stagiaire().nomComplet()));
        entete.put("centre", dossiers.centre(avenant));
        entete.put("adresse", dossiers.suite(avenant.id()).adresse());
        entete.put("etapes", courante == null ? List.of() : jalons(avenant, courante));
        return entete;
    }

    private static List<Map<String, Object>> jalons(Avenant avenant, EtapeAvenant courante) {
        return avenant.projet().etapes().stream()
                .map(etape -> {
                    boolean accessible = accessible(avenant, etape);
                    String etat = etape == courante ? "courante" : faite(avenant, etape) ? "faite" : "avenir";
                    return Map.<String, Object>of(
                            "cle", etape.tache(), "nom", etape.nom(), "etat", etat, "accessible", accessible);
                })
                .toList();
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

    private static boolean reprise(Avenant avenant, EtapeAvenant courante) {
        return courante != null
                && courante != EtapeAvenant.RECAPITULATIF
                && avenant.projet().prochaine() == EtapeAvenant.RECAPITULATIF;
    }
}
