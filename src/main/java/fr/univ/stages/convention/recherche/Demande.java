package fr.univ.stages.convention.recherche;

import fr.univ.stages.etablissement.recherche.LectureDesMots;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.ValeurInvalide;
import fr.univ.stages.recherche.Conditions;
import fr.univ.stages.recherche.Mots;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** A search on its way to SQL: what was read so far, and every field that makes no sense, told together at the end. */
final class Demande {

    private final Criteres criteres;
    private final Choix choix;
    private final LectureDesMots.Lus mots;
    private final Acteur acteur;
    private final Map<String, String> erreurs = new LinkedHashMap<>();
    private Conditions conditions = new Conditions();

    Demande(Criteres criteres, Choix choix, LectureDesMots.Lus mots, Acteur acteur) {
        this.criteres = criteres;
        this.choix = choix;
        this.mots = mots;
        this.acteur = acteur;
    }

    /** Where the field is asked for. */
    void lire(Champ champ, Function<String, Conditions> lecture) {
        if (criteres.demande(champ)) {
            tenter(champ, () -> lecture.apply(criteres.un(champ)));
        }
    }

    /** A value of the list of that field. */
    void code(Champ champ, String colonne) {
        lire(champ, code -> {
            exigerOfferte(champ, code);
            return Conditions.que(colonne + " = ?", code);
        });
    }

    /** « oui » or « non ». */
    void ouiOuNon(Champ champ, String siOui, String siNon) {
        lire(champ, code -> {
            exigerOfferte(champ, code);
            return Conditions.que(ChoixDeRecherche.OUI.equals(code) ? siOui : siNon);
        });
    }

    /** Each word begins a word of the column. */
    void debutsDeMots(Champ champ, String colonne) {
        lire(champ, saisie -> new Conditions().tous(colonne, mots(champ).debutsDeMots()));
    }

    /** The same of a surname; where several words are typed, some may be the first name's: people type both in one field. */
    void nom(Champ champ, String nom, String prenom) {
        lire(champ, saisie -> {
            List<String> motifs = mots(champ).debutsDeMots();
            Conditions conditions = new Conditions();
            motifs.forEach(
                    motif -> conditions.un(motifs.size() > 1 ? List.of(nom, prenom) : List.of(nom), List.of(motif)));
            return conditions;
        });
    }

    /** One of the values. */
    void une(Champ champ, String colonne) {
        lire(
                champ,
                premiere -> Conditions.que(
                        colonne + " = any (?)", (Object) criteres.tous(champ).toArray(String[]::new)));
    }

    /** The words typed; throws Refus when there is none. */
    Mots mots(Champ champ) {
        Mots lus = mots.de(criteres.un(champ));
        if (lus.vide()) {
            throw Refus.sur(champ.cle(), "Tapez au moins une lettre ou un chiffre.");
        }
        return lus;
    }

    void exigerOfferte(Champ champ, String code) {
        if (!choix.offre(champ, code)) {
            throw Refus.sur(champ.cle(), "Cette valeur n'existe pas : choisissez dans la liste.");
        }
    }

    /** What may throw about several fields, or about this one. */
    void tenter(Champ champ, Supplier<Conditions> lecture) {
        try {
            conditions = conditions.avec(lecture.get());
        } catch (Refus refus) {
            refus.erreurs().forEach(erreurs::putIfAbsent);
        } catch (ValeurInvalide invalide) {
            erreurs.putIfAbsent(champ.cle(), invalide.getMessage());
        }
    }

    /** Throws Refus, by field. */
    Conditions conditions() {
        if (!erreurs.isEmpty()) {
            throw new Refus(erreurs);
        }
        return conditions;
    }

    Criteres criteres() {
        return criteres;
    }

    LectureDesMots.Lus lus() {
        return mots;
    }

    Acteur acteur() {
        return acteur;
    }
}
