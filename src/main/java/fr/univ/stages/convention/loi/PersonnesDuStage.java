package fr.univ.stages.convention.loi;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.noyau.Ecrit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** Those who sign, and how many others they already look after (D124-3, R124-13). */
final class PersonnesDuStage implements Controle {

    private static final int STAGIAIRES_PAR_TUTEUR = 3;
    private static final int STAGIAIRES_PAR_REFERENT = 24;

    @Override
    public Stream<Constat> constats(Convention convention, Situation situation) {
        Situation.Charges charges = situation.charges();
        LocalDate signee = situation.derniereSignature();
        return Stream.of(
                        Duree.si(
                                convention.stagiaire().mineurLe(situation.jour())
                                        && convention.stagiaire().representant() == null,
                                Regle.REPRESENTANT_LEGAL,
                                "L'étudiant est mineur : indiquez son représentant légal."),
                        Duree.si(
                                        signee != null
                                                && !signee.isBefore(
                                                        convention.stage().debut()),
                                        Regle.SIGNATURE_TARDIVE,
                                        "La dernière signature est datée du "
                                                + (signee == null ? "" : Ecrit.jour(signee))
                                                + " : avant elle, l'étudiant n'était pas couvert.")
                                .map(constat -> constat.de(ChronoUnit.DAYS.between(
                                        convention.stage().debut(), signee))),
                        Duree.si(
                                        situation.etablissement().enFrance()
                                                && charges.tuteur() >= STAGIAIRES_PAR_TUTEUR,
                                        Regle.CHARGE_DU_TUTEUR,
                                        "Le tuteur suit déjà " + charges.tuteur()
                                                + " stagiaires ce jour-là : trois au plus, proposez-en un autre.")
                                .map(constat -> constat.sur(convention.accueil().tuteur())
                                        .de(charges.tuteur())),
                        Duree.si(
                                        charges.referent() >= STAGIAIRES_PAR_REFERENT,
                                        Regle.CHARGE_DU_REFERENT,
                                        "L'enseignant suit déjà " + charges.referent()
                                                + " stagiaires en même temps : 24 au plus, proposez-en un autre.")
                                .map(constat ->
                                        constat.sur(referent(convention)).de(charges.referent())))
                .flatMap(Optional::stream);
    }

    private static String referent(Convention convention) {
        return convention.enseignant() == null ? "" : convention.enseignant().login();
    }
}
