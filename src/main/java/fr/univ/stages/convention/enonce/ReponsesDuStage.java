package fr.univ.stages.convention.enonce;

import fr.univ.stages.convention.loi.CalculDuree;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Presence;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Montant;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.referentiel.Libelles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The answers that several fields of the stage give together. */
final class ReponsesDuStage {

    private ReponsesDuStage() {}

    static String montantSaisi(Gratification gratification) {
        return gratification.montant() == null
                ? null
                : gratification.montant().toPlainString().replace('.', ',');
    }

    static Reponse gratification(Stage stage, Libelles.Lus noms) {
        if (stage.gratification() == null) {
            return Reponse.phrase("aucune", "aucune");
        }
        Montant montant = new Montant(stage.gratification().montant());
        String nature = libelle(ChampDuStage.NATURE, stage, noms);
        String unite = libelle(ChampDuStage.UNITE, stage, noms);
        List<Enonce> ailleurs = new ArrayList<>(List.of(Enonce.de("gratification.montant", "montant", montant)));
        if (unite != null) {
            ailleurs.add(Enonce.de("gratification.unite", "unite", unite));
        }
        if (nature != null) {
            ailleurs.add(Enonce.de("gratification.nature", "nature", nature));
        }
        return new Reponse(Texte.mots(" ", montant.affichage(), nature, unite), ailleurs);
    }

    private static String libelle(ChampDuStage champ, Stage stage, Libelles.Lus noms) {
        return noms.valeur(champ.liste(), champ.code(stage));
    }

    static Reponse presence(Presence presence) {
        return new Reponse(
                Lignes.jours(presence.joursParSemaine()) + ", " + Ecrit.nombre(presence.heuresParSemaine()) + " h",
                List.of(new Enonce(
                        "recapitulatif.valeur.presence",
                        Map.of("jours", presence.joursParSemaine(), "heures", presence.heuresParSemaine()))));
    }

    static Reponse duree(Presence presence) {
        CalculDuree.Duree duree = CalculDuree.Duree.de(presence.dureeHeures());
        return new Reponse(
                Ecrit.nombre(duree.heures()) + " h, soit " + Lignes.jours(duree.jours()) + " de 7 h ou "
                        + Ecrit.nombre(duree.mois()) + " mois de 22 jours",
                List.of(new Enonce(
                        "recapitulatif.valeur.duree",
                        Map.of("heures", duree.heures(), "jours", duree.jours(), "mois", duree.mois()))));
    }

    static Reponse interruption(Stage stage) {
        return stage.interruption() == null
                ? Reponse.libelle(null)
                : Reponse.periode(
                        stage.interruption().debut(), stage.interruption().fin());
    }

    static Reponse particulieres(Presence presence) {
        return Reponse.enumeration(Stream.of(
                        presence.nuit() ? Reponse.phrase("la nuit", "nuit") : null,
                        presence.dimanche() ? Reponse.phrase("le dimanche", "dimanche") : null,
                        presence.ferie() ? Reponse.phrase("les jours fériés", "ferie") : null,
                        presence.teletravail() ? Reponse.phrase("en télétravail", "teletravail") : null)
                .filter(Objects::nonNull)
                .toList());
    }
}
