package fr.univ.stages.convention.export;

import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.enonce.Colonne;
import fr.univ.stages.convention.liste.ConventionsVisibles;
import fr.univ.stages.convention.liste.LignesDeConventions;
import fr.univ.stages.convention.recherche.Champ;
import fr.univ.stages.convention.recherche.Choix;
import fr.univ.stages.convention.recherche.Criteres;
import fr.univ.stages.convention.recherche.SelectionDeConventions;
import fr.univ.stages.document.Classeur;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.recherche.Conditions;
import fr.univ.stages.recherche.Tri;
import fr.univ.stages.referentiel.Libelles;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a search finds into a workbook, row by row from a cursor; the journal keeps that it was done. */
@Service
public class ExportDesConventions {

    /** Whether the person may take the subject of this row away (A13.9). */
    static final String SUJET_VISIBLE = "sujet.visible";

    private static final String FEUILLE = "Conventions";
    private static final int LIGNES_LUES_ENSEMBLE = 500;

    private final SelectionDeConventions selection;
    private final ConventionsVisibles visibles;
    private final Libelles libelles;
    private final AccesConvention acces;
    private final Journal journal;
    private final JdbcTemplate base;

    ExportDesConventions(
            SelectionDeConventions selection,
            ConventionsVisibles visibles,
            Libelles libelles,
            AccesConvention acces,
            Journal journal,
            DataSource source) {
        this.selection = selection;
        this.visibles = visibles;
        this.libelles = libelles;
        this.acces = acces;
        this.journal = journal;
        this.base = new JdbcTemplate(source);
        this.base.setFetchSize(LIGNES_LUES_ENSEMBLE);
    }

    /** Throws Interdit for whoever may not take conventions away. */
    void exiger(Acteur acteur) {
        if (!acces.exporte(acteur)) {
            throw new Interdit("L'export des conventions est réservé aux personnels et aux enseignants.");
        }
    }

    /** The caller writes it, then closes it; throws Interdit, or Refus by field. */
    @Transactional
    public Classeur produire(Criteres criteres, Choix choix, Tri tri, List<Colonne> colonnes, Acteur acteur) {
        exiger(acteur);
        Conditions conditions = selection.de(criteres, choix, acteur);
        Conditions sujets = visibles.sujets(acteur);
        LectureDeLigne lecture = new LectureDeLigne(colonnes, libelles.desListes());
        List<Object> valeurs = new ArrayList<>(sujets.valeurs());
        valeurs.addAll(conditions.valeurs());
        Classeur classeur = new Classeur(FEUILLE, lecture.titres());
        try {
            base.query(
                    requete(colonnes, sujets, conditions, tri),
                    ligne -> {
                        if (classeur.lignes() == Classeur.LIGNES_AU_PLUS) {
                            throw Refus.general(
                                    "Il y a plus de lignes qu'une feuille n'en contient : précisez la recherche.");
                        }
                        classeur.ajouter(lecture.lire(ligne));
                    },
                    valeurs.toArray());
            journal.noter(acteur, ActionTracee.EXPORT, objet(classeur.lignes(), colonnes.size(), criteres));
        } catch (RuntimeException manque) {
            classeur.close();
            throw manque;
        }
        return classeur;
    }

    private static String requete(List<Colonne> colonnes, Conditions sujets, Conditions conditions, Tri tri) {
        String lues = colonnes.stream().map(Colonne::sql).collect(Collectors.joining(", "));
        String jointures = colonnes.stream().map(Colonne::jointure).distinct().collect(Collectors.joining(" "));
        return "select " + lues + LignesDeConventions.TABLES + jointures + " cross join lateral (select " + sujets.sql()
                + " visible) sujet where " + conditions.sql() + " order by " + tri.sql();
    }

    /** How many and by which criteria; never what was typed, which may name somebody. */
    private static String objet(int lignes, int colonnes, Criteres criteres) {
        Stream<String> champs = criteres.vides()
                ? Stream.of("aucun")
                : criteres.champs().stream().map(Champ::cle);
        return "conventions, lignes : %d, colonnes : %d, critères : %s"
                .formatted(lignes, colonnes, champs.collect(Collectors.joining(" ")));
    }
}
