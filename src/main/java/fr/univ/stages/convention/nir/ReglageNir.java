package fr.univ.stages.convention.nir;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the platform does with the numéro de sécurité sociale (3.1.1).
 *
 * @param saisie mandatory unless the university decides otherwise
 */
@ConfigurationProperties("stages.nir")
record ReglageNir(@DefaultValue("OBLIGATOIRE") Saisie saisie) {

    enum Saisie {
        OBLIGATOIRE,
        FACULTATIVE,
        ABSENTE
    }
}
