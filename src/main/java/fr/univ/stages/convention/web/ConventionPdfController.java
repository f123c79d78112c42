package fr.univ.stages.convention.web;

import fr.univ.stages.convention.papier.DocumentsDeConvention;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The kept PDF files of a convention (3.1.8). */
@RestController
class ConventionPdfController {

    private final LectureDesConventions lecture;
    private final Journal journal;
    private final ActeurCourant session;

    ConventionPdfController(LectureDesConventions lecture, Journal journal, ActeurCourant session) {
        this.lecture = lecture;
        this.journal = journal;
        this.session = session;
    }

    @GetMapping("/conventions/{numero:\\d{1,18}}/{type:convention|recapitulatif}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable long numero, @PathVariable String type, @RequestParam(required = false) Long version) {
        return repondre(numero, lecture.document(numero, type, version, session.acteur()));
    }

    @GetMapping("/conventions/{numero:\\d{1,18}}/attestation.pdf")
    ResponseEntity<byte[]> attestation(@PathVariable long numero, @RequestParam(required = false) Long version) {
        Acteur acteur = session.acteur();
        return repondre(
                numero,
                version == null ? lecture.attestation(numero, acteur) : lecture.attestation(numero, version, acteur));
    }

    private ResponseEntity<byte[]> repondre(long numero, DocumentsDeConvention.Fichier fichier) {
        journal.noter(session.acteur(), ActionTracee.IMPRESSION, "convention " + numero);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(fichier.nom())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(fichier.octets());
    }
}
