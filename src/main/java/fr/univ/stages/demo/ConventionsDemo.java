package fr.univ.stages.demo;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.Etudiant;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.modele.Minorite;
import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.modele.FicheContact;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.offre.Offres;
import fr.univ.stages.referentiel.Cpams;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Enters the conventions of the demo office; the tutor is the first contact of the host, who signs is the second. */
@Component
@ConditionalOnProperty({ModeDemonstration.DEMO, ModeDemonstration.BUREAU})
class ConventionsDemo {

    private final PosteDemo poste;
    private final ParcoursDemo parcours;
    private final Conventions conventions;
    private final StagesDemo stages;
    private final Annuaire annuaire;
    private final Cpams cpams;
    private final Offres offres;
    private final Services services;
    private final Contacts contacts;
    private final Horloge horloge;

    ConventionsDemo(
            PosteDemo poste,
            ParcoursDemo parcours,
            Conventions conventions,
            StagesDemo stages,
            Annuaire annuaire,
            Cpams cpams,
            Offres offres,
            Services services,
            Contacts contacts,
            Horloge horloge) {
        this.poste = poste;
        this.parcours = parcours;
        this.conventions = conventions;
        this.stages = stages;
        this.annuaire = annuaire;
        this.cpams = cpams;
        this.offres = offres;
        this.services = services;
        this.contacts = contacts;
        this.horloge = horloge;
    }

    /** Its number, empty while it has none; {@code organismes} are the ids of the hosts by raison sociale. */
    Optional<Long> entrer(LigneCsv ligne, Map<String, Long> etablissements) {
        Acteur acteur = poste.connecter(ligne.de("saisie"));
        Tache premiere = conventions.demarrer(acteur);
        long etablissement = etablissements.get(ligne.de("raison_sociale"));
        return parcours.mener(
                        Designation.PROCESSUS,
                        premiere.dossier(),
                        ligne,
                        ligne.de("motif"),
                        (tache, contexte) -> saisie(tache, ligne, etablissement))
                .map(Long::valueOf);
    }

    private Map<String, Object> saisie(String tache, LigneCsv ligne, long etablissement) {
        return switch (tache) {
            case "saisirEtudiant" -> etudiant(ligne);
            case "saisirEtablissement" -> Map.of("etablissement", etablissement);
            case "saisirService" -> Map.of("service", service(etablissement));
            case "saisirTuteur" ->
                Map.of("tuteur", personnes(etablissement).get(0).id());
            case "saisirStage" -> stages.saisie(ligne);
            case "saisirEnseignant" -> Map.of("enseignant", ligne.de("enseignant"));
            case "saisirSignataire" ->
                Map.of("signataire", personnes(etablissement).get(1).id());
            default -> throw new IllegalStateException("Tâche inattendue : " + tache);
        };
    }

    private long service(long etablissement) {
        return services.de(etablissement).get(0).id();
    }

    /** In the order of the file, whatever that of the page. */
    private List<FicheContact> personnes(long etablissement) {
        return contacts.parService(etablissement).get(service(etablissement)).stream()
                .sorted(Comparator.comparing(FicheContact::id))
                .toList();
    }

    private Map<String, Object> etudiant(LigneCsv ligne) {
        Etudiant connu = annuaire.etudiant(ligne.de("num_etudiant")).orElseThrow();
        Map<String, Object> saisie = new HashMap<>();
        saisie.put("numEtudiant", connu.numero());
        saisie.put("civilite", connu.civilite().name());
        saisie.put("nom", connu.nom());
        saisie.put("prenom", connu.prenom());
        saisie.put("dateNaissance", connu.dateNaissance().toString());
        saisie.put("ine", connu.ine());
        saisie.put("voie", connu.voie());
        saisie.put("codePostal", connu.codePostal());
        saisie.put("commune", connu.commune());
        saisie.put("pays", connu.pays());
        saisie.put("portable", connu.portable());
        saisie.put("courriel", connu.courriel());
        saisie.put("courrielPerso", connu.courrielPersonnel());
        saisie.put("regimeSecu", "REG");
        saisie.put("cpam", cpams.chercher(connu.codePostal()).get(0).code());
        saisie.put("inscription", ligne.de("inscription"));
        saisie.put("volumeHoraire", Integer.valueOf(ligne.de("volume_horaire")));
        saisie.put("surOffre", !ligne.de("offre").isEmpty());
        if (!ligne.de("offre").isEmpty()) {
            saisie.put(
                    "offre",
                    offres.chercher(ligne.de("offre"), horloge.aujourdhui(), 1)
                            .get(0)
                            .numero());
        }
        if (Minorite.le(connu.dateNaissance(), horloge.aujourdhui())) {
            saisie.put("representantNom", connu.nom());
            saisie.put("representantPrenom", ligne.de("representant"));
            saisie.put("representantQualite", "Mère");
        }
        return saisie;
    }
}
