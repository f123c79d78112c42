package fr.univ.stages.annuaire;

import fr.univ.stages.noyau.Texte;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.filter.Filter;
import org.springframework.ldap.filter.PresentFilter;
import org.springframework.stereotype.Component;

/**
 * The university's directory, asked anew each time and never written.
 *
 * <p>Every method throws {@link AnnuaireIndisponible} when it does not answer in time. Searches ignore case and accents,
 * want two characters at least (fewer find nobody) and sort as French does.
 */
@Component
public class Annuaire {

    private final Lecteur lecteur;
    private final Lectures lectures;
    private final AnnuaireProperties reglages;
    private final NomsAttributs noms;

    Annuaire(LdapTemplate ldap, AnnuaireProperties reglages) {
        this.lecteur = new Lecteur(ldap, (int) reglages.delai().toMillis());
        this.lectures = new Lectures(reglages);
        this.reglages = reglages;
        this.noms = reglages.attributs();
    }

    /** The étudiant of that number with everything known of them. */
    public Optional<Etudiant> etudiant(String numEtudiant) {
        return un(reglages.etudiants(), noms.numero(), numEtudiant)
                .flatMap(filtre -> lecteur.unique(reglages.personnes(), filtre, lectures::etudiant));
    }

    /** Étudiants whose number starts with, or whose names contain, what is asked, within a perimeter. */
    public List<EtudiantTrouve> chercherEtudiants(String q, Perimetre perimetre, int limite) {
        String cherche = Texte.propre(q);
        if (CritereNoms.tropCourt(cherche) || perimetre.vide()) {
            return List.of();
        }
        Filter filtre = Filtres.et(
                Filtres.egal(noms.affiliation(), reglages.etudiants()),
                Filtres.ou(Filtres.mots(noms.nomComplet(), cherche), Filtres.commencePar(noms.numero(), cherche)));
        if (!perimetre.orphelines()) {
            filtre = Filtres.et(
                    filtre,
                    Filtres.ou(
                            Filtres.egal(noms.composante(), perimetre.composantes()),
                            Filtres.egalOuEtiquete(noms.etape(), perimetre.etapes())));
        }
        return lecteur
                .plusieurs(
                        reglages.personnes(),
                        filtre,
                        lectures::etudiantTrouve,
                        noms.numero(),
                        noms.nom(),
                        noms.prenom(),
                        noms.inscriptions())
                .stream()
                .map(trouve -> trouve.dans(perimetre))
                .filter(EtudiantTrouve::inscrit)
                .sorted(OrdreFrancais.par(EtudiantTrouve::nom, EtudiantTrouve::prenom))
                .limit(limite)
                .toList();
    }

    /** The teacher of that login. */
    public Optional<Enseignant> enseignant(String login) {
        return un(reglages.enseignants(), noms.login(), login)
                .flatMap(filtre -> lecteur.unique(reglages.personnes(), filtre, lectures::enseignant));
    }

    /** Teachers by part of the name, of the first name, and exact composante; blank criteria are left aside. */
    public List<Enseignant> chercherEnseignants(String nom, String prenom, String composante, int limite) {
        return parNoms(
                new CritereNoms(nom, prenom, composante),
                reglages.enseignants(),
                lectures::enseignant,
                Enseignant::nom,
                Enseignant::prenom,
                limite);
    }

    /** Whoever works at the university under that login, teachers and employed students included. */
    public Optional<Personnel> personnel(String login) {
        return un(reglages.employes(), noms.login(), login)
                .flatMap(filtre -> lecteur.unique(reglages.personnes(), filtre, lectures::personnel));
    }

    /** Whoever works at the university, by part of the name, of the first name, and exact composante; blanks are left aside. */
    public List<Personnel> chercherPersonnels(String nom, String prenom, String composante, int limite) {
        return parNoms(
                new CritereNoms(nom, prenom, composante),
                reglages.employes(),
                lectures::personnel,
                Personnel::nom,
                Personnel::prenom,
                limite);
    }

    /** Whoever signs in under that login, whatever they are. */
    public Optional<Personne> personne(String login) {
        return Optional.ofNullable(Texte.propre(login))
                .map(demande -> Filtres.egal(noms.login(), Set.of(demande)))
                .flatMap(filtre -> lecteur.unique(reglages.personnes(), filtre, lectures::personne));
    }

    /** Which of these logins, 500 at most, the directory still knows, in lower case; one question for all of them. */
    public Set<String> presents(Collection<String> logins) {
        if (logins.isEmpty()) {
            return Set.of();
        }
        return lecteur
                .plusieurs(
                        reglages.personnes(),
                        Filtres.egal(noms.login(), logins),
                        attributs -> new EntreeDAnnuaire(attributs).texte(noms.login()),
                        noms.login())
                .stream()
                .map(login -> login.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Labels of the composantes, sorted. */
    public List<String> composantes() {
        return lecteur
                .enfants(
                        reglages.structures(),
                        new PresentFilter(noms.structure()),
                        attributs -> new EntreeDAnnuaire(attributs).texte(noms.structure()),
                        noms.structure())
                .stream()
                .distinct()
                .sorted(OrdreFrancais.TEXTES)
                .toList();
    }

    private <T> List<T> parNoms(
            CritereNoms critere,
            Set<String> affiliations,
            AttributesMapper<T> lecture,
            Function<T, String> nom,
            Function<T, String> prenom,
            int limite) {
        if (critere.vide()) {
            return List.of();
        }
        Filter filtre = Filtres.et(Filtres.egal(noms.affiliation(), affiliations), critere.filtre(noms));
        return lecteur.plusieurs(reglages.personnes(), filtre, lecture).stream()
                .filter(trouve -> critere.accepte(nom.apply(trouve), prenom.apply(trouve)))
                .sorted(OrdreFrancais.par(nom, prenom))
                .limit(limite)
                .toList();
    }

    private Optional<Filter> un(Set<String> affiliations, String attribut, String valeur) {
        return Optional.ofNullable(Texte.propre(valeur))
                .map(demande -> Filtres.et(
                        Filtres.egal(noms.affiliation(), affiliations), Filtres.egal(attribut, Set.of(demande))));
    }
}
