package fr.univ.stages.noyau;

import com.fasterxml.jackson.annotation.JsonValue;

/** A checked identifier held as text (leading zeros matter); in JSON it is that text alone. */
public interface Valeur {

    /** The normalised text, as stored: never null, never blank. */
    @JsonValue
    String valeur();
}
