package fr.univ.stages.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** One person of each kind, and what they hold in two centres; each module asks its own questions of them. */
public final class GensDEssai {

    static final long UN = 1;
    static final long DEUX = 2;

    /** étudiante, enseignante, détachée, lectrice, rédactrice, admin, plateforme. */
    static final List<Acteur> GENS = List.of(
            acteur("etudiante", "22600001", Role.ETUDIANT),
            acteur("enseignante", null, Role.ENSEIGNANT),
            acteur("detachee", null, Role.PERSONNEL),
            acteur("lectrice", null, Role.PERSONNEL),
            acteur("redactrice", null, Role.PERSONNEL),
            acteur("admin", null, Role.PERSONNEL),
            acteur("plateforme", null, Role.ADMINISTRATEUR));

    private static final Map<String, Map<Long, Droit>> TENUS = Map.of(
            "lectrice", Map.of(UN, Droit.LECTURE),
            "redactrice", Map.of(UN, Droit.ECRITURE),
            "admin", Map.of(UN, Droit.ADMIN),
            "deux", Map.of(UN, Droit.LECTURE, DEUX, Droit.ADMIN));

    private GensDEssai() {}

    public static Droits droits() {
        return new Droits(
                new DroitsAcquis(login -> TENUS.getOrDefault(login, Map.of())),
                new Administrateurs(Set.of("plateforme")));
    }

    /** The answer for each kind of person, in their order: « oui non … ». */
    public static void repond(Predicate<Acteur> question, String reponses) {
        assertThat(GENS.stream().map(qui -> question.test(qui) ? "oui" : "non")).containsExactly(reponses.split(" "));
    }

    private static Acteur acteur(String login, String etudiant, Role... roles) {
        return new Acteur(login, login, Set.of(roles), etudiant);
    }
}
