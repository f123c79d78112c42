package fr.univ.stages.convention.fiche;

import fr.univ.stages.annuaire.AnnuaireIndisponible;
import fr.univ.stages.convention.HistoireDesConventions;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Fait;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.securite.Personnes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** « Où en est ma convention ? »: what happened, who did it and when, then what comes next. */
@Component
public class ChronologieDeConvention {

    private final HistoireDesConventions histoire;
    private final Personnes personnes;

    ChronologieDeConvention(HistoireDesConventions histoire, Personnes personnes) {
        this.histoire = histoire;
        this.personnes = personnes;
    }

    /** Something that happened; who, the number of the amendment and the detail may be null. */
    public record Moment(String quoi, Instant quand, String qui, String avenant, String detail) {}

    /** What happened, the oldest first. */
    public List<Moment> moments(Convention convention) {
        Map<String, String> noms = new HashMap<>();
        List<Moment> moments = new ArrayList<>();
        Suivi suivi = convention.suivi();
        moments.add(
                new Moment(Fait.SAISIE_COMMENCEE.libelle(), suivi.creeLe(), nom(suivi.creePar(), noms), null, null));
        histoire.de(convention.id())
                .forEach(e -> moments.add(
                        new Moment(e.fait().libelle(), e.quand(), nom(e.qui(), noms), e.avenant(), e.detail())));
        return moments;
    }

    /** What everybody waits for now, in a sentence. */
    public static String suite(Convention convention, String centre, LocalDate aujourdhui) {
        return switch (convention.statut()) {
            case BROUILLON -> "La saisie se termine par le récapitulatif.";
            case CREEE -> "La convention doit être signée par tous avant le premier jour du stage.";
            case SIGNEE -> "Tout le monde a signé : le centre de gestion « " + centre + " » valide.";
            case REOUVERTE -> "La modification se termine par le récapitulatif ; il faudra ensuite signer.";
            case A_CORRIGER ->
                "À corriger, puis à signer de nouveau : " + convention.cycle().motifRefus();
            case VALIDEE -> enVigueur(convention, aujourdhui);
            case TERMINEE -> "Plus rien : le stage est terminé.";
        };
    }

    private static String enVigueur(Convention convention, LocalDate aujourdhui) {
        String fin = Ecrit.jour(convention.stage().fin());
        if (convention.cycle().rompue()) {
            return "Le stage est rompu : il a lieu du "
                    + Ecrit.jour(convention.stage().debut()) + " au " + fin + ".";
        }
        return convention.stage().fin().isBefore(aujourdhui)
                ? "Le dernier jour, le " + fin
                        + ", est passé : la convention se termine dès qu'aucun avenant numéroté n'attend plus."
                : "Le stage a lieu du " + Ecrit.jour(convention.stage().debut()) + " au " + fin + ".";
    }

    private String nom(String login, Map<String, String> noms) {
        return login == null ? null : noms.computeIfAbsent(login, this::chercher);
    }

    private String chercher(String login) {
        try {
            return personnes.acteur(login).map(Acteur::nom).orElse(login);
        } catch (AnnuaireIndisponible panne) {
            return login;
        }
    }
}
