package fr.univ.stages.moteur;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares records with where the engine's tokens stand, all dossiers at once (7.1). */
@Component
public class Coherence {

    private static final String DESACCORDS = """
            with jeton as (
                select racine.business_key_::bigint as dossier,
                       string_agg(distinct feuille.act_id_, ', ') as lieux,
                       count(distinct racine.id_) as instances
                  from public.act_ru_execution racine
                  join public.act_re_procdef image on image.id_ = racine.proc_def_id_ and image.key_ = :processus
                  join public.act_ru_execution feuille on feuille.proc_inst_id_ = racine.id_
                 where racine.parent_id_ is null
                   and not exists (select 1 from public.act_ru_execution enfant where enfant.parent_id_ = feuille.id_)
                 group by racine.business_key_)
            select :processus as processus, coalesce(d.id, jeton.dossier) as dossier, d.statut, jeton.lieux
              from %s d full join jeton on jeton.dossier = d.id
             where not coalesce(case d.statut %s end, false) or jeton.instances > 1
             order by 2
             limit 1000""";

    private final JdbcClient base;
    private final List<DossiersSuivis> suivis;

    Coherence(JdbcClient base, List<DossiersSuivis> suivis) {
        this.base = base;
        this.suivis = suivis;
    }

    /** A record and a token that do not say the same; either may be missing: then its status, or its places, are null. */
    public record Desaccord(String processus, long dossier, String statut, String lieux) {}

    /** Empty when all is well; at most a thousand of each process. */
    @Transactional(readOnly = true)
    public List<Desaccord> desaccords() {
        return suivis.stream().flatMap(this::desaccords).toList();
    }

    private Stream<Desaccord> desaccords(DossiersSuivis dossiers) {
        return base
                .sql(DESACCORDS.formatted(dossiers.table(), dossiers.attendus()))
                .param("processus", dossiers.processus())
                .query(Desaccord.class)
                .list()
                .stream();
    }
}
