package fr.univ.stages.annuaire;

import fr.univ.stages.noyau.Indisponible;

/** The directory cannot be asked now (down, too slow, or refusing our account): HTTP 503, nothing else is broken. */
public class AnnuaireIndisponible extends Indisponible {

    AnnuaireIndisponible(Throwable cause) {
        super(
                "L'annuaire ne répond pas. Réessayez dans quelques minutes ; ce que vous avez saisi est conservé.",
                cause);
    }
}
