package fr.univ.stages.moteur;

import fr.univ.stages.noyau.Acteur;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the numbers from one to its total, four at a time, refuses the multiples of five, and dies when told to. */
@TestComponent
public class TravailDEssai implements Travail {

    static final String NATURE = "Travail d'essai";
    static final Acteur PERSONNE = new Acteur("per005", "Anne Essai", Set.of(), null);
    static final Acteur AUTRE = new Acteur("per006", "Jean Autre", Set.of(), null);
    private static final int PAR_LOT = 4;
    private static final Runnable RIEN = () -> {};

    private final JdbcClient base;
    private Runnable pendantLeLot = RIEN;

    TravailDEssai(JdbcClient base) {
        this.base = base;
    }

    /** Done once, by the next batch, after its effect and before its transaction ends. */
    void pendantLeProchainLot(Runnable geste) {
        pendantLeLot = geste;
    }

    List<Long> ecrits() {
        return base.sql("select dossier::bigint from app.brouillon where processus = 'essai' order by 1")
                .query(Long.class)
                .list();
    }

    void effacer() {
        base.sql("delete from app.brouillon where processus = 'essai'").update();
        base.sql("delete from app.travail where nature = ?").param(NATURE).update();
    }

    @Override
    public String nature() {
        return NATURE;
    }

    @Override
    public boolean permet(Acteur acteur) {
        return acteur.equals(PERSONNE);
    }

    @Override
    public Lot traiter(TravailSuivi travail) {
        long fin = Math.min(travail.total(), travail.position() + PAR_LOT);
        List<Lot.Issue> issues = LongStream.rangeClosed(travail.position() + 1, fin)
                .mapToObj(this::traiter)
                .toList();
        Runnable geste = pendantLeLot;
        pendantLeLot = RIEN;
        geste.run();
        return new Lot(fin, fin < travail.total(), issues);
    }

    private Lot.Issue traiter(long nombre) {
        if (nombre % 5 == 0) {
            return Lot.Issue.refuse("=" + nombre, "multiple de cinq");
        }
        base.sql("insert into app.brouillon (processus, dossier, tache, contenu, modifie_par)"
                        + " values ('essai', ?, 'lot', '{}', 'essai')")
                .param(String.valueOf(nombre))
                .update();
        return Lot.Issue.passe("=" + nombre);
    }
}
