package fr.univ.stages.convention;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares, for all conventions at once, what the record says with where the engine's token stands (architecture §5). */
@Component
@Transactional(readOnly = true)
public class CoherenceDesConventions {

    private static final String DESACCORDS = """
            with jeton as (
                select racine.business_key_::bigint as convention,
                       string_agg(distinct feuille.act_id_, ', ') as lieux
                  from public.act_ru_execution racine
                  join public.act_re_procdef image on image.id_ = racine.proc_def_id_ and image.key_ = 'convention'
                  join public.act_ru_execution feuille on feuille.proc_inst_id_ = racine.id_
                 where racine.parent_id_ is null
                   and not exists (select 1 from public.act_ru_execution enfant where enfant.parent_id_ = feuille.id_)
                 group by racine.id_)
            select coalesce(c.id, jeton.convention) as convention, c.statut, jeton.lieux
              from app.convention c full join jeton on jeton.convention = c.id
             where not coalesce(case c.statut
                       when 'CREEE' then jeton.lieux in ('produireDocuments', 'recueillirSignatures')
                       when 'SIGNEE' then jeton.lieux = 'validerConvention'
                       when 'VALIDEE' then jeton.lieux in ('stageEnCours', 'finDuStage')
                       when 'TERMINEE' then jeton.lieux is null
                       else jeton.lieux ~ '^(saisir[A-Z][a-z]+|verifierRecapitulatif)$'
                   end, false)
             order by 1
             limit 1000""";

    private final JdbcClient base;

    CoherenceDesConventions(JdbcClient base) {
        this.base = base;
    }

    /** A record and a token that do not say the same; either may be missing, which is null. */
    public record Desaccord(long convention, String statut, String lieux) {}

    /** Empty when all is well; at most a thousand. */
    public List<Desaccord> desaccords() {
        return base.sql(DESACCORDS).query(Desaccord.class).list();
    }
}
