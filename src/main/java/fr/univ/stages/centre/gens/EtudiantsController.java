package fr.univ.stages.centre.gens;

import fr.univ.stages.annuaire.EtudiantTrouve;
import fr.univ.stages.annuaire.Inscription;
import fr.univ.stages.securite.ActeurCourant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search of étudiants for the first step of the wizard (3.1.1). */
@RestController
@RequestMapping("/api/etudiants")
class EtudiantsController {

    private static final int LIGNES = 50;

    private final EtudiantsVisibles etudiants;
    private final ActeurCourant session;

    EtudiantsController(EtudiantsVisibles etudiants, ActeurCourant session) {
        this.etudiants = etudiants;
        this.session = session;
    }

    @GetMapping
    LignesTrouvees<Ligne> chercher(@RequestParam String q) {
        return new LignesTrouvees<>(etudiants.chercher(session.acteur(), q, LIGNES).stream()
                .map(Ligne::de)
                .toList());
    }

    @GetMapping("/{numEtudiant}")
    FicheEtudiant fiche(@PathVariable String numEtudiant) {
        return FicheEtudiant.de(etudiants.parNumero(session.acteur(), numEtudiant));
    }

    record Ligne(String numEtudiant, String nom, String prenom, String etape, String composante) {

        static Ligne de(EtudiantTrouve trouve) {
            return new Ligne(
                    trouve.numero(),
                    trouve.nom(),
                    trouve.prenom(),
                    joints(trouve.inscriptions(), Inscription::etapeLibelle),
                    joints(trouve.inscriptions(), Inscription::composante));
        }

        private static String joints(List<Inscription> inscriptions, Function<Inscription, String> partie) {
            return inscriptions.stream().map(partie).distinct().collect(Collectors.joining(" ; "));
        }
    }
}
