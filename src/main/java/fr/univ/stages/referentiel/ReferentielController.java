package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.CodePostal;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.ValeurInvalide;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reference data for the forms, open to every signed-in person: nothing there is personal. */
@RestController
@RequestMapping("/api")
class ReferentielController {

    private static final CacheControl UN_QUART_D_HEURE =
            CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate();

    private final Nomenclatures nomenclatures;
    private final Nafs nafs;
    private final Secteurs secteurs;
    private final PaysReferentiel pays;
    private final Communes communes;
    private final Cpams cpams;

    ReferentielController(
            Nomenclatures nomenclatures,
            Nafs nafs,
            Secteurs secteurs,
            PaysReferentiel pays,
            Communes communes,
            Cpams cpams) {
        this.nomenclatures = nomenclatures;
        this.nafs = nafs;
        this.secteurs = secteurs;
        this.pays = pays;
        this.communes = communes;
        this.cpams = cpams;
    }

    @GetMapping("/nomenclatures/{type}")
    ResponseEntity<List<Entree>> nomenclature(@PathVariable String type) {
        return aVerifier(Stream.of(Liste.values())
                .filter(liste -> liste.name().equals(type))
                .findAny()
                .map(nomenclatures::liste)
                .orElseThrow(() -> new Introuvable("Cette liste n'existe pas.")));
    }

    @GetMapping("/naf")
    ResponseEntity<List<Activite>> naf(@RequestParam(defaultValue = "") String q) {
        return gardable(nafs.chercher(q));
    }

    @GetMapping("/secteurs")
    ResponseEntity<List<Entree>> secteurs() {
        return gardable(secteurs.liste());
    }

    @GetMapping("/pays")
    ResponseEntity<List<Pays>> pays() {
        return gardable(pays.liste());
    }

    /** Empty while the code is being typed. */
    @GetMapping("/communes")
    ResponseEntity<List<Commune>> communes(@RequestParam(defaultValue = "") String codePostal) {
        try {
            return gardable(communes.de(CodePostal.de(codePostal)));
        } catch (ValeurInvalide e) {
            return gardable(List.of());
        }
    }

    @GetMapping("/cpam")
    ResponseEntity<List<Entree>> cpam(@RequestParam(defaultValue = "") String q) {
        return gardable(cpams.chercher(q));
    }

    /** Kept by the browser, which asks each time whether it changed: an administrator's change is seen at once. */
    private static ResponseEntity<List<Entree>> aVerifier(List<Entree> liste) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(Integer.toHexString(liste.hashCode()))
                .body(liste);
    }

    private static <T> ResponseEntity<T> gardable(T corps) {
        return ResponseEntity.ok().cacheControl(UN_QUART_D_HEURE).body(corps);
    }
}
