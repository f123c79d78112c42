package fr.univ.stages.avenant.web;

import fr.univ.stages.avenant.LectureDesAvenants;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The kept PDF of an amendment (3.3.3). */
@RestController
class AvenantPdfController {

    private final LectureDesAvenants lecture;
    private final Journal journal;
    private final ActeurCourant session;

    AvenantPdfController(LectureDesAvenants lecture, Journal journal, ActeurCourant session) {
        this.lecture = lecture;
        this.journal = journal;
        this.session = session;
    }

    @GetMapping("/avenants/{numero:\\d{1,18}-A\\d{1,6}}/avenant.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String numero) {
        Acteur acteur = session.acteur();
        byte[] octets = lecture.pdf(numero, acteur);
        journal.noter(acteur, ActionTracee.IMPRESSION, "avenant " + numero);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("avenant-" + numero + ".pdf")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(octets);
    }
}
