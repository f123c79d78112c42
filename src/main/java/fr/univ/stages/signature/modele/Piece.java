package fr.univ.stages.signature.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The very document that is signed (6.2), by its id among the kept documents and its SHA-256. */
@Embeddable
public record Piece(
        @Column(name = "document_id") Long document,
        @Column(name = "document_sha256") String sha256) {}
