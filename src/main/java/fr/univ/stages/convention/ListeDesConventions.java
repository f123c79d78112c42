package fr.univ.stages.convention;

import fr.univ.stages.convention.modele.Statut;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.Portee;
import fr.univ.stages.signature.TacheDeSignature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of conventions in one SQL statement each, holding only what this person may see. */
@Service
@Transactional(readOnly = true)
public class ListeDesConventions {

    /** Rows of a page. */
    public static final int PAGE = 50;

    private static final String COLONNES = """
            select c.id, c.numero, c.statut, c.etudiant_nom, c.etudiant_prenom, e.raison_sociale, c.stage_debut,
                   c.stage_fin, c.modifie_le, c.saisisseur
              from app.convention c left join app.etablissement e on e.id = c.etablissement_id
            """;

    /** What {@link Droits#peut} lets this person read, in SQL. */
    private static final String VISIBLES = """
            (:tout or c.centre_id = any(:centres) or c.etudiant_numero = :etudiant or c.enseignant_login = :enseignant
               or c.etudiant_numero is null and c.saisisseur = :auteur)""";

    private final JdbcClient base;
    private final Droits droits;
    private final List<TachesRattachees> rattachees;

    ListeDesConventions(JdbcClient base, Droits droits, List<TachesRattachees> rattachees) {
        this.base = base;
        this.droits = droits;
        this.rattachees = rattachees;
    }

    /** One row; the names are null in a dossier that has no student or no host yet. */
    public record Ligne(
            long id,
            Long numero,
            Statut statut,
            String etudiant,
            String organisme,
            LocalDate debut,
            LocalDate fin,
            Instant modifieLe) {}

    /** At most {@link #PAGE} rows, and whether there are more. */
    public record Resultat(List<Ligne> lignes, boolean suite) {}

    /** What a task card shows. */
    public record Carte(String etudiant, String organisme, String etape, Instant depuis) {}

    /** Conventions this person may see, the latest first; {@code page} counts from 0. */
    public Resultat visibles(Acteur acteur, int page) {
        List<Ligne> lignes = base.sql(COLONNES + " where " + VISIBLES + """
                         order by c.id desc limit :limite offset :debut""")
                .params(portee(acteur))
                .param("limite", PAGE + 1)
                .param("debut", (long) page * PAGE)
                .query(ListeDesConventions::ligne)
                .list();
        return new Resultat(lignes.subList(0, Math.min(PAGE, lignes.size())), lignes.size() > PAGE);
    }

    /** Those among them that take place at an établissement (4.4), in the same order. */
    public Resultat chez(long etablissement, Acteur acteur, int page) {
        List<Ligne> lignes = base.sql(COLONNES + " where c.etablissement_id = :etablissement and " + VISIBLES + """
                         order by c.id desc limit :limite offset :debut""")
                .params(portee(acteur))
                .param("etablissement", etablissement)
                .param("limite", PAGE + 1)
                .param("debut", (long) page * PAGE)
                .query(ListeDesConventions::ligne)
                .list();
        return new Resultat(lignes.subList(0, Math.min(PAGE, lignes.size())), lignes.size() > PAGE);
    }

    /** Cards by task id, for those of these tasks whose dossier this person may see. */
    public Map<String, Carte> cartes(Collection<Tache> taches, Acteur acteur) {
        Map<String, Long> dossiers = taches.stream()
                .filter(tache -> dossier(tache).isPresent())
                .collect(Collectors.toMap(
                        Tache::id, tache -> dossier(tache).get(), (premier, meme) -> premier, HashMap::new));
        rattachees.forEach(module -> dossiers.putAll(module.conventions(taches)));
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        Map<Long, Ligne> lignes = base
                .sql(COLONNES + """
                        where c.id = any(:ids) and
                        """ + VISIBLES)
                .param("ids", dossiers.values().toArray(Long[]::new))
                .params(portee(acteur))
                .query(ListeDesConventions::ligne)
                .list()
                .stream()
                .collect(Collectors.toMap(Ligne::id, Function.identity()));
        return taches.stream()
                .filter(tache -> lignes.containsKey(dossiers.get(tache.id())))
                .collect(Collectors.toMap(Tache::id, tache -> carte(tache, lignes.get(dossiers.get(tache.id())))));
    }

    /** The convention that this task is about, through what is signed when it is about signatures. */
    private static Optional<Long> dossier(Tache tache) {
        String debut = Conventions.PROCESSUS.equals(tache.processus()) ? "" : Conventions.PROCESSUS + ":";
        boolean connue = debut.isEmpty()
                || TacheDeSignature.PROCESSUS.equals(tache.processus())
                        && tache.dossier().startsWith(debut);
        return connue ? Optional.of(Long.valueOf(tache.dossier().substring(debut.length()))) : Optional.empty();
    }

    private Map<String, Object> portee(Acteur acteur) {
        Portee portee = droits.portee(acteur);
        return Map.of(
                "tout", portee.tout(),
                "centres", portee.centres().toArray(Long[]::new),
                "etudiant", portee.etudiant(),
                "enseignant", portee.enseignant(),
                "auteur", portee.auteur());
    }

    private static Carte carte(Tache tache, Ligne ligne) {
        return new Carte(ligne.etudiant(), ligne.organisme(), tache.nom(), tache.depuis());
    }

    private static Ligne ligne(ResultSet r, int n) throws SQLException {
        String nom = r.getString("etudiant_nom");
        return new Ligne(
                r.getLong("id"),
                r.getObject("numero", Long.class),
                Statut.valueOf(r.getString("statut")),
                nom == null ? null : r.getString("etudiant_prenom") + " " + nom,
                r.getString("raison_sociale"),
                r.getObject("stage_debut", LocalDate.class),
                r.getObject("stage_fin", LocalDate.class),
                r.getTimestamp("modifie_le").toInstant());
    }
}
