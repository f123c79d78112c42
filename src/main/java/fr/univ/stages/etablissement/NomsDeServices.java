package fr.univ.stages.etablissement;

import fr.univ.stages.etablissement.modele.Service;
import fr.univ.stages.noyau.Refus;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps two services of one établissement from having one name (3.1.3): accents, capitals and punctuation aside. */
@Component
public class NomsDeServices {

    private static final String CONTRAINTE = "service_nom";
    private static final int NOM_AU_PLUS = 150;

    private final JdbcClient jdbc;
    private final ServiceRepository services;

    NomsDeServices(JdbcClient jdbc, ServiceRepository services) {
        this.jdbc = jdbc;
        this.services = services;
    }

    /** Refuses the name of another service than {@code sauf}, which may be null. */
    void exigerLibre(long etablissement, String nom, Long sauf) {
        boolean pris = jdbc.sql("select exists (select from app.service where etablissement_id = ?"
                        + " and nom_recherche = app.mots(?) and id is distinct from ?)")
                .params(etablissement, nom, sauf)
                .query(Boolean.class)
                .single();
        if (pris) {
            throw dejaPris();
        }
    }

    /** Saves; refuses the name that somebody has just given to another service. */
    Service enregistrer(Service service) {
        try {
            return services.saveAndFlush(service);
        } catch (DataIntegrityViolationException violation) {
            if (String.valueOf(violation.getMessage()).contains(CONTRAINTE)) {
                throw dejaPris();
            }
            throw violation;
        }
    }

    /** By id of service, what tells the names of these établissements apart. */
    public Map<Long, String> cles(long un, long autre) {
        return jdbc
                .sql("select id, nom_recherche from app.service where etablissement_id in (?, ?)")
                .params(un, autre)
                .query((rs, n) -> Map.entry(rs.getLong("id"), rs.getString("nom_recherche")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** This name, followed by the place when another service has it already; {@code pris} learns what was given. */
    public String libre(String nom, String cle, String lieu, Set<String> pris) {
        if (pris.add(cle)) {
            return nom;
        }
        return Stream.iterate(1, n -> n + 1)
                .map(n -> avec(nom, n == 1 ? lieu : lieu + ", " + n))
                .filter(propose -> pris.add(cle(propose)))
                .findFirst()
                .orElseThrow();
    }

    private String cle(String nom) {
        return jdbc.sql("select app.mots(?)").param(nom).query(String.class).single();
    }

    private static String avec(String nom, String precision) {
        String suite = " (" + precision + ")";
        int place = Math.max(0, NOM_AU_PLUS - suite.length());
        String entier = nom.substring(0, Math.min(nom.length(), place)).strip() + suite;
        return entier.substring(0, Math.min(entier.length(), NOM_AU_PLUS));
    }

    private static Refus dejaPris() {
        return Refus.sur(
                "nom",
                "Cet établissement a déjà un service de ce nom : choisissez-le, ou précisez le nom de celui-ci.");
    }
}
