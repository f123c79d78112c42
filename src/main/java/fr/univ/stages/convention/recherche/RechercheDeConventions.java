package fr.univ.stages.convention.recherche;

import fr.univ.stages.convention.liste.LignesDeConventions;
import fr.univ.stages.convention.liste.LignesDeConventions.Comptees;
import fr.univ.stages.convention.modele.Statut;
import fr.univ.stages.etablissement.recherche.Numeros;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.recherche.Conditions;
import fr.univ.stages.recherche.Total;
import fr.univ.stages.recherche.Tri;
import fr.univ.stages.recherche.Triables;
import fr.univ.stages.securite.Droits;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conventions that a person looks for (3.4.1), on their effective state (6.3). */
@Service
@Transactional(readOnly = true)
public class RechercheDeConventions {

    private static final String ETATS =
            Arrays.stream(Statut.values()).map(Statut::name).collect(Collectors.joining("','", "array['", "']"));

    /** The columns of the page, in SQL on the tables of a line; the latest first. */
    public static final Triables TRIABLES = new Triables(
            Map.of(
                    "numero", List.of("c.numero"),
                    "etudiant", List.of("c.etudiant_nom_recherche", "c.etudiant_prenom_recherche"),
                    "organisme", List.of("e.nom_recherche"),
                    "dates", List.of("c.stage_debut", "c.stage_fin"),
                    "etat", List.of("array_position(" + ETATS + ", c.statut::text)"),
                    "modification", List.of("c.modifie_le")),
            List.of("c.id desc"));

    private final SelectionDeConventions selection;
    private final LignesDeConventions lignes;
    private final Droits droits;

    RechercheDeConventions(SelectionDeConventions selection, LignesDeConventions lignes, Droits droits) {
        this.selection = selection;
        this.lignes = lignes;
        this.droits = droits;
    }

    /** Which fields make sense for this person. */
    public Profil profil(Acteur acteur) {
        return droits.estDuCoteEtudiant(acteur)
                ? Profil.ETUDIANT
                : droits.estDuPersonnel(acteur) ? Profil.PERSONNEL : Profil.ENSEIGNANT;
    }

    /** Those of that page, which counts from 0; throws Refus, by field. */
    public Comptees chercher(Criteres criteres, Choix choix, Tri tri, int page, Acteur acteur) {
        Conditions conditions = selection.de(criteres, choix, acteur);
        Comptees lue = lignes.comptees(conditions, tri.sql(), page);
        if (lue.page().lignes().isEmpty()) {
            Numeros.douterDuSiret(criteres.un(Champ.SIRET));
        }
        return lue;
    }

    /** How many there are; throws Refus, by field. */
    public Total compter(Criteres criteres, Choix choix, Acteur acteur) {
        return lignes.compter(selection.de(criteres, choix, acteur));
    }
}
