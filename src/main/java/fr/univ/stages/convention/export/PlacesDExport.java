package fr.univ.stages.convention.export;

import fr.univ.stages.noyau.Indisponible;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Few exports at once on a node: each holds a connection and a processor for as long as it takes. */
@Component
class PlacesDExport {

    private static final int ENSEMBLE = 3;

    private final Semaphore libres = new Semaphore(ENSEMBLE);

    /** Takes a place, to be given back; throws Indisponible when there is none. */
    void prendre() {
        if (!libres.tryAcquire()) {
            throw new TropDExports();
        }
    }

    void rendre() {
        libres.release();
    }

    /** Others are exporting. */
    static final class TropDExports extends Indisponible {

        TropDExports() {
            super("D'autres exports sont en cours. Recommencez dans une minute.", null);
        }
    }
}
