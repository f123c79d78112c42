package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.DossierDAvenant;
import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.Changement;
import fr.univ.stages.avenant.modele.EtapeAvenant;
import fr.univ.stages.avenant.modele.Objet;
import fr.univ.stages.convention.FicheConvention.Ligne;
import fr.univ.stages.convention.FicheConvention.Section;
import fr.univ.stages.referentiel.Entree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The summary and the validation: initial and new values side by side, what stands in the way, who signed. */
@Component
class FormulaireDeRelecture {

    private static final List<Entree> DECISIONS = List.of(
            new Entree("VALIDER", "Valider : ces valeurs deviennent celles de la convention"),
            new Entree("REFUSER", "Rendre à corriger : les signatures tombent"));

    private final DossierDAvenant dossiers;

    FormulaireDeRelecture(DossierDAvenant dossiers) {
        this.dossiers = dossiers;
    }

    Map<String, Object> vue(Avenant avenant) {
        Map<String, Object> saisie = new LinkedHashMap<>();
        saisie.put("certifie", null);
        saisie.put("decision", null);
        saisie.put("motif", null);
        return Map.of(
                "saisie",
                saisie,
                "regles",
                Map.of(),
                "listes",
                Map.of("decisions", DECISIONS),
                "infos",
                Map.of(
                        "action",
                        "Confirmer et enregistrer l’avenant",
                        "sections",
                        sections(avenant),
                        "alertes",
                        alertes(avenant),
                        "empechements",
                        avenant.statut().enSaisie() ? List.of() : dossiers.empechements(avenant),
                        "signatures",
                        dossiers.signatures(avenant)));
    }

    private List<String> alertes(Avenant avenant) {
        if (!avenant.statut().enSaisie()) {
            return dossiers.alertes(avenant);
        }
        List<String> alertes = new ArrayList<>(dossiers.empechements(avenant));
        alertes.addAll(dossiers.alertes(avenant));
        if (avenant.motifRefus() != null) {
            alertes.add("Le centre de gestion n'a pas validé cet avenant : " + avenant.motifRefus());
        }
        return alertes;
    }

    private List<Section> sections(Avenant avenant) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                EtapeAvenant.MOTIF.tache(),
                "Motif de la modification",
                List.of(new Ligne("Motif", avenant.projet().motif())),
                List.of()));
        dossiers.changements(avenant).forEach(quoi -> sections.add(section(quoi)));
        return sections;
    }

    private static Section section(Changement quoi) {
        return new Section(
                etape(quoi.objet()).tache(),
                quoi.objet().libelle(),
                List.of(new Ligne("Valeur initiale", quoi.initiale()), new Ligne("Nouvelle valeur", quoi.nouvelle())),
                List.of());
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
