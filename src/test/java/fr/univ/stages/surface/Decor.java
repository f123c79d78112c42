package fr.univ.stages.surface;

import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.avenant.AvenantsDEssai;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.convention.DossierDEssai.Organisme;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.document.Numerisation;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.etablissement.partenariat.Accords;
import fr.univ.stages.etablissement.partenariat.SaisieAccord;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.signature.Scans;
import fr.univ.stages.signature.modele.Qualite;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;

/** Real records of the centre « IUT » and of one of its students, on which the policy is tried. */
@TestComponent
class Decor {

    /** The smallest PNG there is. */
    private static final byte[] PAGE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    private final DossierDEssai dossiers;
    private final Conventions fronts;
    private final ConventionsDEssai conventions;
    private final AvenantsDEssai avenants;
    private final Scans scans;
    private final Services services;
    private final Accords accords;
    private final Taches taches;
    private final ProcessEngine moteur;
    private final JdbcClient base;

    long centre;
    long autreCentre;
    /** Of the reader of the centre. */
    long rattachement;
    /** What the centre manages. */
    long critere;
    /** To which nothing is attached. */
    long centreVide;
    /** A created convention, with its documents, whose stage is over. */
    long numero;

    /** Signed by all, one page of it scanned. */
    long numeroSigne;

    /** Being changed by a gestionnaire. */
    long numeroRouvert;

    /** Validated; an amendment of it is signed, another one begun. */
    long numeroValide;

    /** Validated, without amendment, its stage over. */
    long numeroAnnulable;

    String avenant;
    long avenantSaisi;

    Organisme hote;
    /** An entry that the student has begun, at its second step, and the id of that task. */
    long saisie;

    String tache;
    /** Id of its process instance. */
    String instance;
    /** A step that the centre keeps for its staff and that nobody has taken. */
    String tacheReservee;

    /** Of the host, with its scan. */
    long accord;

    /** A file that was read, and waits to be imported. */
    long importLu;

    /** Used by nothing. */
    Organisme libre;

    long serviceVide;
    /** Entered by the student, not verified by staff. */
    Organisme sien;

    long sonServiceVide;

    Decor(
            DossierDEssai dossiers,
            Conventions fronts,
            ConventionsDEssai conventions,
            AvenantsDEssai avenants,
            Scans scans,
            Services services,
            Accords accords,
            Taches taches,
            ProcessEngine moteur,
            JdbcClient base) {
        this.dossiers = dossiers;
        this.fronts = fronts;
        this.conventions = conventions;
        this.avenants = avenants;
        this.scans = scans;
        this.services = services;
        this.accords = accords;
        this.taches = taches;
        this.moteur = moteur;
        this.base = base;
    }

    void monter() {
        centre = centre("IUT");
        autreCentre = centre("École doctorale");
        rattachement = base.sql("""
                        insert into app.rattachement (centre_id, login, civilite, nom, droit, cree_le, cree_par)
                        values (?, 'per098', 'MME', 'LECTRICE', 'LECTURE', now(), 'per001') returning id""").param(centre).query(Long.class).single();
        critere = base.sql("select min(id) from app.critere_gestion where centre_id = ?")
                .param(centre)
                .query(Long.class)
                .single();
        centreVide = base.sql("""
                        insert into app.centre (nom, type, voie, code_postal, commune, telephone, cree_le, cree_par)
                        values ('Centre vide', 'UFR', '1 rue', '35000', 'Rennes', '+33199001234', now(), 'per001')
                        returning id""").query(Long.class).single();
        Acteur gestionnaire = dossiers.connecter("per014");
        hote = dossiers.organisme(gestionnaire);
        libre = dossiers.organisme(gestionnaire);
        accord = accords.creer(
                        hote.etablissement(),
                        new SaisieAccord("2025-09-01", null, "Présidence", "Direction"),
                        new Numerisation(new byte[] {1}, Numerisation.Genre.PDF),
                        gestionnaire)
                .id();
        serviceVide = service(libre, gestionnaire);
        importLu = base.sql("""
                        insert into app.import_etablissements (fichier, etat, depose_le, depose_par, total)
                        values ('essai.csv', 'PRET', now(), 'per001', 1) returning id""").query(Long.class).single();
        base.sql("insert into app.import_ligne (import_id, ligne, decision) values (?, 2, 'REFUSE')")
                .param(importLu)
                .update();
        numero = creer(gestionnaire);
        numeroSigne = signer(creer(gestionnaire), gestionnaire);
        numeroRouvert = creer(gestionnaire, dossiers.organisme(gestionnaire));
        fronts.demanderModification(numeroRouvert, "saisirStage", true, gestionnaire);
        numeroValide = signer(creer(gestionnaire), gestionnaire);
        conventions.decider(numeroValide, gestionnaire, ConventionsDEssai.VALIDER);
        numeroAnnulable = signer(creer(gestionnaire, dossiers.organisme(gestionnaire)), gestionnaire);
        conventions.decider(numeroAnnulable, gestionnaire, ConventionsDEssai.VALIDER);
        avenant = avenants.confirmer(
                avenants.saisir(
                        numeroValide,
                        gestionnaire,
                        Map.of("motif", "Accord", "rupture", false, "sujet", true),
                        Map.of("sujet", "Autre sujet")),
                gestionnaire);
        avenants.signer(avenant, gestionnaire);
        scans.joindre("avenant:" + avenants.id(avenant), Set.of(Qualite.ETUDIANT), PAGE);
        avenantSaisi = Long.parseLong(
                taches.tache(avenants.demarrer(numeroValide, gestionnaire)).dossier());
        base.sql("update app.convention set stage_debut = '2026-03-02', stage_fin = '2026-04-24' where numero = ?")
                .param(numeroAnnulable)
                .update();
        Acteur etudiant = dossiers.connecter(Qui.ETUDIANT.acteur().login());
        sien = dossiers.organisme(etudiant);
        sonServiceVide = service(sien, etudiant);
        tache = commencer(etudiant);
        saisie = Long.parseLong(taches.tache(tache).dossier());
        instance = moteur.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(String.valueOf(saisie), Designation.PROCESSUS)
                .singleResult()
                .getId();
        tacheReservee = reserver(etudiant);
        SecurityContextHolder.clearContext();
    }

    private long creer(Acteur gestionnaire) {
        return creer(gestionnaire, hote);
    }

    private long creer(Acteur gestionnaire, Organisme chez) {
        String recapitulatif = dossiers.jusquAuRecapitulatif(gestionnaire, identite(), chez);
        String adresse = dossiers.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire)
                .adresse();
        ManagementService jobs = moteur.getManagementService();
        jobs.createJobQuery().executable().list().forEach(job -> jobs.executeJob(job.getId()));
        return Long.parseLong(adresse.substring(adresse.lastIndexOf('/') + 1));
    }

    private long signer(long signee, Acteur gestionnaire) {
        conventions.signer(
                signee,
                gestionnaire,
                ConventionsDEssai.dates(HorlogeDEssai.aujourdhui(), ConventionsDEssai.SIGNATAIRES));
        scans.joindre(Designation.proprietaire(conventions.id(signee)), Set.of(Qualite.ETUDIANT), PAGE);
        return signee;
    }

    /** A page that somebody sends. */
    static MockMultipartFile scan() {
        return new MockMultipartFile("fichier", "page.png", "image/png", PAGE);
    }

    void demonter() {
        base.sql("delete from app.rattachement where login = 'per098'").update();
        base.sql("delete from app.import_ligne where import_id = ?")
                .param(importLu)
                .update();
        base.sql("delete from app.import_etablissements where id = ?")
                .param(importLu)
                .update();
        base.sql("delete from app.centre where id = ?").param(centreVide).update();
    }

    /** The version of the entry, as its form read it. */
    long version() {
        return base.sql("select version from app.convention where id = ?")
                .param(saisie)
                .query(Long.class)
                .single();
    }

    private String commencer(Acteur etudiant) {
        return dossiers.envoyer(dossiers.demarrer(etudiant), identite(), etudiant)
                .suivante()
                .id();
    }

    private String reserver(Acteur etudiant) {
        String etape = commencer(etudiant);
        String dossier = taches.tache(etape).dossier();
        etape = dossiers.envoyer(etape, Map.of("etablissement", hote.etablissement()), etudiant)
                .suivante()
                .id();
        dossiers.envoyer(etape, Map.of("service", hote.service()), etudiant);
        return taches.duDossier(Designation.PROCESSUS, dossier).orElseThrow().id();
    }

    private Map<String, Object> identite() {
        Map<String, Object> identite = new HashMap<>(dossiers.etudiant("22600186"));
        identite.put("nom", "DARFEUILLOU");
        identite.put("prenom", "Sarah");
        identite.put("inscription", "RT2");
        return identite;
    }

    private long service(Organisme organisme, Acteur acteur) {
        return services.creer(
                        organisme.etablissement(),
                        new SaisieServiceAccueil(null, "Vide", true, null, null, null, null, null, null, null),
                        acteur)
                .id();
    }

    private long centre(String nom) {
        return base.sql("select id from app.centre where nom = ?")
                .param(nom)
                .query(Long.class)
                .single();
    }
}
