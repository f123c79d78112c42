package fr.univ.stages.portail;

import java.io.IOException;

/** The body of a request goes beyond {@link TailleDesEnvois#MAXIMUM}. */
class EnvoiTropGros extends IOException {

    EnvoiTropGros() {
        super("Envoi de plus de " + TailleDesEnvois.MAXIMUM + " octets");
    }
}
