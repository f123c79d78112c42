package fr.univ.stages.convention.vie;

import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.HistoireDesConventions;
import fr.univ.stages.convention.HistoireDesSignatures;
import fr.univ.stages.convention.loi.Constat;
import fr.univ.stages.convention.loi.Gravite;
import fr.univ.stages.convention.loi.Regle;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.modele.Fait;
import fr.univ.stages.convention.situation.ControleLegal;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets a person validate in spite of what the law says, with a reason that stays written (6.1). */
@Component
public class PassageOutre {

    private static final int MOTIF = 800;

    private final ControleLegal loi;
    private final AccesConvention acces;
    private final HistoireDesConventions histoire;
    private final Journal journal;

    PassageOutre(ControleLegal loi, AccesConvention acces, HistoireDesConventions histoire, Journal journal) {
        this.loi = loi;
        this.acces = acces;
        this.histoire = histoire;
        this.journal = journal;
    }

    /**
     * What this person is told before deciding.
     *
     * @param empechements nothing to be done but to correct the convention, or to ask who administers the centre
     * @param aLever may be passed over with a reason
     * @param informations to be read
     */
    public record Examen(List<Constat> empechements, List<Constat> aLever, List<Constat> informations) {}

    /** Warnings are for whoever validates; what forbids, where the rule knows exceptions, for who administers the centre. */
    public Examen examiner(Convention convention, Acteur acteur) {
        return examiner(loi.constats(convention), convention, acteur);
    }

    /** The same of these, which an amendment of that convention brings. */
    public Examen examiner(List<Constat> constats, Convention convention, Acteur acteur) {
        boolean administre = acces.gere(convention, Droit.ADMIN, acteur);
        return new Examen(
                constats.stream()
                        .filter(constat -> constat.est(Gravite.EMPECHE) && !(administre && derogeable(constat)))
                        .toList(),
                constats.stream()
                        .filter(constat -> constat.est(Gravite.AVERTIT)
                                || constat.est(Gravite.EMPECHE) && administre && derogeable(constat))
                        .toList(),
                constats.stream()
                        .filter(constat -> constat.est(Gravite.INFORME))
                        .toList());
    }

    /** The reasons given at earlier validations that were taken back since. */
    public List<String> precedents(Convention convention) {
        return histoire.de(convention.id()).stream()
                .filter(evenement -> evenement.fait() == Fait.PASSEE_OUTRE)
                .map(HistoireDesConventions.Evenement::detail)
                .toList();
    }

    void noter(Convention convention, List<Constat> leves, String motif, Acteur acteur) {
        noter(
                new HistoireDesSignatures.Piece(convention.id(), null, Designation.objet(convention)),
                leves,
                motif,
                acteur);
    }

    /** Throws Refus beside the reason when one is needed and missing; writes down what was passed over, and why. */
    public void noter(HistoireDesSignatures.Piece piece, List<Constat> leves, String motif, Acteur acteur) {
        if (leves.isEmpty()) {
            return;
        }
        String propre = Texte.propre(motif);
        if (propre == null) {
            throw Refus.sur("motifDerogation", "Dites pourquoi vous validez malgré ce qui est signalé.");
        }
        String regles = leves.stream()
                .map(Constat::regle)
                .map(Regle::reference)
                .distinct()
                .collect(Collectors.joining(", "));
        String articles = leves.stream()
                .map(constat -> constat.regle().libelle())
                .distinct()
                .collect(Collectors.joining(" ; "));
        String raison = propre.substring(0, Math.min(MOTIF, propre.length()));
        histoire.noter(piece.convention(), piece.avenant(), Fait.PASSEE_OUTRE, acteur, raison + " — " + articles);
        journal.noter(acteur, ActionTracee.DEROGATION, piece.auJournal() + ", règles " + regles);
    }

    private static boolean derogeable(Constat constat) {
        return constat.regle().derogeable();
    }
}
