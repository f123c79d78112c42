package fr.univ.stages.convention.situation;

import fr.univ.stages.convention.loi.Situation;
import fr.univ.stages.convention.modele.Convention;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hours of presence of one student in one organisation (its SIREN, or itself) over one academic year (L124-5, R124-10). */
@Component
class CumulDesHeures {

    private final JdbcClient base;

    CumulDesHeures(JdbcClient base) {
        this.base = base;
    }

    /** Those of all others that are created, whatever component manages them. */
    Situation.StagesPrecedents precedents(Convention convention) {
        return base.sql("""
                        select coalesce(sum(autre.presence_duree_heures), 0) as heures,
                               coalesce(array_agg(autre.numero order by autre.numero)
                                        filter (where autre.numero is not null), '{}') as numeros
                          from app.convention autre
                          join app.etablissement la on la.id = autre.etablissement_id
                          join app.etablissement ici on ici.id = :etablissement
                         where autre.etudiant_numero = :etudiant and autre.stage_annee = :annee
                           and autre.id <> :id and autre.numero is not null
                           and (la.id = ici.id or left(la.siret, 9) = left(ici.siret, 9))""")
                .param("etablissement", convention.accueil().etablissement())
                .param("etudiant", convention.stagiaire().numero())
                .param("annee", convention.stage().annee())
                .param("id", convention.id())
                .query((ligne, rang) -> new Situation.StagesPrecedents(ligne.getBigDecimal("heures"), List.of((Long[])
                        ligne.getArray("numeros").getArray())))
                .single();
    }
}
