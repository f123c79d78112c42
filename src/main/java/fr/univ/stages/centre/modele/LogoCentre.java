package fr.univ.stages.centre.modele;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The picture of a centre, in a table of its own so that reading a centre never reads it. */
@Entity
public class LogoCentre {

    @Id
    private Long centreId;

    private byte[] contenu;

    protected LogoCentre() {}

    public LogoCentre(long centreId, ImageDeLogo logo) {
        this.centreId = centreId;
        this.contenu = logo.png();
    }

    /** Never null. */
    public ImageDeLogo logo() {
        return new ImageDeLogo(contenu);
    }
}
