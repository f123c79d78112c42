package fr.univ.stages.annuaire;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The university's directory as its operator describes it.
 *
 * @param delai longest wait for a connection, and again for each answer
 * @param personnes where people are, relative to the base
 * @param structures where the composantes are, relative to the base
 * @param etudiants values of the affiliation attribute that make a person an étudiant
 */
@ConfigurationProperties("stages.annuaire")
record AnnuaireProperties(
        @DefaultValue("ldap://localhost:389") String url,
        @DefaultValue("") String base,
        String compte,
        String motDePasse,
        @DefaultValue("3s") Duration delai,
        @DefaultValue("ou=people") String personnes,
        @DefaultValue("ou=structures") String structures,
        @DefaultValue("student") Set<String> etudiants,
        @DefaultValue({"faculty", "teacher"}) Set<String> enseignants,
        @DefaultValue("staff") Set<String> personnels,
        @DefaultValue NomsAttributs attributs) {

    AccesAnnuaire acces() {
        return new AccesAnnuaire(url, base, compte, motDePasse);
    }

    Set<String> employes() {
        return Stream.of(personnels, enseignants).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
