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
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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

    /** What was filled in at this step, else what the convention says. */
    public Vue vue(EtapeAvenant etape, Avenant avenant, Acteur acteur) {
        Projet projet = avenant.projet();
        Convention convention = dossiers.convention(avenant);
        Convention amendee = dossiers.amendee(avenant);
        Accueil accueil = convention.accueil();
        return switch (etape) {
            case MOTIF -> motif(projet);
            case RUPTURE -> stages.rupture(projet, convention.stage());
            case SUJET -> new Vue().saisie("sujet", amendee.stage().contenu().sujet());
            case PERIODE -> stages.periode(amendee);
            case GRATIFICATION -> stages.gratification(amendee.stage());
            case LIEU ->
                new Vue()
                        .saisie("service", projet.service())
                        .info("etablissement", etablissements.fiche(accueil.etablissement()))
                        .info("services", services.de(accueil.etablissement()));
            case TUTEUR -> tuteur(projet, amendee.accueil(), acteur);
            case ENSEIGNANT ->
                new Vue()
                        .saisie(
                                "enseignant",
                                projet.enseignant() == null
                                        ? null
                                        : projet.enseignant().login())
                        .regle("enseignant", true, true)
                        .info("choisi", projet.enseignant())
                        .info("composantes", annuaire.composantes());
            case RECAPITULATIF -> throw new IllegalArgumentException(etape.tache());
        };
    }

    private Vue tuteur(Projet projet, Accueil accueil, Acteur acteur) {
        return new Vue()
                .saisie("tuteur", projet.tuteur())
                .regle("tuteur", true, true)
                .info("etablissement", etablissements.fiche(accueil.etablissement()))
                .info("service", services.fiche(accueil.service()))
                .info("contacts", contacts.de(accueil.service(), acteur));
    }

    private static Vue motif(Projet projet) {
        Set<TypeAvenant> types = projet.types();
        Vue vue = new Vue()
                .saisie("motif", projet.motif())
                .saisie("rupture", types.isEmpty() ? null : types.contains(TypeAvenant.RUPTURE));
        Stream.of(TypeAvenant.values())
                .filter(type -> type != TypeAvenant.RUPTURE)
                .forEach(type -> vue.saisie(type.name().toLowerCase(Locale.ROOT), types.contains(type)));
        return vue;
    }
}
