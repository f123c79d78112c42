package fr.univ.stages.offre;

import fr.univ.stages.etablissement.usage.PartieDeFiche;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.recherche.Page;
import fr.univ.stages.securite.page.Volet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All the offers of an établissement, those that are over included, whatever centre manages them (4.4). */
@Component
@Order(10)
@Transactional(readOnly = true)
class OffresDeLEtablissement implements PartieDeFiche {

    private static final int PAR_PAGE = 20;

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

    @Override
    public String parametre() {
        return "pageOffres";
    }

    /** The latest first, whoever asks. */
    @Override
    public Volet pour(long etablissement, Acteur acteur, int page) {
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
                .param("limite", PAR_PAGE + 1)
                .param("debut", (long) page * PAR_PAGE)
                .query(Ligne.class)
                .list();
        Page<Ligne> lues = Page.de(lignes, PAR_PAGE);
        return new Volet(
                "offres/de-l-etablissement.ftlh", Map.of("lignes", lues.lignes(), "suite", lues.suite(), "page", page));
    }
}
