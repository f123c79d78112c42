package fr.univ.stages.convention;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.signature.TacheDeSignature;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leads a convention to where a test needs it, as people and jobs do: created, signed, validated. */
@TestComponent
public class ConventionsDEssai {

    /** Those who sign beside an adult student. */
    public static final List<String> SIGNATAIRES =
            List.of("etudiant", "tuteur", "organisme", "enseignant", "universite");

    /** « Valider », in spite of whatever the law warns of. */
    public static final Map<String, Object> VALIDER = Map.of("decision", "VALIDER", "motifDerogation", "Vérifié");

    /** Of UFR Sciences. */
    private static final String GESTIONNAIRE = "per005";

    private final DossierDEssai dossiers;
    private final PorteDesTaches porte;
    private final Taches taches;
    private final ManagementService jobs;
    private final JdbcClient base;
    private final ObjectMapper json;

    ConventionsDEssai(
            DossierDEssai dossiers,
            PorteDesTaches porte,
            Taches taches,
            ManagementService jobs,
            JdbcClient base,
            ObjectMapper json) {
        this.dossiers = dossiers;
        this.porte = porte;
        this.taches = taches;
        this.jobs = jobs;
        this.base = base;
        this.json = json;
    }

    /** Signs in, creates a convention of that student of UFR Sciences, and returns its number; its documents wait. */
    public long creer(String login, String etudiant) {
        Acteur acteur = dossiers.connecter(login);
        return terminer(dossiers.jusquAuRecapitulatif(acteur, etudiant), acteur);
    }

    /** Created by the gestionnaire for a teacher whom no other test takes: no rule has anything to say about it. */
    private long creerSansAvertissement(String etudiant) {
        Acteur acteur = dossiers.connecter(GESTIONNAIRE);
        return terminer(
                dossiers.jusquAuRecapitulatif(
                        acteur, dossiers.etudiant(etudiant), dossiers.organisme(acteur), "ens009"),
                acteur);
    }

    private long terminer(String recapitulatif, Acteur acteur) {
        String adresse = dossiers.envoyer(recapitulatif, Map.of("certifie", true), acteur)
                .adresse();
        return Long.parseLong(adresse.substring(adresse.lastIndexOf('/') + 1));
    }

    /** Created, its documents produced: it waits for signatures. */
    public long aSigner(String login, String etudiant) {
        return produite(creer(login, etudiant));
    }

    private long produite(long numero) {
        executer(numero, "produireDocuments");
        return numero;
    }

    /** Signed by all today: it waits to be validated. */
    public long signee(String login, String etudiant) {
        return signeeParTous(aSigner(login, etudiant));
    }

    private long signeeParTous(long numero) {
        signer(numero, dossiers.connecter(GESTIONNAIRE), dates(HorlogeDEssai.aujourdhui(), SIGNATAIRES));
        return numero;
    }

    /** Validated, with a reason for what the law warns of. */
    public long validee(String login, String etudiant) {
        long numero = signee(login, etudiant);
        decider(numero, dossiers.connecter(GESTIONNAIRE), VALIDER);
        return numero;
    }

    /** Validated without a reason, for none was needed. */
    public long valideeSansAvertissement(String etudiant) {
        long numero = signeeParTous(produite(creerSansAvertissement(etudiant)));
        decider(numero, dossiers.connecter(GESTIONNAIRE), Map.of("decision", "VALIDER"));
        return numero;
    }

    /** The form of « Enregistrer les signatures » with these dates. */
    public Suite signer(long numero, Acteur acteur, Map<String, Object> dates) {
        return accomplir(tacheDeSignature(numero), dates, acteur);
    }

    /** The form of « Valider la convention ». */
    public Suite decider(long numero, Acteur acteur, Map<String, Object> saisie) {
        return accomplir(tache(numero), saisie, acteur);
    }

    private Suite accomplir(Tache tache, Map<String, Object> saisie, Acteur acteur) {
        porte.prendre(tache.id(), acteur);
        long version = json.valueToTree(porte.ouvrir(tache.id(), acteur))
                .at("/dossier/version")
                .asLong();
        return porte.accomplir(tache.id(), version, json.valueToTree(saisie), acteur);
    }

    /** The task « Enregistrer les signatures » of that convention. */
    public Tache tacheDeSignature(long numero) {
        return taches.duDossier(TacheDeSignature.PROCESSUS, Designation.proprietaire(id(numero)))
                .orElseThrow();
    }

    /** The task of the process « convention » itself. */
    public Tache tache(long numero) {
        return taches.duDossier(Designation.PROCESSUS, String.valueOf(id(numero)))
                .orElseThrow();
    }

    /** This date for each of these, none for the others. */
    public static Map<String, Object> dates(LocalDate le, List<String> champs) {
        Map<String, Object> dates = new LinkedHashMap<>();
        champs.forEach(champ -> dates.put(champ, le.toString()));
        return dates;
    }

    /** Runs the one job of this node in the dossier of that convention, or of its circuit, whatever its date. */
    public void executer(long numero, String noeud) {
        String instance = base.sql("""
                        select j.id_ from public.act_ru_job j
                          join public.act_ru_execution p on p.id_ = j.process_instance_id_
                          join public.act_ru_jobdef d on d.id_ = j.job_def_id_
                         where d.act_id_ = :noeud and p.business_key_ in (:dossier, 'convention:' || :dossier)""")
                .param("noeud", noeud)
                .param("dossier", String.valueOf(id(numero)))
                .query(String.class)
                .single();
        Job job = jobs.createJobQuery().jobId(instance).singleResult();
        jobs.executeJob(job.getId());
    }

    /** Database id of the convention of that number. */
    public long id(long numero) {
        return base.sql("select id from app.convention where numero = ?")
                .param(numero)
                .query(Long.class)
                .single();
    }

    /** Its status of record. */
    public String statut(long numero) {
        return base.sql("select statut from app.convention where numero = ?")
                .param(numero)
                .query(String.class)
                .single();
    }
}
