package fr.univ.stages.robustesse;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A large university: 100,000 conventions created and 15,000 more organisations. */
public final class VolumeConventions {

    private VolumeConventions() {}

    public static void remplir(JdbcClient base) {
        remplir(base, 15_000, 100_000);
    }

    /** The same, smaller or larger. */
    public static void remplir(JdbcClient base, int etablissements, int conventions) {
        base.sql("""
                        insert into app.etablissement (raison_sociale, naf, type_structure, voie, code_postal, commune,
                                                       pays, departement, cree_le, cree_par)
                        select 'Société ' || md5(n::text) || ' ' || n, '62.01Z', 'ENTREPRISE_PRIVEE', n || ' rue de la Maquette',
                               '35000', 'Rennes', 'FR', '35', now(), 'bench'
                          from generate_series(1, ?) n""").param(etablissements).update();
        base.sql("""
                        insert into app.convention (version, numero, statut, etape_atteinte, centre_id, etudiant_numero,
                            etudiant_nom, etudiant_prenom, etablissement_id, stage_debut, stage_fin, stage_annee,
                            saisisseur, cree_le, cree_par, modifie_le, modifie_par)
                        select 1, 1000000 + n, 'CREEE', 'RECAPITULATIF',
                               (select id from app.centre order by id offset n % 9 limit 1), (30000000 + n % 20000)::text,
                               'NOM' || n, 'Prénom', (select max(id) from app.etablissement) - n % ?,
                               date '2026-01-01' + n % 300, date '2026-03-01' + n % 300, 2025, 'per001', now(), 'per001',
                               now(), 'per001'
                          from generate_series(1, ?) n""").params(etablissements, conventions).update();
        base.sql("analyze").update();
    }
}
