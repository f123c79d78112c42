package fr.univ.stages.avenant;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leads an amendment to where a test needs it, as people and jobs do. */
@TestComponent
public class AvenantsDEssai {

    private final Avenants avenants;
    private final PorteDesTaches porte;
    private final Taches taches;
    private final ManagementService jobs;
    private final JdbcClient base;
    private final ObjectMapper json;

    AvenantsDEssai(
            Avenants avenants,
            PorteDesTaches porte,
            Taches taches,
            ManagementService jobs,
            JdbcClient base,
            ObjectMapper json) {
        this.avenants = avenants;
        this.porte = porte;
        this.taches = taches;
        this.jobs = jobs;
        this.base = base;
        this.json = json;
    }

    /** First form: this ticked, a rupture or not. */
    public static Map<String, Object> motif(String... coches) {
        Map<String, Object> saisie = new HashMap<>(Map.of("motif", "Accord des parties", "rupture", false));
        for (String coche : coches) {
            saisie.put(coche, true);
        }
        return saisie;
    }

    /** Other dates, within the rules. */
    static Map<String, Object> periode(String fin, int heures) {
        return Map.of("debut", "2027-03-01", "fin", fin, "interruption", false, "annee", 2026, "dureeHeures", heures);
    }

    /** An amendment begun on that convention: id of its first task. */
    public String demarrer(long convention, Acteur acteur) {
        return avenants.demarrer(convention, acteur).id();
    }

    /** What a task's form asks to look twice at. */
    List<String> alertes(String tache, Acteur acteur) {
        return phrases(tache, "alertes", acteur);
    }

    /** What it shows under that name. */
    List<String> phrases(String tache, String genre, Acteur acteur) {
        return json.convertValue(
                json.valueToTree(porte.ouvrir(tache, acteur)).findValue(genre), new TypeReference<>() {});
    }

    /** The lines that change, as the summary shows them. */
    List<String> sections(String recapitulatif, Acteur acteur) {
        List<String> lignes = new ArrayList<>();
        json.valueToTree(porte.ouvrir(recapitulatif, acteur))
                .at("/infos/sections")
                .forEach(section -> lignes.add(section.at("/titre").asText() + " : "
                        + section.at("/lignes/0/valeur").asText() + " → "
                        + section.at("/lignes/1/valeur").asText()
                        + (section.at("/lignes").size() > 2
                                ? " ; " + section.at("/lignes/2/valeur").asText()
                                : "")));
        lignes.replaceAll(ligne -> ligne.replaceAll("[\\u00a0\\u202f]", " "));
        return lignes;
    }

    /** The step to which each section of the summary leads back. */
    List<String> etapes(String recapitulatif, Acteur acteur) {
        return json.valueToTree(porte.ouvrir(recapitulatif, acteur))
                .at("/infos/sections")
                .findValuesAsText("etape");
    }

    /** Completes a task with this form. */
    public Suite envoyer(String tache, Map<String, Object> saisie, Acteur acteur) {
        long version = json.valueToTree(porte.ouvrir(tache, acteur))
                .at("/dossier/version")
                .asLong();
        return porte.accomplir(tache, version, json.valueToTree(saisie), acteur);
    }

    /** « Modifier » at the summary: id of the task that opens. */
    String revenir(String tache, String etape, Acteur acteur) {
        long version = json.valueToTree(porte.ouvrir(tache, acteur))
                .at("/dossier/version")
                .asLong();
        return porte.aller(tache, version, etape, acteur).suivante().id();
    }

    /** Every form in turn, up to the summary: id of its task. */
    @SafeVarargs
    public final String saisir(long convention, Acteur acteur, Map<String, Object>... formulaires) {
        String tache = demarrer(convention, acteur);
        for (Map<String, Object> formulaire : formulaires) {
            tache = envoyer(tache, formulaire, acteur).suivante().id();
        }
        return tache;
    }

    /** Confirmed: its number; its document is produced. */
    public String confirmer(String recapitulatif, Acteur acteur) {
        String numero = numeroter(recapitulatif, acteur);
        produire(numero);
        return numero;
    }

    /** Confirmed: its number; its document is still to be produced. */
    String numeroter(String recapitulatif, Acteur acteur) {
        String adresse =
                envoyer(recapitulatif, Map.of("certifie", true), acteur).adresse();
        return adresse.substring(adresse.lastIndexOf('/') + 1);
    }

    /** Runs the job that produces the document. */
    public void produire(String numero) {
        String instance = base.sql("""
                        select j.id_ from public.act_ru_job j
                          join public.act_ru_execution p on p.id_ = j.process_instance_id_
                          join public.act_ru_jobdef d on d.id_ = j.job_def_id_
                         where d.act_id_ = 'produireAvenant' and p.business_key_ = :dossier""")
                .param("dossier", String.valueOf(id(numero)))
                .query(String.class)
                .single();
        jobs.executeJob(instance);
    }

    /** Signed by all today: it waits to be validated. */
    public void signer(String numero, Acteur acteur) {
        Tache tache = taches.duDossier("signature", "avenant:" + id(numero)).orElseThrow();
        porte.prendre(tache.id(), acteur);
        envoyer(tache.id(), ConventionsDEssai.dates(HorlogeDEssai.aujourdhui(), ConventionsDEssai.SIGNATAIRES), acteur);
    }

    /** The form of « Valider l'avenant ». */
    public Suite decider(String numero, Acteur acteur, Map<String, Object> saisie) {
        Tache tache = tache(numero);
        porte.prendre(tache.id(), acteur);
        return envoyer(tache.id(), saisie, acteur);
    }

    /** Signed and validated, in spite of whatever the law warns of. */
    public void valider(String numero, Acteur acteur) {
        signer(numero, acteur);
        decider(numero, acteur, ConventionsDEssai.VALIDER);
    }

    /** The open task of its own process. */
    public Tache tache(String numero) {
        return taches.duDossier("avenant", String.valueOf(id(numero))).orElseThrow();
    }

    /** Database id. */
    public long id(String numero) {
        return base.sql("select id from app.avenant where numero = ?")
                .param(numero)
                .query(Long.class)
                .single();
    }
}
