package fr.univ.stages.annuaire;

import fr.univ.stages.noyau.Role;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.naming.NamingException;
import javax.naming.directory.Attributes;

/** Turns directory entries into records, attribute by attribute as {@link NomsAttributs} says. */
final class Lectures {

    private final AnnuaireProperties reglages;
    private final NomsAttributs noms;

    Lectures(AnnuaireProperties reglages) {
        this.reglages = reglages;
        this.noms = reglages.attributs();
    }

    Etudiant etudiant(Attributes attributs) throws NamingException {
        EntreeDAnnuaire entree = new EntreeDAnnuaire(attributs);
        return new Etudiant(
                entree.texte(noms.login()),
                entree.texte(noms.numero()),
                entree.texte(noms.ine()),
                Civilite.lue(entree.texte(noms.civilite())),
                entree.texte(noms.nom()),
                entree.texte(noms.prenom()),
                date(entree.texte(noms.dateNaissance())).orElse(null),
                entree.texte(noms.voie()),
                entree.texte(noms.codePostal()),
                entree.texte(noms.commune()),
                entree.texte(noms.pays()),
                entree.texte(noms.telephone()),
                entree.texte(noms.portable()),
                entree.texte(noms.courriel()),
                entree.texte(noms.courrielPersonnel()),
                entree.texte(noms.nir()),
                inscriptions(entree));
    }

    EtudiantTrouve etudiantTrouve(Attributes attributs) throws NamingException {
        EntreeDAnnuaire entree = new EntreeDAnnuaire(attributs);
        return new EtudiantTrouve(
                entree.texte(noms.numero()),
                entree.texte(noms.nom()),
                entree.texte(noms.prenom()),
                inscriptions(entree));
    }

    Enseignant enseignant(Attributes attributs) throws NamingException {
        EntreeDAnnuaire entree = new EntreeDAnnuaire(attributs);
        return new Enseignant(
                entree.texte(noms.login()),
                Civilite.lue(entree.texte(noms.civilite())),
                entree.texte(noms.nom()),
                entree.texte(noms.prenom()),
                entree.texte(noms.composante()),
                entree.texte(noms.courriel()),
                entree.texte(noms.telephone()));
    }

    Personnel personnel(Attributes attributs) throws NamingException {
        EntreeDAnnuaire entree = new EntreeDAnnuaire(attributs);
        return new Personnel(
                entree.texte(noms.login()),
                Civilite.lue(entree.texte(noms.civilite())),
                entree.texte(noms.nom()),
                entree.texte(noms.prenom()),
                entree.texte(noms.composante()),
                entree.texte(noms.courriel()),
                entree.texte(noms.telephone()));
    }

    Personne personne(Attributes attributs) throws NamingException {
        EntreeDAnnuaire entree = new EntreeDAnnuaire(attributs);
        return new Personne(
                entree.texte(noms.login()),
                Civilite.lue(entree.texte(noms.civilite())),
                entree.texte(noms.nom()),
                entree.texte(noms.prenom()),
                entree.texte(noms.courriel()),
                entree.texte(noms.numero()),
                roles(new HashSet<>(entree.textes(noms.affiliation()))));
    }

    private Set<Role> roles(Set<String> affiliations) {
        Set<Role> roles = new HashSet<>();
        if (affiliations.stream().anyMatch(reglages.etudiants()::contains)) {
            roles.add(Role.ETUDIANT);
        }
        if (affiliations.stream().anyMatch(reglages.enseignants()::contains)) {
            roles.add(Role.ENSEIGNANT);
        }
        if (affiliations.stream().anyMatch(reglages.personnels()::contains)) {
            roles.add(Role.PERSONNEL);
        }
        return roles;
    }

    private List<Inscription> inscriptions(EntreeDAnnuaire entree) throws NamingException {
        return entree.textes(noms.inscriptions()).stream()
                .map(InscriptionComposite::lue)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Inscription::anneeUniversitaire)
                        .reversed()
                        .thenComparing(Inscription::etapeLibelle))
                .toList();
    }

    private static Optional<LocalDate> date(String annuaire) {
        try {
            return annuaire == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(annuaire, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException illisible) {
            return Optional.empty();
        }
    }
}
