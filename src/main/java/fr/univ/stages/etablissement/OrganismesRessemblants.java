package fr.univ.stages.etablissement;

import fr.univ.stages.noyau.Horloge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what may be the same organisation under another spelling (4.3): much the same distinctive name, legal forms left
 * aside, in the same place. A hint that a person judges, never a reason to refuse.
 */
@Component
class OrganismesRessemblants {

    private static final int AU_PLUS = 5;
    private static final int EXAMINES = 40;
    private static final double PRESQUE_PAREIL = 0.6;
    private static final int LETTRES_PAR_FAUTE = 6;

    /** Below, the index says nothing: lower than the default of a search would be slow, higher loses short names. */
    private static final String SEUIL = "select set_config('pg_trgm.similarity_threshold', '0.35', true)";

    private static final String CANDIDATS = "select " + LignesOrganismes.COLONNES + """
            , f.nom_distinctif, q.nom cherche, public.similarity(f.nom_distinctif, q.nom) ressemblance
            from app.etablissement f, (select app.nom_distinctif(:nom) nom, app.lieu(:commune) lieu) q
            where f.nom_distinctif operator(public.%) q.nom
              and f.pays = :pays and f.id is distinct from :sauf
              and (f.code_postal = :codePostal or app.lieu(f.commune) = q.lieu
                   or public.similarity(app.lieu(f.commune), q.lieu) > 0.6
                   or f.departement = :departement and public.similarity(f.nom_distinctif, q.nom) > 0.8)
            order by ressemblance desc, f.id limit :limite
            """;

    private final JdbcClient jdbc;
    private final Horloge horloge;

    OrganismesRessemblants(JdbcClient jdbc, Horloge horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** At most 5, the most alike first, the record {@code sauf} left out; to be called in a transaction. */
    List<LigneOrganisme> a(DonneesOrganisme donnees, Long sauf) {
        jdbc.sql(SEUIL).query(String.class).single();
        LocalDate aujourdhui = horloge.aujourdhui();
        Adresse adresse = donnees.adresse();
        return jdbc
                .sql(CANDIDATS)
                .param("nom", donnees.raisonSociale())
                .param("commune", adresse.commune())
                .param("pays", adresse.pays())
                .param("codePostal", adresse.codePostal())
                .param("departement", donnees.departement())
                .param("sauf", sauf, java.sql.Types.BIGINT)
                .param("limite", EXAMINES)
                .query((rs, n) -> candidat(rs, aujourdhui))
                .list()
                .stream()
                .filter(Candidat::ressemble)
                .limit(AU_PLUS)
                .map(Candidat::ligne)
                .toList();
    }

    private record Candidat(LigneOrganisme ligne, String nom, String cherche, double ressemblance) {

        /** Trigrams see words left out or moved; letters mistyped in a short name they hardly see. */
        boolean ressemble() {
            int fautes = Math.max(1, Math.min(nom.length(), cherche.length()) / LETTRES_PAR_FAUTE);
            return ressemblance >= PRESQUE_PAREIL || new LevenshteinDistance(fautes).apply(nom, cherche) >= 0;
        }
    }

    private static Candidat candidat(ResultSet rs, LocalDate aujourdhui) throws SQLException {
        return new Candidat(
                LignesOrganismes.ligne(rs, aujourdhui),
                rs.getString("nom_distinctif"),
                rs.getString("cherche"),
                rs.getDouble("ressemblance"));
    }
}
