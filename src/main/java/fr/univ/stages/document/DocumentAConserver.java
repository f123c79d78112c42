package fr.univ.stages.document;

/**
 * A document just produced.
 *
 * @param proprietaire kind and id of whose it is, « convention:12 »
 * @param version version of the owner that it shows; one document is kept for each
 * @param type lower-case letters and dashes, « convention », « recapitulatif »
 * @param nom file name offered to whoever downloads it
 * @param donnees the record printed, kept beside the bytes as JSON
 * @param marque what its pages carry at their foot; null for a document that nobody verifies
 */
public record DocumentAConserver(
        String proprietaire,
        long version,
        String type,
        String nom,
        String typeMime,
        String modeleVersion,
        Object donnees,
        Marque marque,
        byte[] octets) {

    /** A document that carries no mark: nobody verifies it. */
    public DocumentAConserver(
            String proprietaire,
            long version,
            String type,
            String nom,
            String typeMime,
            String modeleVersion,
            Object donnees,
            byte[] octets) {
        this(proprietaire, version, type, nom, typeMime, modeleVersion, donnees, null, octets);
    }

    /** A PDF printed by {@link Rendu}. */
    public static DocumentAConserver pdf(
            String proprietaire,
            long version,
            String type,
            String nom,
            String modeleVersion,
            Object donnees,
            Marque marque,
            byte[] octets) {
        return new DocumentAConserver(
                proprietaire, version, type, nom, "application/pdf", modeleVersion, donnees, marque, octets);
    }
}
