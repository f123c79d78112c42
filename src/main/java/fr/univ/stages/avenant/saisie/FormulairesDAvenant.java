package fr.univ.stages.avenant.saisie;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.avenant.DossierDAvenant;
import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.EtapeAvenant;
import fr.univ.stages.avenant.modele.Projet;
import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.convention.modele.Accueil;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.noyau.Acteur;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forms of the entry show: what was filled in, else what the convention says today. */
@Component
public class FormulairesDAvenant {

    private final DossierDAvenant dossiers;
    private final FormulairesDuStage stages;
    private final Etablissements etablissements;
    private final Services services;
    private final Contacts contacts;
    private final Annuaire annuaire;

    FormulairesDAvenant(
            DossierDAvenant dossiers,
            FormulairesDuStage stages,
            Etablissements etablissements,
            Services services,
            Contacts contacts,
            Annuaire annuaire) {
        this.dossiers = dossiers;
        this.stages = stages;
        this.etablissements = etablissements;
        this.services = services;
        this.contacts = contacts;
        this.annuaire = annuaire;
    }

    public Map<String, Object> vue(EtapeAvenant etape, Avenant avenant, Acteur acteur) {
        Map<String, Object> saisie = new LinkedHashMap<>();
        Map<String, Object> listes = new LinkedHashMap<>();
        Map<String, Object> infos = new LinkedHashMap<>();
        Projet projet = avenant.projet();
        Convention convention = dossiers.convention(avenant);
        Convention amendee = dossiers.amendee(avenant);
        switch (etape) {
            case MOTIF -> motif(saisie, projet);
            case RUPTURE -> stages.rupture(saisie, listes, infos, projet, convention.stage());
            case SUJET -> saisie.put("sujet", amendee.stage().contenu().sujet());
            case PERIODE -> stages.periode(saisie, listes, infos, amendee);
            case GRATIFICATION -> stages.gratification(saisie, listes, amendee.stage());
            case LIEU -> {
                saisie.put("service", projet.service());
                infos.put(
                        "etablissement",
                        etablissements.fiche(convention.accueil().etablissement()));
                infos.put("services", services.de(convention.accueil().etablissement()));
            }
            case TUTEUR -> {
                Accueil accueil = amendee.accueil();
                saisie.put("tuteur", projet.tuteur());
                infos.put("etablissement", etablissements.fiche(accueil.etablissement()));
                infos.put("service", services.fiche(accueil.service()));
                infos.put("contacts", contacts.de(accueil.service(), acteur));
            }
            case ENSEIGNANT -> {
                saisie.put(
                        "enseignant",
                        projet.enseignant() == null ? null : projet.enseignant().login());
                infos.put("choisi", projet.enseignant());
                infos.put("composantes", annuaire.composantes());
            }
            case RECAPITULATIF -> throw new IllegalArgumentException(etape.tache());
        }
        return Map.of("saisie", saisie, "regles", regles(etape), "listes", listes, "infos", infos);
    }

    private static Map<String, Object> regles(EtapeAvenant etape) {
        Map<String, Object> exigee = Map.of("obligatoire", true, "affiche", true);
        return switch (etape) {
            case TUTEUR -> Map.of("tuteur", exigee);
            case ENSEIGNANT -> Map.of("enseignant", exigee);
            default -> Map.of();
        };
    }

    private static void motif(Map<String, Object> saisie, Projet projet) {
        saisie.put("motif", projet.motif());
        saisie.put("rupture", projet.types().isEmpty() ? null : projet.types().contains(TypeAvenant.RUPTURE));
        for (TypeAvenant type : TypeAvenant.values()) {
            if (type != TypeAvenant.RUPTURE) {
                saisie.put(
                        type.name().toLowerCase(java.util.Locale.ROOT),
                        projet.types().contains(type));
            }
        }
    }
}
