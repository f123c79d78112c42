package fr.univ.stages.signature;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.signature.modele.Signature;
import java.util.List;

/** Implemented by each module whose records are signed; the circuit asks it everything it does not know itself. */
public interface ASigner {

    /** First word of the names of its records: {@code convention} for « convention:12 ». */
    String genre();

    /** Takes the record until the caller's transaction ends, before anything of it is read; nothing when it is gone. */
    void retenir(long id);

    /** Whether a number as people read it is of one of its records: « 10001 », « 10001-A1 ». */
    boolean designe(String numero);

    /** Takes the record of this number as above. */
    void retenir(String numero);

    /** Id of the record of this number, for whoever may see it; throws Introuvable. */
    long visible(String numero, Acteur acteur);

    /** What the journal calls it. */
    String auJournal(long id);

    /** Who signs what; throws Introuvable for a record that is gone. */
    DossierASigner dossier(long id);

    /** Whether this person records signatures on that record; false when it is gone. */
    boolean gere(long id, Acteur acteur);

    /** A signature was taken back: the record waits for it again; throws Refus once that is too late. */
    void attendreEncore(long id);

    /** Told, in the same transaction, of what became of signatures; the actor is null when a deadline did it. */
    void consigner(long id, Changement fait, List<Signature> signatures, Acteur acteur);

    /** What may become of signatures. */
    enum Changement {
        RECUE,
        RETIREE,
        TOMBEE,
        RELANCEE,
        DEBUT_PROCHE
    }
}
