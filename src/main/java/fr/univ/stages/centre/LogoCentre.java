package fr.univ.stages.centre;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The picture of a centre, in a table of its own so that reading a centre never reads it. */
@Entity
class LogoCentre {

    @Id
    private Long centreId;

    private byte[] contenu;

    protected LogoCentre() {}

    LogoCentre(long centreId, Logo logo) {
        this.centreId = centreId;
        this.contenu = logo.png();
    }

    Logo logo() {
        return new Logo(contenu);
    }
}
