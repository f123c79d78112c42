package fr.univ.stages.avenant.saisie;

import fr.univ.stages.avenant.DossierDAvenant;
import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.Changement;
import fr.univ.stages.avenant.modele.EtapeAvenant;
import fr.univ.stages.avenant.modele.Objet;
import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.convention.fiche.FicheConvention.Ligne;
import fr.univ.stages.convention.fiche.FicheConvention.Section;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.referentiel.Entree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The summary and the validation: initial and new values side by side, what stands in the way, who signed. */
@Component
public class FormulaireDeRelecture {

    private static final List<Entree> DECISIONS = List.of(
            new Entree("VALIDER", "Valider : ces valeurs deviennent celles de la convention"),
            new Entree("REFUSER", "Rendre à corriger : les signatures tombent"));

    private final DossierDAvenant dossiers;

    FormulaireDeRelecture(DossierDAvenant dossiers) {
        this.dossiers = dossiers;
    }

    public Map<String, Object> vue(Avenant avenant, Acteur acteur) {
        return avenant.statut().enSaisie() ? recapitulatif(avenant) : validation(avenant, acteur);
    }

    private Map<String, Object> recapitulatif(Avenant avenant) {
        Map<String, Object> saisie = new HashMap<>();
        saisie.put("certifie", null);
        List<String> alertes = new ArrayList<>(dossiers.aRelire(avenant));
        if (avenant.motifRefus() != null) {
            alertes.add("Le centre de gestion n'a pas validé cet avenant : " + avenant.motifRefus());
        }
        Map<String, Object> infos = Map.of(
                "action", "Confirmer et enregistrer l’avenant", "sections", sections(avenant), "alertes", alertes);
        return Map.of("saisie", saisie, "regles", Map.of(), "listes", Map.of(), "infos", infos);
    }

    private Map<String, Object> validation(Avenant avenant, Acteur acteur) {
        Map<String, Object> saisie = new HashMap<>();
        List.of("decision", "motif", "motifDerogation").forEach(champ -> saisie.put(champ, null));
        DossierDAvenant.Examen examen = dossiers.examiner(avenant, acteur);
        boolean aLever = !examen.aLever().isEmpty();
        Map<String, Object> infos = Map.of(
                "sections", sections(avenant),
                "signatures", dossiers.signatures(avenant),
                "empechements", examen.empechements(),
                "aLever", examen.aLever(),
                "informations", examen.informations(),
                "alertes", examen.alertes(),
                "derogations", examen.derogations());
        return Map.of(
                "saisie",
                saisie,
                "regles",
                Map.of("motifDerogation", Map.of("obligatoire", true, "affiche", aLever)),
                "listes",
                Map.of("decisions", DECISIONS),
                "infos",
                infos);
    }

    private List<Section> sections(Avenant avenant) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                EtapeAvenant.MOTIF.tache(),
                "Motif de la modification",
                List.of(new Ligne("Motif", avenant.projet().motif())),
                List.of()));
        boolean rupture = avenant.projet().types().contains(TypeAvenant.RUPTURE);
        dossiers.changements(avenant)
                .forEach(quoi -> sections.add(section(
                        quoi,
                        rupture ? EtapeAvenant.RUPTURE : etape(quoi.objet()),
                        quoi.objet() == Objet.RUPTURE
                                ? List.of(new Ligne("Raison", dossiers.raison(avenant)))
                                : List.of())));
        return sections;
    }

    private static Section section(Changement quoi, EtapeAvenant etape, List<Ligne> suite) {
        List<Ligne> lignes = new ArrayList<>(
                List.of(new Ligne("Valeur initiale", quoi.initiale()), new Ligne("Nouvelle valeur", quoi.nouvelle())));
        lignes.addAll(suite);
        return new Section(etape.tache(), quoi.objet().libelle(), lignes, List.of());
    }

    private static EtapeAvenant etape(Objet objet) {
        return switch (objet) {
            case SUJET -> EtapeAvenant.SUJET;
            case PERIODE, INTERRUPTION, DUREE, CONGES -> EtapeAvenant.PERIODE;
            case GRATIFICATION, VERSEMENT -> EtapeAvenant.GRATIFICATION;
            case LIEU -> EtapeAvenant.LIEU;
            case TUTEUR -> EtapeAvenant.TUTEUR;
            case ENSEIGNANT -> EtapeAvenant.ENSEIGNANT;
            case RUPTURE -> EtapeAvenant.RUPTURE;
        };
    }
}
