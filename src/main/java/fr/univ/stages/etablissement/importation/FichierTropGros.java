package fr.univ.stages.etablissement.importation;

/** More than an import takes, announced or found out while it was being received (HTTP 413). */
final class FichierTropGros extends RuntimeException {

    private static final int MEGA = 1024 * 1024;

    FichierTropGros(long maximum) {
        super("Ce fichier est trop lourd : " + maximum / MEGA
                + " Mo au plus. N'y gardez que les établissements de votre région, ou coupez-le.");
    }
}
