package fr.univ.stages.document;

/**
 * What a printed page carries at its foot so that anybody can ask whether the university produced it.
 *
 * @param reference the number printed, « 10001 »
 * @param code drawn at random before printing: a file cannot contain its own digest
 * @param adresse where to ask, or null when the application does not know its own address
 */
public record Marque(String reference, String code, String adresse) {

    /** In groups, as people copy it. */
    public String getCodeLu() {
        return CodeDeVerification.grouper(code);
    }

    /** A picture to be read by a telephone, null without an address to lead to. */
    public String getQr() {
        return adresse == null ? null : CodeQr.image(adresse + "?numero=" + reference + "&code=" + code);
    }
}
