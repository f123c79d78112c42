package fr.univ.stages.etablissement.fusion;

import fr.univ.stages.etablissement.TracesDeFusion;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where an organisation went that was merged into another, for reading; {@link TracesDeFusion} writes it. */
@Entity
@Table(name = "etablissement_fusion")
public class Fusion {

    @Id
    private long ancienId;

    private long gardeId;

    private String raisonSociale;

    private String siret;

    private Instant le;

    private String par;

    protected Fusion() {}

    /** As the page of the record that stayed tells it. */
    public FusionPassee passee() {
        return new FusionPassee(ancienId, gardeId, raisonSociale, siret, le, par);
    }
}
