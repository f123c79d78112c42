package fr.univ.stages.etablissement.importation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decides what becomes of the checked lines of a file, and writes it: whole sets at a time, in the caller's transaction. */
@Component
class EcritureDImport {

    private static final int PAR_LOT = 5_000;
    private static final String DOUBLONS = """
            update app.import_ligne l set decision = 'REFUSE', colonne = 'siret',
                motif = 'Ce SIRET est déjà à la ligne ' || double.premiere || ' du fichier.'
            from (select ligne, min(ligne) over (partition by siret) premiere from app.import_ligne
                where import_id = :id and decision is null) double
            where l.import_id = :id and l.ligne = double.ligne and double.ligne > double.premiere
            """;
    private static final String FUSIONNES = """
            update app.import_ligne l set decision = 'REFUSE', colonne = 'siret',
                motif = 'Cet établissement a été fusionné ici avec un autre : un import ne le recrée pas.'
            from app.etablissement_fusion f
            where l.import_id = :id and l.decision is distinct from 'REFUSE' and f.siret = l.siret
                and not exists (select from app.etablissement e where e.siret = l.siret)
            """;
    private static final String ANCIENS = """
            update app.import_ligne l set etablissement_id = e.id, change = array_remove(array[%s], null),
                garde = array_remove(array[%s], null)
            from app.etablissement e left join app.etablissement_importe i on i.etablissement_id = e.id
            where l.import_id = :id and l.decision is distinct from 'REFUSE' and e.siret = l.siret
            """.formatted(
                    parts(part -> "case when " + part.differe() + " and " + part.libre() + " then '" + part.libelle()
                            + "' end"),
                    parts(part -> "case when " + part.differe() + " and not " + part.libre() + " then '"
                            + part.libelle() + "' end"));
    private static final String DECISION = """
            update app.import_ligne l set decision = d.juste
            from (select ligne, case when etablissement_id is null then 'CREE'
                    when cardinality(change) > 0 then 'MODIFIE' else 'INCHANGE' end juste
                from app.import_ligne where import_id = :id) d
            where l.import_id = :id and l.ligne = d.ligne and l.decision is distinct from 'REFUSE'
                and l.decision is distinct from d.juste
            """;
    private static final String CREATION = """
            with ecrits as (
                insert into app.etablissement (raison_sociale, siret, naf, naf2025, type_structure, statut_juridique,
                    effectif, complement, voie, code_postal, commune, cedex, pays, departement, cree_le, cree_par)
                select raison_sociale, siret, coalesce(naf, naf2025), naf2025, type_structure, statut_juridique, effectif,
                    complement, voie, code_postal, commune, cedex, pays, departement, :le, :par
                from app.import_ligne where import_id = :id and decision = 'CREE' and ligne between :de and :a
                order by ligne
                on conflict (siret) where siret is not null do nothing
                returning id, siret, raison_sociale, naf, naf2025, type_structure, statut_juridique, effectif, complement,
                    voie, code_postal, commune, cedex, pays),
            retenus as (
                insert into app.etablissement_importe
                select id, raison_sociale, naf, naf2025, type_structure, statut_juridique, effectif, complement, voie,
                    code_postal, commune, cedex, pays
                from ecrits)
            update app.import_ligne l set etablissement_id = ecrits.id from ecrits
            where l.import_id = :id and l.decision = 'CREE' and l.ligne between :de and :a and l.siret = ecrits.siret
            """;
    private static final String MOTS = """
            insert into app.etablissement_mot
            select distinct mots.mot from app.import_ligne l, regexp_split_to_table(btrim(app.mots(l.raison_sociale)), ' ')
                mots(mot)
            where l.import_id = :id and l.decision in ('CREE', 'MODIFIE') and length(mots.mot) between 3 and 40
                and not exists (select from app.etablissement_mot connu where connu.mot = mots.mot)
            order by mots.mot
            on conflict do nothing
            """;
    private static final String MODIFIEES =
            "l.import_id = :id and l.decision = 'MODIFIE' and l.ligne between :de and :a";
    private static final String MODIFICATION = """
            update app.etablissement e set version = version + 1, modifie_le = :le, modifie_par = :par, %s,
                departement = case when 'adresse' = any (l.change) then l.departement else e.departement end
            from app.import_ligne l where e.id = l.etablissement_id and %s
            """.formatted(
                    colonnes((part, colonne) -> colonne + " = case when '" + part.libelle()
                            + "' = any (l.change) then l." + colonne + " else e." + colonne + " end"),
                    MODIFIEES);
    private static final String RETENUE = """
            insert into app.etablissement_importe as i (etablissement_id, %s)
            select l.etablissement_id, %s from app.import_ligne l where %s
            on conflict (etablissement_id) do update set %s
            """.formatted(
                    colonnes((part, colonne) -> colonne),
                    colonnes((part, colonne) ->
                            "case when '" + part.libelle() + "' = any (l.change) then l." + colonne + " end"),
                    MODIFIEES,
                    colonnes((part, colonne) -> colonne + " = coalesce(excluded." + colonne + ", i." + colonne + ")"));
    /** Services without an address of their own are where their établissement is. */
    private static final String SERVICES = """
            update app.service s set departement = l.departement from app.import_ligne l
            where s.etablissement_id = l.etablissement_id and s.voie is null and 'adresse' = any (l.change) and %s
            """.formatted(MODIFIEES);

    private static final String DEVANCEES = """
            update app.import_ligne set decision = 'REFUSE', colonne = 'siret',
                motif = 'Quelqu''un vient de créer cet établissement : renvoyez le fichier pour le compléter.'
            where import_id = :id and decision = 'CREE' and etablissement_id is null
            """;

    private interface Ecrite {
        String sql(PartEtablissement part, String colonne);
    }

    private final JdbcClient base;

    EcritureDImport(JdbcClient base) {
        this.base = base;
    }

    /** Says of each line whether it creates, changes or leaves alone, as the register stands now; nothing is written. */
    void decider(long id) {
        // Its lines have just been poured: without this the planner takes them for a handful.
        base.sql("analyze app.import_ligne").update();
        executer(DOUBLONS, id);
        executer(FUSIONNES, id);
        base.sql(
                        "update app.import_ligne set etablissement_id = null, change = '{}', garde = '{}' where import_id = :id"
                                + " and etablissement_id is not null")
                .param("id", id)
                .update();
        executer(ANCIENS, id);
        executer(DECISION, id);
    }

    /**
     * Adds the words of the names, to be committed before {@link #ecrire}: a word too many does no harm, while one kept
     * back until the end of a long transaction would make whoever types it wait.
     */
    void retenirLesMots(long id) {
        executer(MOTS, id);
    }

    /** Decides again, keeps the records that change from everybody else, and writes. */
    void ecrire(long id, String par, Instant le, IntConsumer avance) {
        decider(id);
        base.sql("select count(*) from (select e.id from app.etablissement e join app.import_ligne l"
                        + " on l.etablissement_id = e.id where l.import_id = ? and l.decision = 'MODIFIE'"
                        + " order by e.id for update of e) verrouilles")
                .param(id)
                .query(Long.class)
                .single();
        decider(id);
        int derniere = base.sql("select coalesce(max(ligne), 0) from app.import_ligne where import_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        for (int de = 1; de <= derniere; de += PAR_LOT) {
            int a = de + PAR_LOT - 1;
            for (String sql : new String[] {CREATION, MODIFICATION, RETENUE, SERVICES}) {
                base.sql(sql)
                        .param("id", id)
                        .param("de", de)
                        .param("a", a)
                        .param("le", Timestamp.from(le))
                        .param("par", par)
                        .update();
            }
            avance.accept(Math.min(a, derniere));
        }
        executer(DEVANCEES, id);
    }

    private void executer(String sql, long id) {
        base.sql(sql).param("id", id).update();
    }

    private static String parts(Function<PartEtablissement, String> sql) {
        return Stream.of(PartEtablissement.values()).map(sql).collect(Collectors.joining(", "));
    }

    private static String colonnes(Ecrite ecrite) {
        return parts(part -> part.colonnes().stream()
                .map(colonne -> ecrite.sql(part, colonne))
                .collect(Collectors.joining(", ")));
    }
}
