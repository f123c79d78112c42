package fr.univ.stages.convention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.modele.SaisieContact;
import fr.univ.stages.etablissement.modele.SaisieFiche;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.Personnes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Fills a convention in through the task door, as a browser does, for the demo student of UFR Sciences. */
@TestComponent
public class DossierDEssai {

    private final Conventions conventions;
    private final PorteDesTaches porte;
    private final Personnes personnes;
    private final Etablissements etablissements;
    private final Services services;
    private final Contacts contacts;
    private final ObjectMapper json;

    DossierDEssai(
            Conventions conventions,
            PorteDesTaches porte,
            Personnes personnes,
            Etablissements etablissements,
            Services services,
            Contacts contacts,
            ObjectMapper json) {
        this.conventions = conventions;
        this.porte = porte;
        this.personnes = personnes;
        this.etablissements = etablissements;
        this.services = services;
        this.contacts = contacts;
        this.json = json;
    }

    /** Signs that person of the demo directory in, on this thread. */
    public Acteur connecter(String login) {
        Acteur acteur = personnes.acteur(login).orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(acteur, null, java.util.List.of()));
        return acteur;
    }

    /** Opens a dossier and returns the id of its first task. */
    public String demarrer(Acteur acteur) {
        return conventions.demarrer(acteur).id();
    }

    public JsonNode ouvrir(String tache, Acteur acteur) {
        return json.valueToTree(porte.ouvrir(tache, acteur));
    }

    /** Completes a task with this form. */
    public Suite envoyer(String tache, Map<String, Object> saisie, Acteur acteur) {
        long version = ouvrir(tache, acteur).at("/dossier/version").asLong();
        return porte.accomplir(tache, version, json.valueToTree(saisie), acteur);
    }

    /** Fills every step up to the summary and returns the id of its task. */
    public String jusquAuRecapitulatif(Acteur acteur, String etudiant) {
        return jusquAuRecapitulatif(acteur, etudiant(etudiant), organisme(acteur));
    }

    /** The same for this first step, which decides the managing centre, and this host. */
    public String jusquAuRecapitulatif(Acteur acteur, Map<String, Object> etudiant, Organisme organisme) {
        return jusquAuRecapitulatif(acteur, etudiant, organisme, "ens001");
    }

    /** The same followed by this teacher; ens001, whom most tests take, soon follows more than 24, which the law warns of. */
    public String jusquAuRecapitulatif(
            Acteur acteur, Map<String, Object> etudiant, Organisme organisme, String enseignant) {
        String tache = envoyer(demarrer(acteur), etudiant, acteur).suivante().id();
        tache = envoyer(tache, Map.of("etablissement", organisme.etablissement()), acteur)
                .suivante()
                .id();
        tache = envoyer(tache, Map.of("service", organisme.service()), acteur)
                .suivante()
                .id();
        tache = envoyer(tache, Map.of("tuteur", organisme.contact()), acteur)
                .suivante()
                .id();
        tache = envoyer(tache, stage(), acteur).suivante().id();
        tache = envoyer(tache, Map.of("enseignant", enseignant), acteur)
                .suivante()
                .id();
        return envoyer(tache, Map.of("signataire", organisme.contact()), acteur)
                .suivante()
                .id();
    }

    /** First step of a student of UFR Sciences; {@code inscription} is the étape. */
    public Map<String, Object> etudiant(String numero) {
        Map<String, Object> saisie = new LinkedHashMap<>();
        saisie.put("numEtudiant", numero);
        saisie.put("civilite", "MME");
        saisie.put("nom", "BRESSOLAT");
        saisie.put("prenom", "Zoé");
        saisie.put("dateNaissance", "2004-06-26");
        saisie.put("voie", "77 rue du Jeu-d'Essai");
        saisie.put("codePostal", "35000");
        saisie.put("commune", "Rennes");
        saisie.put("pays", "FR");
        saisie.put("courriel", "zoe.bressolat@etudiant.univ-demo.example");
        saisie.put("nir", "255081416802538");
        saisie.put("regimeSecu", "MSA");
        saisie.put("inscription", "CHI1");
        saisie.put("surOffre", false);
        return saisie;
    }

    public Map<String, Object> stage() {
        Map<String, Object> saisie = new LinkedHashMap<>();
        saisie.put("typeStage", "OBLIGATOIRE");
        saisie.put("thematique", "SCIENCES");
        saisie.put("sujet", "Dosage <b>enzymatique</b> & =cmd()");
        saisie.put("fonctionsEtTaches", "Préparer les échantillons\nRédiger un compte rendu");
        saisie.put("competences", "Chimie analytique");
        saisie.put("debut", "2027-03-01");
        saisie.put("fin", "2027-04-23");
        saisie.put("interruption", false);
        saisie.put("joursParSemaine", 5);
        saisie.put("heuresParSemaine", 35);
        saisie.put("tempsTravail", "PLEIN");
        saisie.put("dureeHeures", 273);
        saisie.put("gratification", true);
        saisie.put("montant", "417,09");
        saisie.put("unite", "MOIS");
        saisie.put("nature", "NET");
        saisie.put("modeVersement", "VIREMENT");
        saisie.put("confidentialite", "NON");
        saisie.put("annee", 2026);
        saisie.put("langue", "fr");
        saisie.put("conges", "Deux jours par mois");
        saisie.put("modeSuivi", "VISIO");
        saisie.put("modeEvaluation", "SOUTENANCE");
        return saisie;
    }

    /** Ids of a host and of its one service and contact. */
    public record Organisme(long etablissement, long service, long contact) {}

    /** A new host abroad, which needs no SIRET. */
    public Organisme organisme(Acteur acteur) {
        String nom = "Laboratoire d'essai " + UUID.randomUUID();
        long etablissement = etablissements
                .creer(
                        new SaisieFiche(
                                null,
                                nom,
                                null,
                                null,
                                "72.11Z",
                                null,
                                null,
                                "ETRANGER",
                                null,
                                null,
                                null,
                                "1 Teststraße",
                                "10115",
                                "Berlin",
                                null,
                                "DE",
                                null,
                                null,
                                null,
                                null,
                                true),
                        acteur)
                .id();
        long service = services.creer(
                        etablissement,
                        new SaisieServiceAccueil(null, "Recherche", true, null, null, null, null, null, null, null),
                        acteur)
                .id();
        long contact = contacts.creer(
                        service,
                        new SaisieContact(null, "MME", "MAQUETTE", "Ana", "Directrice", "ana@labo.example", null, null),
                        acteur)
                .id();
        return new Organisme(etablissement, service, contact);
    }
}
