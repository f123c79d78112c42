package fr.univ.stages.convention.loi;

import fr.univ.stages.convention.modele.Convention;
import java.util.Optional;
import java.util.stream.Stream;

/** The curriculum that a stage is a part of, and the césure that is none (L124-3, D611-16). */
final class Cursus implements Controle {

    private static final String CESURE = "CESURE";
    private static final int VOLUME_MINIMAL = 200;

    @Override
    public Stream<Constat> constats(Convention convention, Situation situation) {
        if (CESURE.equals(convention.stage().contenu().type())) {
            return Duree.si(
                    convention.stage().contenu().accordCesure() == null,
                    Regle.ACCORD_DE_CESURE,
                    "Indiquez la date ou la référence de l'accord de césure dans la section « Stage ».")
                    .stream();
        }
        Integer volume = convention.formation().volumeHoraire();
        return Stream.of(
                        Duree.si(
                                convention.formation().etape() == null,
                                Regle.CURSUS,
                                "Aucune étape de formation : choisissez l'inscription dans la section « Étudiant »."),
                        Duree.si(
                                volume != null && volume < VOLUME_MINIMAL,
                                Regle.VOLUME_HORAIRE,
                                "La formation ne compte que " + volume + " heures par an : il en faut 200, sauf"
                                        + " dérogation du recteur."),
                        Duree.si(
                                volume == null,
                                Regle.VOLUME_INCONNU,
                                "Le volume horaire de la formation n'est pas indiqué : une ligne reste à compléter sur la convention."))
                .flatMap(Optional::stream);
    }
}
