package fr.univ.stages.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.signature.TacheDeSignature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Leads a dossier from task to task until where its line says: a task of the picture, in which it then waits for somebody, or
 * the decision of the centre.
 */
@Component
@ConditionalOnProperty({ModeDemonstration.DEMO, ModeDemonstration.BUREAU})
class ParcoursDemo {

    private static final String SIGNER = "enregistrerSignatures";
    private static final String RELIRE = "verifierRecapitulatif";
    private static final String RELIRE_AVENANT = "relireProjet";
    private static final String VALIDER = "VALIDER";
    private static final String REFUSER = "REFUSER";
    private static final String TOUTES = "toutes";
    private static final String MOTIF_HABITUEL =
            "Point vérifié avec l'organisme d'accueil et l'enseignant tuteur : leur accord est au dossier.";

    private final PosteDemo poste;
    private final Taches taches;
    private final EcheancesDemo echeances;
    private final Horloge horloge;

    ParcoursDemo(PosteDemo poste, Taches taches, EcheancesDemo echeances, Horloge horloge) {
        this.poste = poste;
        this.taches = taches;
        this.echeances = echeances;
        this.horloge = horloge;
    }

    /** What the entry of a dossier types into the form of a task, given what the form shows. */
    @FunctionalInterface
    interface Saisies {
        Map<String, Object> saisie(String tache, JsonNode contexte);
    }

    /** Last part of the address of the record, its number; empty while it has none. */
    Optional<String> mener(String processus, String dossier, LigneCsv ligne, String derogation, Saisies saisies) {
        String jusqua = ligne.de("jusqua");
        Optional<String> numero = Optional.empty();
        while (true) {
            Tache tache = poste.attendre(processus + " " + dossier, () -> ouverte(processus, dossier));
            boolean arrivee = tache.cle().equals(jusqua);
            if (arrivee
                    && !(tache.cle().equals(SIGNER) && !ligne.de("signatures").isEmpty())) {
                return numero;
            }
            if (tache.cle().equals(SIGNER) && processus.equals(Designation.PROCESSUS)) {
                echeances.laisserPasser(Long.parseLong(dossier));
            }
            Acteur acteur = poste.connecter(tache.titulaire() == null ? ligne.de("gestion") : tache.titulaire());
            JsonNode contexte = poste.ouvrir(tache, acteur);
            boolean decidee = !contexte.at("/listes/decisions").isMissingNode();
            Suite suite = poste.accomplir(
                    tache,
                    decidee
                            ? decision(ligne, derogation, contexte)
                            : commune(tache.cle(), ligne, contexte)
                                    .orElseGet(() -> saisies.saisie(tache.cle(), contexte)),
                    acteur);
            if (suite.adresse() != null && suite.adresse().matches("/(conventions|avenants)/.+")) {
                numero = Optional.of(suite.adresse().substring(suite.adresse().lastIndexOf('/') + 1));
            }
            if (arrivee || decidee) {
                return numero;
            }
        }
    }

    /** Of the dossier itself, or of its circuit of signatories. */
    private Optional<Tache> ouverte(String processus, String dossier) {
        return taches.duDossier(processus, dossier)
                .or(() -> taches.duDossier(TacheDeSignature.PROCESSUS, processus + ":" + dossier));
    }

    private Optional<Map<String, Object>> commune(String tache, LigneCsv ligne, JsonNode contexte) {
        return switch (tache) {
            case RELIRE, RELIRE_AVENANT -> Optional.of(Map.of("certifie", true));
            case SIGNER -> Optional.of(signatures(ligne, contexte));
            default -> Optional.empty();
        };
    }

    /** All dated today: nobody signs a document before it exists. */
    private Map<String, Object> signatures(LigneCsv ligne, JsonNode contexte) {
        String dites = ligne.de("signatures");
        Map<String, Object> dates = new LinkedHashMap<>();
        contexte.at("/infos/signataires").forEach(signataire -> {
            String champ = signataire.at("/champ").asText();
            if (dites.equals(TOUTES) || List.of(dites.split(";")).contains(champ)) {
                dates.put(champ, horloge.aujourdhui().toString());
            }
        });
        return dates;
    }

    /** The reason to pass over is given where the form asks for one. */
    private static Map<String, Object> decision(LigneCsv ligne, String derogation, JsonNode contexte) {
        if (ligne.de("jusqua").equals(REFUSER)) {
            return Map.of("decision", REFUSER, "motif", ligne.de("motif"));
        }
        return contexte.at("/infos/aLever").isEmpty()
                ? Map.of("decision", VALIDER)
                : Map.of("decision", VALIDER, "motifDerogation", derogation.isEmpty() ? MOTIF_HABITUEL : derogation);
    }
}
