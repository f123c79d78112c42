package fr.univ.stages.offre;

import fr.univ.stages.noyau.Horloge;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Offers diffused today, for step 1 of a convention, as JSON. */
@RestController
@RequestMapping("/api/offres")
class OffresController {

    private static final int AU_PLUS = 20;

    private final Offres offres;
    private final Horloge horloge;

    OffresController(Offres offres, Horloge horloge) {
        this.offres = offres;
        this.horloge = horloge;
    }

    @GetMapping
    Trouvees chercher(@RequestParam(defaultValue = "") String q) {
        return new Trouvees(offres.chercher(q, horloge.aujourdhui(), AU_PLUS).stream()
                .map(offre -> new Ligne(offre.numero(), offre.intitule(), offre.etablissement(), offre.commune()))
                .toList());
    }

    record Trouvees(List<Ligne> lignes) {}

    record Ligne(long numero, String intitule, String etablissement, String commune) {}
}
