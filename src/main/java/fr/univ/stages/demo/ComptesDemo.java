package fr.univ.stages.demo;

import fr.univ.stages.securite.connexion.ComptesProposes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A few demo accounts, one of each kind; the password of all is the word « demo ». */
@Component
@ConditionalOnProperty(ModeDemonstration.DEMO)
class ComptesDemo implements ComptesProposes {

    private static final Map<String, String> DROITS = Map.of(
            "ADMIN_ETAB", "administratrice de la plateforme",
            "ADMIN_CENTRE", "administre le centre",
            "ECRITURE", "gère les conventions",
            "LECTURE", "consulte les conventions");
    private static final List<String> CHOISIS = List.of(
            "per005", "22600297", "per001", "per013", "per014", "per006", "ens002", "ens003", "22600001", "22600445");

    private final List<Compte> comptes;

    ComptesDemo() {
        Map<String, Compte> tous = Stream.of(
                        LigneCsv.lire("demo_personnels.csv").stream().map(ComptesDemo::personnel),
                        LigneCsv.lire("demo_enseignants.csv").stream().map(ComptesDemo::enseignant),
                        LigneCsv.lire("demo_etudiants.csv").stream().map(ComptesDemo::etudiant))
                .flatMap(Function.identity())
                .collect(Collectors.toMap(Compte::login, Function.identity()));
        comptes = CHOISIS.stream()
                .map(choisi -> tous.getOrDefault(choisi, tous.get("e" + choisi)))
                .toList();
    }

    @Override
    public List<Compte> comptes() {
        return comptes;
    }

    private static Compte personnel(LigneCsv ligne) {
        return compte(
                "Personnels", ligne.de("login"), ligne, DROITS.get(ligne.de("droit")) + ", " + ligne.de("composante"));
    }

    private static Compte enseignant(LigneCsv ligne) {
        boolean cumul = LigneCsv.lire("demo_cumuls.csv").stream()
                .anyMatch(autre -> autre.de("login").equals(ligne.de("login")));
        return compte(
                cumul ? "Personnels" : "Enseignants",
                ligne.de("login"),
                ligne,
                (cumul ? "enseigne et gère les conventions, " : "enseigne, ") + ligne.de("composante"));
    }

    private static Compte etudiant(LigneCsv ligne) {
        return compte("Étudiants", "e" + ligne.de("num_etudiant"), ligne, "étudie, " + ligne.de("etape_libelle"));
    }

    private static Compte compte(String genre, String login, LigneCsv ligne, String role) {
        return new Compte(genre, login, ligne.de("prenom") + " " + ligne.de("nom"), role);
    }
}
