package fr.univ.stages.avenant.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When an amendment was validated, and by whom. */
@Embeddable
public record ValidationAvenant(
        @Column(name = "valide_le") Instant le,
        @Column(name = "valide_par") String par) {}
