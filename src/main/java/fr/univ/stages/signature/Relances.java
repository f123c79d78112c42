package fr.univ.stages.signature;

import fr.univ.stages.notification.Notifications;
import fr.univ.stages.notification.Sort;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.signature.ASigner.Changement;
import fr.univ.stages.signature.LettresDeSignature.Rappel;
import fr.univ.stages.signature.Proprietaires.Proprietaire;
import fr.univ.stages.signature.modele.Circuit;
import fr.univ.stages.signature.modele.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who have not signed, and to the centre when the stage is about to begin without them. */
@Service
@Transactional
public class Relances {

    /** Days before the first day of the stage from which the centre is warned. */
    public static final int ALERTE_JOURS = 10;

    private final CircuitRepository circuits;
    private final Proprietaires proprietaires;
    private final LettresDeSignature lettres;
    private final Notifications notifications;

    Relances(
            CircuitRepository circuits,
            Proprietaires proprietaires,
            LettresDeSignature lettres,
            Notifications notifications) {
        this.circuits = circuits;
        this.proprietaires = proprietaires;
        this.lettres = lettres;
        this.notifications = notifications;
    }

    /** Reminds each person whose turn it is; twice on one day writes once. */
    public void relancer(String proprietaire) {
        Proprietaire a = proprietaires.de(proprietaire);
        a.module().retenir(a.id());
        circuits.findByProprietaire(proprietaire)
                .map(circuit -> relancer(circuit, a.dossier()))
                .filter(relancees -> !relancees.isEmpty())
                .ifPresent(relancees -> a.module().consigner(a.id(), Changement.RELANCEE, relancees, null));
    }

    /** The signatures of which somebody was really reminded: nothing leaves twice, nor without a mail server. */
    private List<Signature> relancer(Circuit circuit, DossierASigner dossier) {
        List<Rappel> rappels = lettres.rappels(circuit, dossier);
        List<Sort> sorts =
                notifications.confier(rappels.stream().map(Rappel::message).toList());
        return IntStream.range(0, rappels.size())
                .filter(n -> sorts.get(n) == Sort.CONFIE)
                .mapToObj(n -> rappels.get(n).attendues())
                .flatMap(List::stream)
                .toList();
    }

    /** Tells the centre, once for each first day, that the stage begins soon and who is missing. */
    public void avertirDuDebut(String proprietaire) {
        Proprietaire a = proprietaires.de(proprietaire);
        a.module().retenir(a.id());
        circuits.findByProprietaire(proprietaire)
                .filter(circuit -> !circuit.complet())
                .filter(circuit -> !dejaDit(circuit, a.dossier()))
                .ifPresent(
                        circuit -> a.module().consigner(a.id(), Changement.DEBUT_PROCHE, circuit.manquantes(), null));
    }

    private boolean dejaDit(Circuit circuit, DossierASigner dossier) {
        return dossier.gestionnaire() != null
                && notifications.confier(lettres.avertissement(circuit, dossier)) == Sort.DEJA_CONFIE;
    }

    /** The moment from which the first day of that stage is near; never, when there is none to come. */
    public static Instant alerte(LocalDate debut) {
        return (debut == null ? Horloge.JAMAIS : debut)
                .minusDays(ALERTE_JOURS)
                .atTime(7, 0)
                .atZone(Horloge.PARIS)
                .toInstant();
    }
}
