package fr.univ.stages.portail;

import com.fasterxml.jackson.databind.JsonNode;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The JSON side of the task door, spoken by the forms in both hosts. */
@RestController
@RequestMapping(path = "/api/taches/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class TachesController {

    private final PorteDesTaches porte;
    private final ActeurCourant session;

    TachesController(PorteDesTaches porte, ActeurCourant session) {
        this.porte = porte;
        this.session = session;
    }

    @GetMapping
    Map<String, Object> ouvrir(@PathVariable String id) {
        return porte.ouvrir(id, session.acteur());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Suite accomplir(@PathVariable String id, @RequestBody Accomplissement envoi) {
        return porte.accomplir(id, exiger(envoi.version()), envoi.saisie(), session.acteur());
    }

    @PostMapping(path = "/etape", consumes = MediaType.APPLICATION_JSON_VALUE)
    Suite aller(@PathVariable String id, @RequestBody Deplacement envoi) {
        if (envoi.etape() == null) {
            throw Refus.sur("etape", "L'étape demandée manque, par exemple « saisirEtudiant ».");
        }
        return porte.aller(id, exiger(envoi.version()), envoi.etape(), session.acteur());
    }

    @PutMapping(path = "/brouillon", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void garder(@PathVariable String id, @RequestBody Brouillon envoi) {
        porte.garder(id, envoi.saisie(), session.acteur());
    }

    private static long exiger(Long version) {
        if (version == null) {
            throw Refus.sur("version", "La version du dossier manque : rechargez la page, puis recommencez.");
        }
        return version;
    }

    record Accomplissement(Long version, JsonNode saisie) {}

    record Deplacement(Long version, String etape) {}

    record Brouillon(JsonNode saisie) {}
}
