package fr.univ.stages.portail;

import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.signature.Scans;
import fr.univ.stages.signature.modele.Qualite;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What the addresses of signatures and of their scans have in common, whatever is signed. */
final class PageSignee {

    private PageSignee() {}

    /** As a download, never shown in place: it came from outside. */
    static ResponseEntity<byte[]> telecharger(String dossier, Scans.Fichier fichier) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(fichier.typeMime()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(dossier + "-" + fichier.nom())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(fichier.octets());
    }

    /** The capacities that a form names; throws Introuvable. */
    static Set<Qualite> qualites(Collection<String> champs) {
        return champs.stream().map(PageSignee::qualite).collect(Collectors.toSet());
    }

    /** The capacity that the address names; throws Introuvable. */
    static Qualite qualite(String champ) {
        return Qualite.deChamp(champ).orElseThrow(() -> new Introuvable("Personne ne signe en cette qualité."));
    }
}
