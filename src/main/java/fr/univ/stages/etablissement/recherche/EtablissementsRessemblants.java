package fr.univ.stages.etablissement.recherche;

import fr.univ.stages.etablissement.modele.Adresse;
import fr.univ.stages.etablissement.modele.DonneesEtablissement;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Siret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what may be the same organisation under another spelling (4.3): much the same distinctive name, legal forms left
 * aside, or the same SIREN, in the same place. A hint that a person judges, never a reason to refuse.
 */
@Component
public class EtablissementsRessemblants {

    private static final int AU_PLUS = 5;
    private static final int EXAMINES = 40;
    private static final double PRESQUE_PAREIL = 0.6;
    private static final int LETTRES_PAR_FAUTE = 6;

    /** Below, the index says nothing: lower than the default of a search would be slow, higher loses short names. */
    private static final String SEUIL = "select set_config('pg_trgm.similarity_threshold', '0.35', true)";

    private static final String CANDIDATS = "select " + LignesEtablissements.COLONNES + """
            , f.nom_distinctif, q.nom cherche, public.similarity(f.nom_distinctif, q.nom) ressemblance,
                coalesce(f.siret between :premier and :dernier, false) memeSiren
            from (select app.nom_distinctif(:nom) nom) q, app.etablissement f
            where f.id is distinct from :sauf and f.id in (
                select n.id from app.etablissement n,
                    (select app.nom_distinctif(:nom) nom, app.lieu(:commune) lieu) q
                where n.nom_distinctif operator(public.%) q.nom
                  and n.pays = :pays
                  and (n.code_postal = :codePostal or app.lieu(n.commune) = q.lieu
                       or public.similarity(app.lieu(n.commune), q.lieu) > 0.6
                       or n.departement = :departement and public.similarity(n.nom_distinctif, q.nom) > 0.8)
                union all
                select s.id from app.etablissement s
                where s.siret between :premier and :dernier and s.pays = :pays
                  and (s.code_postal = :codePostal or app.lieu(s.commune) = app.lieu(:commune)))
            order by ressemblance desc, f.id limit :limite
            """;

    private final JdbcClient jdbc;
    private final Horloge horloge;

    EtablissementsRessemblants(JdbcClient jdbc, Horloge horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** At most 5, the most alike first, the record {@code sauf} left out; to be called in a transaction. */
    public List<LigneEtablissement> a(DonneesEtablissement donnees, Long sauf) {
        jdbc.sql(SEUIL).query(String.class).single();
        LocalDate aujourdhui = horloge.aujourdhui();
        Adresse adresse = donnees.adresse();
        return jdbc
                .sql(CANDIDATS)
                .param("nom", donnees.raisonSociale())
                .param("commune", adresse.commune())
                .param("pays", adresse.pays())
                .param("premier", deMemeSiren(donnees.siret(), "00000"), Types.VARCHAR)
                .param("dernier", deMemeSiren(donnees.siret(), "99999"), Types.VARCHAR)
                .param("codePostal", adresse.codePostal())
                .param("departement", donnees.departement())
                .param("sauf", sauf, Types.BIGINT)
                .param("limite", EXAMINES)
                .query((rs, n) -> candidat(rs, aujourdhui))
                .list()
                .stream()
                .filter(Candidat::ressemble)
                .limit(AU_PLUS)
                .map(Candidat::ligne)
                .toList();
    }

    /** Between the first and the last number are all of that company; a range is found by the index whatever the plan. */
    private static String deMemeSiren(Siret siret, String nic) {
        return siret == null ? null : siret.valeur().substring(0, 9) + nic;
    }

    private record Candidat(
            LigneEtablissement ligne, String nom, String cherche, double ressemblance, boolean memeSiren) {

        /** Trigrams see words left out or moved; letters mistyped in a short name they hardly see. */
        boolean ressemble() {
            int fautes = Math.max(1, Math.min(nom.length(), cherche.length()) / LETTRES_PAR_FAUTE);
            return memeSiren
                    || ressemblance >= PRESQUE_PAREIL
                    || new LevenshteinDistance(fautes).apply(nom, cherche) >= 0;
        }
    }

    private static Candidat candidat(ResultSet rs, LocalDate aujourdhui) throws SQLException {
        return new Candidat(
                LignesEtablissements.ligne(rs, aujourdhui),
                rs.getString("nom_distinctif"),
                rs.getString("cherche"),
                rs.getDouble("ressemblance"),
                rs.getBoolean("memeSiren"));
    }
}
