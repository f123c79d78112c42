package fr.univ.stages.etablissement.importation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of imports. Whoever works on one holds its lock: one without, under way all the same, was interrupted. */
@Component
class RegistreDesImports {

    private static final String VERROU = "pg_try_advisory_xact_lock(hashtextextended('import ' || id, 0))";
    private static final String EN_COURS = " etat in ('LECTURE', 'IMPORT')";
    private static final String RACONTE =
            "L'application s'est arrêtée pendant ce travail : rien n'a été enregistré. Renvoyez le fichier.";

    private final JdbcClient base;

    RegistreDesImports(JdbcClient base) {
        this.base = base;
    }

    /** Those of the last files, the newest first. */
    List<ImportEtablissements> derniers(int combien) {
        return base.sql("select * from app.import_etablissements order by depose_le desc, id desc limit ?")
                .param(combien)
                .query(ImportEtablissements.class)
                .list();
    }

    Optional<ImportEtablissements> trouver(long id) {
        return base.sql("select * from app.import_etablissements where id = ?")
                .param(id)
                .query(ImportEtablissements.class)
                .optional();
    }

    Optional<ImportEtablissements> enCours() {
        return base.sql("select * from app.import_etablissements where" + EN_COURS)
                .query(ImportEtablissements.class)
                .optional();
    }

    /** Empty when another one is under way. */
    Optional<Long> ouvrir(String fichier, int total, String par, Instant le) {
        return base.sql("""
                        insert into app.import_etablissements (fichier, etat, depose_le, depose_par, total)
                        values (?, 'LECTURE', ?, ?, ?) on conflict do nothing returning id""")
                .params(fichier, Timestamp.from(le), par, total)
                .query(Long.class)
                .optional();
    }

    /** The files that were read before and not imported: their lines give way. */
    void remplacerLesAutres(long id) {
        base.sql("update app.import_etablissements set etat = 'REMPLACE' where etat = 'PRET' and id <> ?")
                .param(id)
                .update();
        base.sql("delete from app.import_ligne where import_id <> ?").param(id).update();
    }

    /** False when it is no longer there to be imported, or another one is under way. */
    boolean commencer(long id, String par) {
        return base.sql("update app.import_etablissements set etat = 'IMPORT', importe_par = ?, avance = 0 where id = ?"
                                + " and etat = 'PRET' and not exists (select from app.import_etablissements where"
                                + EN_COURS + ")")
                        .params(par, id)
                        .update()
                == 1;
    }

    /** Until the end of the transaction; false when it is no longer under way in that state. */
    boolean prendre(long id, EtatImport etat) {
        return base.sql("select " + VERROU + " from app.import_etablissements where id = ? and etat = ?")
                .params(id, etat.name())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void avancer(long id, int lignes) {
        base.sql("update app.import_etablissements set avance = ? where id = ?")
                .params(lignes, id)
                .update();
    }

    void finir(long id, EtatImport etat, Instant le) {
        base.sql("""
                        update app.import_etablissements i set etat = :etat, fini_le = :le, total = compte.total,
                            avance = compte.total, crees = compte.crees, modifies = compte.modifies,
                            inchanges = compte.inchanges, refuses = compte.refuses
                        from (select count(*) total, count(*) filter (where decision = 'CREE') crees,
                                count(*) filter (where decision = 'MODIFIE') modifies,
                                count(*) filter (where decision = 'INCHANGE') inchanges,
                                count(*) filter (where decision = 'REFUSE') refuses
                            from app.import_ligne where import_id = :id) compte
                        where i.id = :id""")
                .param("etat", etat.name())
                .param("le", Timestamp.from(le))
                .param("id", id)
                .update();
    }

    void echouer(long id, EtatImport etat, String message, Instant le) {
        base.sql("update app.import_etablissements set etat = ?, message = ?, fini_le = ? where id = ? and" + EN_COURS)
                .params(etat.name(), message, Timestamp.from(le), id)
                .update();
    }

    /** Says of those that nobody works on any more that they were interrupted. */
    void constaterLesInterruptions(Instant le) {
        base.sql("update app.import_etablissements set etat = 'INTERROMPU', message = ?, fini_le = ? where" + EN_COURS
                        + " and " + VERROU)
                .params(RACONTE, Timestamp.from(le))
                .update();
    }
}
