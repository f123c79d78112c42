package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.Conventions;
import fr.univ.stages.convention.VariablesConvention;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.DossierDeSaisie;
import fr.univ.stages.convention.saisie.FormulaireEtape;
import fr.univ.stages.convention.vie.FormulaireValidation;
import fr.univ.stages.convention.vie.SaisieConvention;
import fr.univ.stages.moteur.Guichet;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Serves the tasks of {@code convention.bpmn}. */
@Component
class GuichetConvention implements Guichet {

    private final DossierDeSaisie dossiers;
    private final Map<Etape, FormulaireEtape> formulaires;
    private final FormulaireValidation validation;

    GuichetConvention(DossierDeSaisie dossiers, List<FormulaireEtape> formulaires, FormulaireValidation validation) {
        this.dossiers = dossiers;
        this.validation = validation;
        this.formulaires = formulaires.stream().collect(Collectors.toMap(FormulaireEtape::etape, Function.identity()));
    }

    @Override
    public String processus() {
        return Conventions.PROCESSUS;
    }

    @Override
    public void retenir(String dossier) {
        dossiers.retenir(Long.parseLong(dossier));
    }

    @Override
    public void exigerAcces(String dossier, String tache, Acteur acteur) {
        if (aValider(tache)) {
            dossiers.exigerGestion(Long.parseLong(dossier), acteur);
        } else {
            dossiers.exigerAcces(Long.parseLong(dossier), etape(tache), acteur);
        }
    }

    @Override
    public boolean permet(String dossier, String tache, Acteur acteur) {
        if (aValider(tache)) {
            return dossiers.permetGestion(Long.parseLong(dossier), acteur);
        }
        return Etape.deTache(tache)
                .filter(etape -> dossiers.permet(Long.parseLong(dossier), etape, acteur))
                .isPresent();
    }

    @Override
    public long version(String dossier) {
        return dossiers.convention(Long.parseLong(dossier)).version();
    }

    @Override
    public Class<?> saisie(String tache) {
        return aValider(tache)
                ? SaisieConvention.class
                : formulaires.get(etape(tache)).saisie();
    }

    @Override
    public Map<String, Object> contexte(String dossier, String tache, Acteur acteur) {
        Convention convention = dossiers.convention(Long.parseLong(dossier));
        Map<String, Object> contexte = new LinkedHashMap<>();
        contexte.put("acteur", dossiers.acteur(acteur));
        if (aValider(tache)) {
            contexte.put("dossier", entete(convention, List.of()));
            contexte.put("reprise", false);
            contexte.putAll(validation.vue(convention, acteur).cartes());
            return contexte;
        }
        Etape courante = etape(tache);
        contexte.put("dossier", entete(convention, jalons(convention, courante)));
        contexte.put("reprise", convention.etapeAtteinte() == Etape.RECAPITULATIF && courante != Etape.RECAPITULATIF);
        contexte.putAll(formulaires.get(courante).vue(convention, acteur).cartes());
        return contexte;
    }

    @Override
    public Map<String, Object> versEtape(String dossier, String depuis, String vers, Acteur acteur) {
        Convention convention = dossiers.convention(Long.parseLong(dossier));
        etape(depuis);
        Etape voulue = Etape.deTache(vers).orElseThrow(() -> Refus.general("Cette étape n'existe pas."));
        if (!convention.accessible(voulue)) {
            throw Refus.general("Terminez d'abord les étapes précédentes.");
        }
        return Map.of(
                VariablesConvention.REPRISE,
                convention.etapeAtteinte() == Etape.RECAPITULATIF && voulue != Etape.RECAPITULATIF);
    }

    @Override
    public Suite suite(String dossier, Acteur acteur) {
        return dossiers.suite(Long.parseLong(dossier), acteur);
    }

    private Map<String, Object> entete(Convention convention, List<Map<String, Object>> etapes) {
        Map<String, Object> entete = new LinkedHashMap<>();
        entete.put("id", convention.id());
        entete.put("numero", convention.numero());
        entete.put("version", convention.version());
        entete.put("titre", dossiers.titre(convention));
        entete.put("centre", dossiers.centre(convention));
        entete.put("adresse", convention.numero() == null ? null : "/conventions/" + convention.numero());
        entete.put("etapes", etapes);
        return entete;
    }

    private static List<Map<String, Object>> jalons(Convention convention, Etape courante) {
        return Arrays.stream(Etape.values())
                .map(etape -> jalon(convention, etape, courante))
                .toList();
    }

    private static Map<String, Object> jalon(Convention convention, Etape etape, Etape courante) {
        boolean accessible = convention.accessible(etape);
        String etat = etape == courante
                ? "courante"
                : accessible && etape.compareTo(convention.etapeAtteinte()) < 0 ? "faite" : "avenir";
        return Map.of("cle", etape.tache(), "nom", etape.nom(), "etat", etat, "accessible", accessible);
    }

    private static boolean aValider(String tache) {
        return FormulaireValidation.TACHE.equals(tache);
    }

    private static Etape etape(String tache) {
        return Etape.deTache(tache).orElseThrow(() -> new Introuvable("Cette tâche n'a pas de formulaire."));
    }
}
