package fr.univ.stages.convention.recherche;

import fr.univ.stages.convention.liste.ConventionsVisibles;
import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.recherche.Conditions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The stage as it is now, amendments included; a confidential subject is found by those alone who may read it in a list. */
@Component
class FiltreDuStage implements Filtre {

    private static final Pattern JOURS = Pattern.compile("[0-7](?:[.,][05])?");
    private static final int PREMIERE_ANNEE = 1900;
    private static final int DERNIERE_ANNEE = 2199;

    private final ConventionsVisibles visibles;

    FiltreDuStage(ConventionsVisibles visibles) {
        this.visibles = visibles;
    }

    @Override
    public void lire(Demande demande) {
        demande.lire(
                Champ.SUJET,
                saisi -> new Conditions()
                        .tous("c.sujet_recherche", demande.mots(Champ.SUJET).partout())
                        .avec(visibles.sujets(demande.acteur())));
        demande.code(Champ.TYPE_STAGE, "c.stage_type");
        demande.code(Champ.THEMATIQUE, "c.stage_thematique");
        demande.code(Champ.TEMPS_TRAVAIL, "c.presence_temps_travail");
        demande.lire(Champ.JOURS_PAR_SEMAINE, jours -> Conditions.que("c.presence_jours_semaine = ?", nombre(jours)));
        demande.ouiOuNon(
                Champ.GRATIFICATION,
                "c.gratification_montant is not null",
                "(c.stage_debut is not null and c.gratification_montant is null)");
        demande.lire(Champ.STAGE_DU, du -> {
            LocalDate debut = date(Champ.STAGE_DU, du);
            return demande.criteres().demande(Champ.STAGE_AU)
                    ? Conditions.que("c.stage_fin >= ?", debut)
                    : leJour(debut);
        });
        demande.lire(Champ.STAGE_AU, au -> jusqua(date(Champ.STAGE_AU, au), demande.criteres()));
    }

    private static Conditions jusqua(LocalDate fin, Criteres criteres) {
        if (!criteres.demande(Champ.STAGE_DU)) {
            return leJour(fin);
        }
        if (possible(criteres.un(Champ.STAGE_DU)).filter(fin::isBefore).isPresent()) {
            throw Refus.sur(Champ.STAGE_AU.cle(), "Cette date est avant la première.");
        }
        return Conditions.que("c.stage_debut <= ?", fin);
    }

    private static Conditions leJour(LocalDate jour) {
        return Conditions.que("c.stage_debut <= ?", jour).et("c.stage_fin >= ?", jour);
    }

    private static BigDecimal nombre(String saisi) {
        BigDecimal jours = JOURS.matcher(saisi).matches() ? new BigDecimal(saisi.replace(',', '.')) : BigDecimal.ZERO;
        if (jours.signum() == 0 || jours.compareTo(BigDecimal.valueOf(7)) > 0) {
            throw Refus.sur(Champ.JOURS_PAR_SEMAINE.cle(), "Indiquez un nombre de jours, de 0,5 à 7, par exemple 4,5.");
        }
        return jours;
    }

    private static LocalDate date(Champ champ, String saisie) {
        return possible(saisie)
                .orElseThrow(() -> Refus.sur(champ.cle(), "Cette date n'existe pas. Exemple : 15/03/2027."));
    }

    /** Empty as well for a year that no stage is of. */
    private static Optional<LocalDate> possible(String saisie) {
        return Ecrit.jourLu(saisie)
                .filter(jour -> jour.getYear() >= PREMIERE_ANNEE && jour.getYear() <= DERNIERE_ANNEE);
    }
}
