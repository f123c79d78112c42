package fr.univ.stages.signature.modele;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Everybody who signs one document, and who has; a signature belongs to the document it was put on. */
@Entity
@Table(name = "circuit")
public class Circuit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String proprietaire;
    private boolean ordreFixe;

    @Embedded
    private Piece piece;

    private Instant ouvertLe;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "signature", joinColumns = @JoinColumn(name = "circuit_id"))
    @OrderColumn(name = "rang")
    private List<Signature> signatures = new ArrayList<>();

    /** For JPA. */
    protected Circuit() {}

    /** Opens the circuit of what this name owns, « convention:12 »; nobody has signed yet. */
    public Circuit(String proprietaire) {
        this.proprietaire = proprietaire;
    }

    /** Puts this document before these people; signatures stay when it is the one they signed. */
    public void presenter(Piece document, List<Attendu> attendus, boolean ordre, Instant maintenant) {
        ordreFixe = ordre;
        if (!document.equals(piece)) {
            piece = document;
            ouvertLe = maintenant;
            signatures.clear();
            attendus.stream().map(Signature::attendue).forEach(signatures::add);
        }
    }

    /** Takes note of a signature; throws Refus beside the field of its capacity. */
    public void recevoir(Qualite qualite, LocalDate le, LocalDate auPlusTot, Acteur par, Instant maintenant) {
        int rang = rang(qualite);
        Signature ligne = signatures.get(rang);
        exiger(
                !ligne.sansNom(),
                qualite,
                "Désignez d'abord " + qualite.avecArticle() + " : la convention doit porter son nom (D124-4).");
        exiger(!le.isBefore(auPlusTot), qualite, "Le document n'existait pas encore à cette date.");
        if (ordreFixe) {
            signatures
                    .subList(0, rang)
                    .forEach(avant -> exiger(
                            avant.faite() && !avant.signeeLe().isAfter(le),
                            qualite,
                            "Votre centre fait signer dans l'ordre : "
                                    + avant.qualite().avecArticle() + " signe avant "
                                    + qualite.avecArticle() + "."));
            signatures
                    .subList(rang + 1, signatures.size())
                    .forEach(apres -> exiger(
                            !apres.faite() || !apres.signeeLe().isBefore(le),
                            qualite,
                            "Votre centre fait signer dans l'ordre : "
                                    + qualite.avecArticle() + " signe avant "
                                    + apres.qualite().avecArticle() + ", dont la signature est déjà notée."));
        }
        signatures.set(rang, ligne.recue(le, maintenant, par.login()));
    }

    /** Takes a signature away, and the page joined to it; returns it as it was. */
    public Signature retirer(Qualite qualite) {
        return remplacer(qualite, Signature::retiree);
    }

    /** Takes a signature back to receive it at its right date: the page that bears it stays; returns it as it was. */
    public Signature reprendre(Qualite qualite) {
        return remplacer(qualite, Signature::aDater);
    }

    private Signature remplacer(Qualite qualite, UnaryOperator<Signature> par) {
        int rang = rang(qualite);
        Signature avant = signatures.get(rang);
        signatures.set(rang, par.apply(avant));
        return avant;
    }

    /** Throws Refus while nobody has signed in that capacity. */
    public void exigerFaite(Qualite qualite) {
        if (!signature(qualite).faite()) {
            throw Refus.general("Notez d'abord la date de cette signature : " + qualite.libelle() + ".");
        }
    }

    /** Keeps with a signature the scan of the page that bears it. */
    public void joindre(Qualite qualite, long scan) {
        exigerFaite(qualite);
        int rang = rang(qualite);
        signatures.set(rang, signatures.get(rang).avecScan(scan));
    }

    /** Whether everybody has signed. */
    public boolean complet() {
        return signatures.stream().allMatch(Signature::faite);
    }

    /** The latest of the dates written beside the signatures; empty until everybody has signed. */
    public Optional<LocalDate> derniereSignature() {
        return complet() ? signatures.stream().map(Signature::signeeLe).max(LocalDate::compareTo) : Optional.empty();
    }

    /** Every line, in the order of the centre. */
    public List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    /** The line of that capacity; throws Refus when nobody signs in it. */
    public Signature signature(Qualite qualite) {
        return signatures.get(rang(qualite));
    }

    /** Signatures that are there. */
    public List<Signature> faites() {
        return signatures.stream().filter(Signature::faite).toList();
    }

    /** Whose turn it is: everybody who is missing, or the first of them where the order is imposed. */
    public List<Signature> attendues() {
        List<Signature> manquantes = manquantes();
        return ordreFixe ? manquantes.subList(0, Math.min(1, manquantes.size())) : manquantes;
    }

    /** Lines that still wait. */
    public List<Signature> manquantes() {
        return signatures.stream().filter(ligne -> !ligne.faite()).toList();
    }

    private int rang(Qualite qualite) {
        return IntStream.range(0, signatures.size())
                .filter(rang -> signatures.get(rang).qualite() == qualite)
                .findFirst()
                .orElseThrow(() -> Refus.sur(qualite.champ(), "Personne ne signe ici en cette qualité."));
    }

    private static void exiger(boolean condition, Qualite qualite, String message) {
        if (!condition) {
            throw Refus.sur(qualite.champ(), message);
        }
    }

    /** Database id. */
    public Long id() {
        return id;
    }

    /** Grows with each change. */
    public long version() {
        return version;
    }

    /** Whose document is signed. */
    public String proprietaire() {
        return proprietaire;
    }

    /** Whether the order of the lines is imposed. */
    public boolean ordreFixe() {
        return ordreFixe;
    }

    /** What is signed; null before {@link #presenter}. */
    public Piece piece() {
        return piece;
    }

    /** Since when this document waits for signatures. */
    public Instant ouvertLe() {
        return ouvertLe;
    }
}
