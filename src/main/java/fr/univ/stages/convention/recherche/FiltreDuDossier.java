package fr.univ.stages.convention.recherche;

import fr.univ.stages.convention.AvenantsDeLaConvention;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.recherche.Conditions;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Its number, or that of one of its amendments, and where it stands. */
@Component
class FiltreDuDossier implements Filtre {

    private static final Pattern NUMERO = Pattern.compile("(\\d{1,18})(?:-?A(\\d{1,9}))?");

    private final AvenantsDeLaConvention avenants;

    FiltreDuDossier(AvenantsDeLaConvention avenants) {
        this.avenants = avenants;
    }

    @Override
    public void lire(Demande demande) {
        demande.lire(Champ.NUMERO, this::numero);
        demande.lire(
                Champ.ANNEE,
                annee -> Conditions.que(
                        "c.stage_annee = ?", AnneeUniversitaire.de(annee).code()));
        demande.ouiOuNon(Champ.VALIDATION, "c.validee_le is not null", "c.validee_le is null");
        demande.lire(Champ.ETAT, etat -> {
            demande.exigerOfferte(Champ.ETAT, etat);
            return ChoixDeRecherche.ROMPUE.equals(etat)
                    ? Conditions.que("c.rompue")
                    : Conditions.que("c.statut = ?", etat);
        });
        demande.lire(Champ.CENTRE, centre -> {
            demande.exigerOfferte(Champ.CENTRE, centre);
            return Conditions.que("c.centre_id = ?", Long.valueOf(centre));
        });
        demande.code(Champ.LANGUE, "c.modalites_langue");
    }

    private Conditions numero(String saisi) {
        Matcher lu = NUMERO.matcher(saisi.replaceAll("[\\s\\p{Z}]", "").toUpperCase(Locale.ROOT));
        if (!lu.matches()) {
            throw Refus.sur(
                    Champ.NUMERO.cle(),
                    "Indiquez un numéro de convention, par exemple 10001, ou d'avenant, par exemple 10001-A1.");
        }
        return lu.group(2) == null
                ? Conditions.que("c.numero = ?", Long.valueOf(lu.group(1)))
                : avenants.convention(lu.group(1) + "-A" + lu.group(2))
                        .map(convention -> Conditions.que("c.id = ?", convention))
                        .orElseGet(() -> Conditions.que("false"));
    }
}
