package fr.univ.stages.offre;

import fr.univ.stages.noyau.Horloge;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All the offers of an établissement, those that are over included, whatever centre manages them (4.4). */
@Component
@Transactional(readOnly = true)
public class OffresDeLEtablissement {

    /** Rows of a page. */
    public static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final Horloge horloge;

    OffresDeLEtablissement(JdbcClient jdbc, Horloge horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** One row; etat is what 5.13 shows of its diffusion today. */
    public record Ligne(long numero, String intitule, String centre, LocalDate du, LocalDate au, Etat etat) {}

    /** Of the diffusion. */
    public enum Etat {
        A_VENIR,
        DIFFUSEE,
        TERMINEE,
        POURVUE
    }

    /** At most {@link #PAGE} rows, and whether there are more. */
    public record Resultat(List<Ligne> lignes, boolean suite) {}

    /** The latest first; {@code page} counts from 0. The caller has checked that this person may look at organisations. */
    public Resultat lire(long etablissement, int page) {
        List<Ligne> lignes = jdbc.sql("""
                        select o.numero, o.intitule, c.nom as centre, o.diffusee_du as du, o.diffusee_au as au,
                            case when o.pourvue then 'POURVUE' when :jour < o.diffusee_du then 'A_VENIR'
                                 when :jour > o.diffusee_au then 'TERMINEE' else 'DIFFUSEE' end as etat
                        from app.offre o join app.centre c on c.id = o.centre_id
                        where o.etablissement_id = :etablissement
                        order by o.numero desc limit :limite offset :debut
                        """)
                .param("jour", horloge.aujourdhui())
                .param("etablissement", etablissement)
                .param("limite", PAGE + 1)
                .param("debut", (long) page * PAGE)
                .query(Ligne.class)
                .list();
        return new Resultat(lignes.stream().limit(PAGE).toList(), lignes.size() > PAGE);
    }
}
