package fr.univ.stages.convention.loi;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.Ecrit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** What the host must mind (L124-8, L124-11) and what going abroad asks (L124-19, L124-20). */
final class ObligationsDeLEtablissement implements Controle {

    private static final int TIERS = 3;

    @Override
    public Stream<Constat> constats(Convention convention, Situation situation) {
        return Stream.concat(
                situation.etablissement().enFrance() ? enFrance(convention.stage(), situation) : Stream.empty(),
                situation.lieuEnFrance() ? Stream.empty() : etranger());
    }

    private static Stream<Constat> enFrance(Stage stage, Situation situation) {
        Integer quota = situation.etablissement().quota();
        int deja = situation.charges().etablissement();
        return Stream.of(
                        Duree.si(
                                        quota != null && deja + 1 > quota,
                                        Regle.QUOTA,
                                        "L'organisme aurait " + (deja + 1) + " de nos stagiaires la même semaine : "
                                                + quota + " au plus pour son effectif. Demandez-lui de vérifier.")
                                .map(constat -> constat.de(deja)),
                        Duree.si(
                                quota == null,
                                Regle.QUOTA_INCONNU,
                                "L'effectif de l'organisme n'est pas connu : le nombre de ses stagiaires n'est pas"
                                        + " vérifié."),
                        Optional.ofNullable(situation.carence()).flatMap(precedent -> carence(stage, precedent)))
                .flatMap(Optional::stream);
    }

    private static Optional<Constat> carence(Stage stage, Situation.Carence precedent) {
        LocalDate possible = debutPossible(precedent.debut(), precedent.fin());
        return Duree.si(
                        stage.debut().isBefore(possible),
                        Regle.CARENCE,
                        "Un stage sur le même poste (convention " + precedent.numero() + ") finit le "
                                + Ecrit.jour(precedent.fin()) + " : le suivant ne commence pas avant le "
                                + Ecrit.jour(possible)
                                + ", sauf si le stagiaire l'a interrompu lui-même.")
                .map(constat -> constat.sur(precedent.numero()).de(ChronoUnit.DAYS.between(stage.debut(), possible)));
    }

    /** A third of the calendar days of the stage before, rounded up, passes between the two. */
    static LocalDate debutPossible(LocalDate debut, LocalDate fin) {
        long jours = fin.toEpochDay() - debut.toEpochDay() + 1;
        return fin.plusDays((jours + TIERS - 1) / TIERS + 1);
    }

    private static Stream<Constat> etranger() {
        return Stream.of(
                Regle.FICHE_DU_PAYS.constat(
                        "La fiche sur les droits et devoirs dans le pays d'accueil est imprimée en annexe : complétez-la"
                                + " avec l'organisme."),
                Regle.SEJOUR_A_L_ETRANGER.constat(
                        "Lisez avec l'étudiant les conseils aux voyageurs du ministère, et qu'il s'inscrive sur Ariane."));
    }
}
