package fr.univ.stages.signature;

import fr.univ.stages.notification.Message;
import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.signature.modele.Circuit;
import fr.univ.stages.signature.modele.Qualite;
import fr.univ.stages.signature.modele.Signature;
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
import org.springframework.stereotype.Component;

/** What is written to those who have not signed, and to whom: nothing is sent here. */
@Component
class LettresDeSignature {

    private static final Set<Qualite> AVEC_COMPTE = EnumSet.of(Qualite.ETUDIANT, Qualite.ENSEIGNANT);

    private final Horloge horloge;

    LettresDeSignature(Horloge horloge) {
        this.horloge = horloge;
    }

    /** A letter, and the signatures that it reminds its reader to give; none when it asks them to remind others. */
    record Rappel(Message message, List<Signature> attendues) {}

    /**
     * One letter to each address, whatever its capacities; one more to the student, who carries the paper, for those who
     * have no address. What the university alone has to sign waits in its centre's tasks.
     */
    List<Rappel> rappels(Circuit circuit, DossierASigner dossier) {
        Map<Courriel, List<Signature>> parAdresse = new LinkedHashMap<>();
        List<Signature> injoignables = new ArrayList<>();
        for (Signature ligne : circuit.attendues()) {
            Courriel.lu(ligne.courriel())
                    .ifPresentOrElse(
                            vers -> parAdresse
                                    .computeIfAbsent(vers, adresse -> new ArrayList<>())
                                    .add(ligne),
                            () -> injoignables.add(ligne));
        }
        injoignables.removeIf(ligne -> ligne.qualite() == Qualite.UNIVERSITE);
        List<Rappel> rappels = new ArrayList<>();
        parAdresse.forEach((vers, lignes) -> rappels.add(new Rappel(relance(circuit, vers, lignes, dossier), lignes)));
        if (!injoignables.isEmpty()) {
            Courriel.lu(circuit.signature(Qualite.ETUDIANT).courriel())
                    .map(vers -> new Rappel(relais(circuit, vers, injoignables, dossier), List.of()))
                    .ifPresent(rappels::add);
        }
        return rappels;
    }

    /** To the centre, whose address there must be: the stage begins soon, and who is missing. */
    Message avertissement(Circuit circuit, DossierASigner dossier) {
        Map<String, Object> donnees = donnees(dossier);
        donnees.put("manquants", enumerer(circuit.manquantes(), ", ", Qualite::avecArticle));
        return new Message(
                "debut:%s:%s".formatted(circuit.proprietaire(), dossier.debut()),
                dossier.gestionnaire(),
                "debut-proche",
                donnees);
    }

    private Message relance(Circuit circuit, Courriel vers, List<Signature> lignes, DossierASigner dossier) {
        Map<String, Object> donnees = donnees(dossier);
        donnees.put("qualite", enumerer(lignes, " et ", LettresDeSignature::enQualite));
        donnees.put("acces", lignes.stream().map(Signature::qualite).anyMatch(AVEC_COMPTE::contains));
        return new Message(cle(circuit, lignes.get(0).qualite().name()), vers, "relance", donnees);
    }

    private Message relais(Circuit circuit, Courriel vers, List<Signature> injoignables, DossierASigner dossier) {
        Map<String, Object> donnees = donnees(dossier);
        donnees.put("manquants", enumerer(injoignables, ", ", Qualite::avecArticle));
        return new Message(cle(circuit, "RELAIS"), vers, "relance-relais", donnees);
    }

    private String cle(Circuit circuit, String qui) {
        return "relance:%s:%s:%s".formatted(circuit.proprietaire(), qui, horloge.aujourdhui());
    }

    private static String enQualite(Qualite qualite) {
        return Texte.de(qualite.libelle().toLowerCase(Locale.FRANCE));
    }

    private static String enumerer(List<Signature> lignes, String entre, Function<Qualite, String> nom) {
        return lignes.stream().map(Signature::qualite).map(nom).collect(Collectors.joining(entre));
    }

    private static Map<String, Object> donnees(DossierASigner dossier) {
        Map<String, Object> donnees = new HashMap<>();
        donnees.put("titre", dossier.titre());
        donnees.put("adresse", dossier.adresse());
        donnees.put("centre", dossier.nomDuCentre());
        donnees.put("debut", dossier.debut() == null ? null : Ecrit.jour(dossier.debut()));
        return donnees;
    }
}
