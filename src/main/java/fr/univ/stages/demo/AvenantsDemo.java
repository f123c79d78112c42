package fr.univ.stages.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.univ.stages.avenant.Avenants;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Enters the amendments of the demo office; a new place of stage is created on the way, with the person who receives there. */
@Component
@ConditionalOnProperty({ModeDemonstration.DEMO, ModeDemonstration.BUREAU})
class AvenantsDemo {

    private static final String RUPTURE = "rupture";

    private final PosteDemo poste;
    private final ParcoursDemo parcours;
    private final Avenants avenants;
    private final CalendrierDemo calendrier;
    private final Services services;
    private final Contacts contacts;

    AvenantsDemo(
            PosteDemo poste,
            ParcoursDemo parcours,
            Avenants avenants,
            CalendrierDemo calendrier,
            Services services,
            Contacts contacts) {
        this.poste = poste;
        this.parcours = parcours;
        this.avenants = avenants;
        this.calendrier = calendrier;
        this.services = services;
        this.contacts = contacts;
    }

    /** On the convention of that number. */
    void entrer(LigneCsv ligne, long convention) {
        Acteur acteur = poste.connecter(ligne.de("gestion"));
        Tache premiere = avenants.demarrer(convention, acteur);
        parcours.mener(
                Avenants.PROCESSUS,
                premiere.dossier(),
                ligne,
                "",
                (tache, contexte) -> saisie(tache, ligne, contexte, acteur));
    }

    private Map<String, Object> saisie(String tache, LigneCsv ligne, JsonNode contexte, Acteur acteur) {
        return switch (tache) {
            case "saisirMotif" -> motif(ligne);
            case "saisirRupture" -> rupture(ligne, contexte);
            case "saisirSujet" -> Map.of("sujet", ligne.de("sujet"));
            case "saisirPeriode" -> periode(ligne, contexte);
            case "saisirNouvelleGratification" -> gratification(ligne, contexte);
            case "saisirNouveauService" -> Map.of("service", service(ligne, contexte, acteur));
            case "saisirNouveauTuteur" -> Map.of("tuteur", tuteur(ligne, contexte, acteur));
            default -> throw new IllegalStateException("Tâche inattendue : " + tache);
        };
    }

    private static Map<String, Object> motif(LigneCsv ligne) {
        List<String> changements = List.of(ligne.de("changements").split(";"));
        Map<String, Object> saisie = new HashMap<>();
        saisie.put("motif", ligne.de("motif"));
        changements.forEach(changement -> saisie.put(changement, true));
        saisie.put(RUPTURE, changements.contains(RUPTURE));
        return saisie;
    }

    private Map<String, Object> rupture(LigneCsv ligne, JsonNode contexte) {
        LocalDate fin = calendrier.vendredi();
        LocalDate debut = LocalDate.parse(contexte.at("/infos/debut").asText());
        return Map.of(
                "fin",
                fin.toString(),
                "raison",
                ligne.de("raison"),
                "dureeHeures",
                calendrier.heures(new Periode(debut, fin), parSemaine(contexte)));
    }

    private Map<String, Object> periode(LigneCsv ligne, JsonNode contexte) {
        JsonNode actuelle = contexte.at("/saisie");
        Periode nouvelle = new Periode(
                LocalDate.parse(actuelle.at("/debut").asText()),
                LocalDate.parse(actuelle.at("/fin").asText()).plusWeeks(Long.parseLong(ligne.de("semaines"))));
        Map<String, Object> saisie = champs(actuelle);
        saisie.put("fin", nouvelle.fin().toString());
        saisie.put("dureeHeures", calendrier.heures(nouvelle, parSemaine(contexte)));
        saisie.put("conges", StagesDemo.CONGES);
        return saisie;
    }

    private static Map<String, Object> gratification(LigneCsv ligne, JsonNode contexte) {
        JsonNode actuelle = contexte.at("/saisie");
        BigDecimal montant = new BigDecimal(actuelle.at("/montant").asText().replace(',', '.'))
                .add(new BigDecimal(ligne.de("supplement")));
        Map<String, Object> saisie = champs(actuelle);
        saisie.put("montant", montant.toPlainString().replace('.', ','));
        return saisie;
    }

    private static Map<String, Object> champs(JsonNode actuelle) {
        Map<String, Object> champs = new LinkedHashMap<>();
        ((ObjectNode) actuelle).properties().forEach(champ -> champs.put(champ.getKey(), champ.getValue()));
        return champs;
    }

    private long service(LigneCsv ligne, JsonNode contexte, Acteur acteur) {
        return services.creer(
                        contexte.at("/infos/etablissement/id").asLong(),
                        new SaisieServiceAccueil(
                                null, ligne.de("service"), true, null, null, null, null, null, null, null),
                        acteur)
                .id();
    }

    private long tuteur(LigneCsv ligne, JsonNode contexte, Acteur acteur) {
        return contacts.creer(contexte.at("/infos/service/id").asLong(), EtablissementsDemo.contact(ligne), acteur)
                .id();
    }

    private static BigDecimal parSemaine(JsonNode contexte) {
        return contexte.at("/infos/heuresParSemaine").decimalValue();
    }
}
