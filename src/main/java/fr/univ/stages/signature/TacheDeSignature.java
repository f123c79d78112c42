package fr.univ.stages.signature;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.signature.Proprietaires.Proprietaire;
import fr.univ.stages.signature.modele.Circuit;
import fr.univ.stages.signature.modele.Qualite;
import fr.univ.stages.signature.modele.Signature;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The task « Enregistrer les signatures » as the task door sees it. */
@Service
@Transactional(readOnly = true)
public class TacheDeSignature {

    /** Id of the process, and of its picture. */
    public static final String PROCESSUS = "signature";

    private final CircuitRepository circuits;
    private final Proprietaires proprietaires;
    private final Horloge horloge;

    TacheDeSignature(CircuitRepository circuits, Proprietaires proprietaires, Horloge horloge) {
        this.circuits = circuits;
        this.proprietaires = proprietaires;
        this.horloge = horloge;
    }

    /** Takes the record that is signed until the transaction ends. */
    @Transactional
    public void retenir(String dossier) {
        proprietaires.de(dossier).retenir();
    }

    /** Refuses with Interdit whoever is not of the centre. */
    public void exigerAcces(String dossier, Acteur acteur) {
        if (!permet(dossier, acteur)) {
            throw new Interdit("Seul le centre de gestion enregistre les signatures.");
        }
    }

    /** Whether {@link #exigerAcces} lets this person pass. */
    public boolean permet(String dossier, Acteur acteur) {
        Proprietaire a = proprietaires.de(dossier);
        return a.module().gere(a.id(), acteur);
    }

    /** The circuit of that owner; throws Introuvable. */
    public Circuit circuit(String dossier) {
        return circuits.findByProprietaire(dossier).orElseThrow(() -> new Introuvable("Ce dossier n'existe pas."));
    }

    /** Page of the record that is signed. */
    public String adresse(String dossier) {
        return proprietaires.de(dossier).dossier().adresse();
    }

    /** What the form shows, under the keys of the task API. */
    public Map<String, Object> contexte(String dossier, Acteur acteur) {
        Circuit circuit = circuit(dossier);
        DossierASigner aSigner = proprietaires.de(dossier).dossier();
        Map<String, Object> contexte = new LinkedHashMap<>();
        contexte.put("acteur", Map.of("login", acteur.login(), "nom", acteur.nom(), "etudiant", false));
        contexte.put("dossier", entete(circuit, aSigner));
        contexte.put("reprise", false);
        contexte.put("saisie", saisie(circuit));
        contexte.put("regles", regles(circuit));
        contexte.put("listes", Map.of());
        contexte.put("infos", infos(circuit, aSigner));
        return contexte;
    }

    private static Map<String, Object> entete(Circuit circuit, DossierASigner dossier) {
        Map<String, Object> entete = new LinkedHashMap<>();
        entete.put("id", circuit.id());
        entete.put("version", circuit.version());
        entete.put("titre", dossier.titre());
        entete.put("centre", dossier.nomDuCentre());
        entete.put("adresse", dossier.adresse());
        entete.put("etapes", List.of());
        return entete;
    }

    private static Map<String, Object> saisie(Circuit circuit) {
        Map<String, Object> saisie = new LinkedHashMap<>();
        Arrays.stream(Qualite.values()).forEach(qualite -> saisie.put(qualite.champ(), null));
        circuit.signatures().forEach(ligne -> saisie.put(ligne.qualite().champ(), ligne.signeeLe()));
        return saisie;
    }

    /** Shows the fields of those who sign here, and no other. */
    private static Map<String, Object> regles(Circuit circuit) {
        List<Qualite> presentes =
                circuit.signatures().stream().map(Signature::qualite).toList();
        Map<String, Object> regles = new LinkedHashMap<>();
        Arrays.stream(Qualite.values())
                .forEach(qualite -> regles.put(
                        qualite.champ(), Map.of("obligatoire", false, "affiche", presentes.contains(qualite))));
        return regles;
    }

    private Map<String, Object> infos(Circuit circuit, DossierASigner dossier) {
        LocalDate debut = dossier.debut();
        Map<String, Object> infos = new LinkedHashMap<>();
        infos.put(
                "signataires",
                circuit.signatures().stream().map(TacheDeSignature::signataire).toList());
        infos.put("ordre", circuit.ordreFixe());
        infos.put("bientot", !horloge.maintenant().isBefore(Relances.alerte(debut)));
        infos.put("adresse", dossier.adresse());
        infos.put("code", dossier.code());
        return infos;
    }

    private static Map<String, Object> signataire(Signature ligne) {
        Map<String, Object> carte = new LinkedHashMap<>();
        carte.put("champ", ligne.qualite().champ());
        carte.put("qualite", ligne.qualite().libelle());
        carte.put("nom", ligne.nom());
        carte.put("sansNom", ligne.sansNom());
        carte.put("signeeLe", Objects.toString(ligne.signeeLe(), null));
        return carte;
    }
}
