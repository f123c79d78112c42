package fr.univ.stages.signature;

import fr.univ.stages.notification.Message;
import fr.univ.stages.notification.Notifications;
import fr.univ.stages.notification.Sort;
import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.signature.ASigner.Changement;
import fr.univ.stages.signature.Proprietaires.Proprietaire;
import fr.univ.stages.signature.modele.Circuit;
import fr.univ.stages.signature.modele.Qualite;
import fr.univ.stages.signature.modele.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    /**
     * Reminds each person whose turn it is; asks the student, who carries the paper, for those who have no address. What
     * waits for the university alone waits in its centre's tasks. Twice on one day writes once.
     */
    public void relancer(String proprietaire) {
        Proprietaire a = proprietaires.de(proprietaire);
        a.retenir();
        circuits.findByProprietaire(proprietaire).ifPresent(circuit -> {
            DossierASigner dossier = a.dossier();
            Map<Courriel, List<Signature>> parAdresse = new LinkedHashMap<>();
            List<Signature> injoignables = new ArrayList<>();
            circuit.attendues()
                    .forEach(ligne -> Courriel.lu(ligne.courriel())
                            .ifPresentOrElse(
                                    vers -> parAdresse
                                            .computeIfAbsent(vers, adresse -> new ArrayList<>())
                                            .add(ligne),
                                    () -> injoignables.add(ligne)));
            List<Signature> relancees = new ArrayList<>();
            parAdresse.forEach((vers, lignes) -> {
                if (notifications.confier(relance(circuit, vers, lignes, dossier)) == Sort.CONFIE) {
                    relancees.addAll(lignes);
                }
            });
            injoignables.removeIf(ligne -> ligne.qualite() == Qualite.UNIVERSITE);
            if (!injoignables.isEmpty()) {
                Courriel.lu(circuit.signature(Qualite.ETUDIANT).courriel())
                        .ifPresent(vers -> notifications.confier(relais(circuit, vers, injoignables, dossier)));
            }
            if (!relancees.isEmpty()) {
                a.module().consigner(a.id(), Changement.RELANCEE, relancees, null);
            }
        });
    }

    /** Tells the centre that the stage begins soon and who is missing. */
    public void avertirDuDebut(String proprietaire) {
        Proprietaire a = proprietaires.de(proprietaire);
        a.retenir();
        circuits.findByProprietaire(proprietaire)
                .filter(circuit -> !circuit.complet())
                .ifPresent(circuit -> {
                    DossierASigner dossier = a.dossier();
                    boolean dejaDit = dossier.gestionnaire() != null
                            && notifications.confier(avertissement(circuit, dossier)) == Sort.DEJA_CONFIE;
                    if (!dejaDit) {
                        a.module().consigner(a.id(), Changement.DEBUT_PROCHE, circuit.manquantes(), null);
                    }
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

    private Message relance(Circuit circuit, Courriel vers, List<Signature> lignes, DossierASigner dossier) {
        Map<String, Object> donnees = donnees(dossier);
        donnees.put(
                "qualite",
                enumerer(lignes, " et ", qualite -> Texte.de(qualite.libelle().toLowerCase(Locale.FRANCE))));
        donnees.put("acces", lignes.stream().map(Signature::qualite).anyMatch(AVEC_COMPTE::contains));
        return new Message(cle("relance", circuit, lignes.get(0).qualite().name()), vers, "relance", donnees);
    }

    private Message relais(Circuit circuit, Courriel vers, List<Signature> injoignables, DossierASigner dossier) {
        Map<String, Object> donnees = donnees(dossier);
        donnees.put("manquants", enumerer(injoignables, ", ", Qualite::avecArticle));
        return new Message(cle("relance", circuit, "RELAIS"), vers, "relance-relais", donnees);
    }

    private String cle(String sujet, Circuit circuit, String qui) {
        return "%s:%s:%s:%s".formatted(sujet, circuit.proprietaire(), qui, horloge.aujourdhui());
    }

    private static Message avertissement(Circuit circuit, DossierASigner dossier) {
        Map<String, Object> donnees = donnees(dossier);
        donnees.put("manquants", enumerer(circuit.manquantes(), ", ", Qualite::avecArticle));
        return new Message(
                "debut:%s:%s".formatted(circuit.proprietaire(), dossier.debut()),
                dossier.gestionnaire(),
                "debut-proche",
                donnees);
    }

    private static String enumerer(List<Signature> lignes, String entre, Function<Qualite, String> nom) {
        return lignes.stream().map(Signature::qualite).map(nom).collect(Collectors.joining(entre));
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
