package fr.univ.stages.signature;

import fr.univ.stages.notification.Message;
import fr.univ.stages.notification.Notifications;
import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.signature.ASigner.Changement;
import fr.univ.stages.signature.Proprietaires.Proprietaire;
import fr.univ.stages.signature.modele.Circuit;
import fr.univ.stages.signature.modele.Qualite;
import fr.univ.stages.signature.modele.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who have not signed, and to the centre when the stage is about to begin without them. */
@Service
@Transactional
public class Relances {

    /** Days before the first day of the stage from which the centre is warned. */
    public static final int ALERTE_JOURS = 10;

    private static final LocalDate JAMAIS = LocalDate.of(9999, 1, 1);

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The others sign at the university, or are reached by those who are written to. */
    private static final Set<Qualite> RELANCES = EnumSet.of(Qualite.ETUDIANT, Qualite.TUTEUR, Qualite.ENSEIGNANT);

    private static final Set<Qualite> AVEC_COMPTE = EnumSet.of(Qualite.ETUDIANT, Qualite.ENSEIGNANT);

    private final CircuitRepository circuits;
    private final Proprietaires proprietaires;
    private final Notifications notifications;
    private final Horloge horloge;

    Relances(CircuitRepository circuits, Proprietaires proprietaires, Notifications notifications, Horloge horloge) {
        this.circuits = circuits;
        this.proprietaires = proprietaires;
        this.notifications = notifications;
        this.horloge = horloge;
    }

    /** Reminds each person who is missing and has an address; twice on one day writes once. */
    public void relancer(String proprietaire) {
        circuits.findByProprietaire(proprietaire).ifPresent(circuit -> {
            Proprietaire a = proprietaires.de(proprietaire);
            List<Signature> relancees = circuit.manquantes().stream()
                    .filter(ligne -> RELANCES.contains(ligne.qualite()) && ligne.courriel() != null)
                    .toList();
            DossierASigner dossier = a.dossier();
            relancees.forEach(ligne -> notifications.confier(relance(circuit, ligne, dossier)));
            if (!relancees.isEmpty()) {
                a.module().consigner(a.id(), Changement.RELANCEE, relancees, null);
            }
        });
    }

    /** Tells the centre that the stage begins soon and who is missing. */
    public void avertirDuDebut(String proprietaire) {
        circuits.findByProprietaire(proprietaire)
                .filter(circuit -> !circuit.complet())
                .ifPresent(circuit -> {
                    Proprietaire a = proprietaires.de(proprietaire);
                    DossierASigner dossier = a.dossier();
                    if (dossier.gestionnaire() != null) {
                        notifications.confier(avertissement(circuit, dossier));
                    }
                    a.module().consigner(a.id(), Changement.DEBUT_PROCHE, circuit.manquantes(), null);
                });
    }

    /** The moment from which the first day of that stage is near; never, when there is none to come. */
    public static Instant alerte(LocalDate debut) {
        return (debut == null ? JAMAIS : debut)
                .minusDays(ALERTE_JOURS)
                .atTime(7, 0)
                .atZone(Horloge.PARIS)
                .toInstant();
    }

    private Message relance(Circuit circuit, Signature ligne, DossierASigner dossier) {
        Map<String, Object> donnees = donnees(dossier);
        donnees.put("qualite", ligne.qualite().libelle().toLowerCase());
        donnees.put("acces", AVEC_COMPTE.contains(ligne.qualite()));
        String cle = "relance:%s:%s:%s".formatted(circuit.proprietaire(), ligne.qualite(), horloge.aujourdhui());
        return new Message(cle, new Courriel(ligne.courriel()), "relance", donnees);
    }

    private static Message avertissement(Circuit circuit, DossierASigner dossier) {
        Map<String, Object> donnees = donnees(dossier);
        donnees.put(
                "manquants",
                circuit.manquantes().stream()
                        .map(ligne -> ligne.qualite().avecArticle())
                        .collect(Collectors.joining(", ")));
        return new Message(
                "debut:%s:%s".formatted(circuit.proprietaire(), dossier.debut()),
                dossier.gestionnaire(),
                "debut-proche",
                donnees);
    }

    private static Map<String, Object> donnees(DossierASigner dossier) {
        Map<String, Object> donnees = new HashMap<>();
        donnees.put("titre", dossier.titre());
        donnees.put("adresse", dossier.adresse());
        donnees.put("centre", dossier.nomDuCentre());
        donnees.put("debut", dossier.debut() == null ? null : JOUR.format(dossier.debut()));
        return donnees;
    }
}
