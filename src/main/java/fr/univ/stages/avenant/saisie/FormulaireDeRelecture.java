package fr.univ.stages.avenant.saisie;

import fr.univ.stages.avenant.DossierDAvenant;
import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.Changement;
import fr.univ.stages.avenant.modele.EtapeAvenant;
import fr.univ.stages.avenant.modele.Objet;
import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.convention.enonce.Ligne;
import fr.univ.stages.convention.enonce.Section;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.signature.SaisieDecision;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The summary and the validation: initial and new values side by side, what stands in the way, who signed. */
@Component
public class FormulaireDeRelecture {

    private final DossierDAvenant dossiers;

    FormulaireDeRelecture(DossierDAvenant dossiers) {
        this.dossiers = dossiers;
    }

    /** The summary while it is being filled in, the validation afterwards. */
    public Vue vue(Avenant avenant, Acteur acteur) {
        return avenant.statut().enSaisie() ? recapitulatif(avenant) : validation(avenant, acteur);
    }

    private Vue recapitulatif(Avenant avenant) {
        List<String> alertes = new ArrayList<>(dossiers.aRelire(avenant));
        if (avenant.motifRefus() != null) {
            alertes.add("Le centre de gestion n'a pas validé cet avenant : " + avenant.motifRefus());
        }
        return new Vue()
                .saisie("certifie", null)
                .info("action", "Confirmer et enregistrer l’avenant")
                .info("sections", sections(avenant))
                .info("alertes", alertes);
    }

    private Vue validation(Avenant avenant, Acteur acteur) {
        DossierDAvenant.Examen examen = dossiers.examiner(avenant, acteur);
        return SaisieDecision.vue(
                        "ces valeurs deviennent celles de la convention",
                        !examen.aLever().isEmpty())
                .info("sections", sections(avenant))
                .info("signatures", dossiers.signatures(avenant))
                .info("empechements", examen.empechements())
                .info("aLever", examen.aLever())
                .info("informations", examen.informations())
                .info("alertes", examen.alertes())
                .info("derogations", examen.derogations());
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
