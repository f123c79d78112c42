package fr.univ.stages.signature;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.signature.ASigner.Changement;
import fr.univ.stages.signature.Proprietaires.Proprietaire;
import fr.univ.stages.signature.modele.Circuit;
import fr.univ.stages.signature.modele.Qualite;
import fr.univ.stages.signature.modele.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The circuits of signature; rights are the owner's, asked before by the task door or by the owner's module. */
@Service
@Transactional
public class Signatures {

    private final CircuitRepository circuits;
    private final Proprietaires proprietaires;
    private final SignaturesRetirees retirees;
    private final Scans scans;
    private final Horloge horloge;

    Signatures(
            CircuitRepository circuits,
            Proprietaires proprietaires,
            SignaturesRetirees retirees,
            Scans scans,
            Horloge horloge) {
        this.circuits = circuits;
        this.proprietaires = proprietaires;
        this.retirees = retirees;
        this.scans = scans;
        this.horloge = horloge;
    }

    /** Opens the circuit, or opens it again: signatures stay while the document is the one that was signed. */
    public Circuit ouvrir(String proprietaire) {
        DossierASigner dossier = proprietaires.de(proprietaire).dossier();
        if (dossier.piece() == null) {
            throw new IllegalStateException(
                    "Le document à signer de " + proprietaire + " n'est pas produit : relancez d'abord sa production.");
        }
        Circuit circuit = circuits.findByProprietaire(proprietaire).orElseGet(() -> new Circuit(proprietaire));
        if (!dossier.piece().equals(circuit.piece())) {
            retirerTout(circuit, RaisonDeRetrait.DOCUMENT, null);
        }
        circuit.presenter(dossier.piece(), dossier.attendus(), dossier.ordreFixe(), horloge.maintenant());
        return circuits.saveAndFlush(circuit);
    }

    /** Records what was typed: a date adds or corrects, none takes away; returns whether everybody has signed. */
    public boolean noter(String proprietaire, SaisieSignatures saisie, Acteur acteur) {
        Circuit circuit = trouver(proprietaire);
        Proprietaire a = proprietaires.de(proprietaire);
        List<Qualite> changees = changees(circuit, saisie);
        if (changees.isEmpty()) {
            throw Refus.general("Aucune date n'a été ajoutée ni changée.");
        }
        changees.stream()
                .filter(qualite -> circuit.signature(qualite).faite())
                .forEach(qualite -> retirer(
                        circuit,
                        saisie.date(qualite) == null ? circuit.retirer(qualite) : circuit.reprendre(qualite),
                        a,
                        acteur));
        List<Signature> recues = recevoir(circuit, changees, saisie, a.dossier().existeDepuis(), acteur);
        if (!recues.isEmpty()) {
            a.module().consigner(a.id(), Changement.RECUE, recues, acteur);
        }
        return circuits.saveAndFlush(circuit).complet();
    }

    /** In the order of the circuit, so that nobody comes before whoever signs first; then who signs nothing here. */
    private static List<Qualite> changees(Circuit circuit, SaisieSignatures saisie) {
        Map<Qualite, LocalDate> connues = new LinkedHashMap<>();
        circuit.signatures().forEach(ligne -> connues.put(ligne.qualite(), ligne.signeeLe()));
        Arrays.stream(Qualite.values()).forEach(qualite -> connues.putIfAbsent(qualite, null));
        return connues.keySet().stream()
                .filter(qualite -> !Objects.equals(connues.get(qualite), saisie.date(qualite)))
                .toList();
    }

    private List<Signature> recevoir(
            Circuit circuit, List<Qualite> changees, SaisieSignatures saisie, LocalDate auPlusTot, Acteur acteur) {
        Map<String, String> erreurs = new LinkedHashMap<>();
        List<Signature> recues = new ArrayList<>();
        for (Qualite qualite : changees) {
            LocalDate le = saisie.date(qualite);
            try {
                if (le != null) {
                    exigerPassee(qualite, le);
                    circuit.recevoir(qualite, le, auPlusTot, acteur, horloge.maintenant());
                    recues.add(circuit.signature(qualite));
                }
            } catch (Refus refus) {
                erreurs.putAll(refus.erreurs());
            }
        }
        if (!erreurs.isEmpty()) {
            throw new Refus(erreurs);
        }
        return recues;
    }

    private void exigerPassee(Qualite qualite, LocalDate le) {
        if (le.isAfter(horloge.aujourdhui())) {
            throw Refus.sur(qualite.champ(), "Cette date n'est pas encore venue.");
        }
    }

    /** Takes away a signature recorded by mistake; throws Refus when there is none. */
    public void retirer(String proprietaire, Qualite qualite, Acteur acteur) {
        Circuit circuit = trouver(proprietaire);
        if (!circuit.signature(qualite).faite()) {
            throw Refus.general("Cette signature n'est pas enregistrée, ou vient d'être retirée.");
        }
        retirer(circuit, circuit.retirer(qualite), proprietaires.de(proprietaire), acteur);
        circuits.saveAndFlush(circuit);
    }

    private void retirer(Circuit circuit, Signature avant, Proprietaire a, Acteur acteur) {
        retirees.garder(circuit, avant, RaisonDeRetrait.ERREUR, acteur);
        a.module().consigner(a.id(), Changement.RETIREE, List.of(avant), acteur);
    }

    /** All signatures fall, because what was signed is going to change; none is no error. */
    public void faireTomber(String proprietaire, RaisonDeRetrait raison, Acteur acteur) {
        circuits.findByProprietaire(proprietaire).ifPresent(circuit -> {
            retirerTout(circuit, raison, acteur);
            circuits.saveAndFlush(circuit);
        });
    }

    private void retirerTout(Circuit circuit, RaisonDeRetrait raison, Acteur acteur) {
        List<Signature> tombees = circuit.faites();
        tombees.forEach(signature -> {
            circuit.retirer(signature.qualite());
            retirees.garder(circuit, signature, raison, acteur);
        });
        if (!tombees.isEmpty()) {
            Proprietaire a = proprietaires.de(circuit.proprietaire());
            a.module().consigner(a.id(), Changement.TOMBEE, tombees, acteur);
        }
    }

    /** The circuit of that owner, when one was ever opened. */
    @Transactional(readOnly = true)
    public Optional<Circuit> circuit(String proprietaire) {
        return circuits.findByProprietaire(proprietaire);
    }

    /** Forgets everything, with its owner. */
    public void oublier(String proprietaire) {
        circuits.findByProprietaire(proprietaire).ifPresent(circuit -> {
            circuits.delete(circuit);
            circuits.flush();
            scans.oublier(circuit);
        });
        retirees.oublier(proprietaire);
    }

    private Circuit trouver(String proprietaire) {
        return circuits.findByProprietaire(proprietaire)
                .orElseThrow(() -> new Introuvable("Ce dossier n'a pas encore de document à signer."));
    }
}
