package fr.univ.stages.convention.recherche;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A created convention written straight into its table, with what a test wants to say of it; gives its number. */
public final class ConventionInseree {

    private static final AtomicLong NUMEROS = new AtomicLong(5_000_000);

    private final Map<String, Object> valeurs = new LinkedHashMap<>();

    private ConventionInseree() {}

    /** Of UFR Informatique, for Aurélie ESSAIMARIN. */
    public static ConventionInseree creee() {
        return new ConventionInseree()
                .avec("version", 1)
                .avec("numero", NUMEROS.incrementAndGet())
                .avec("statut", "CREEE")
                .avec("etape_atteinte", "RECAPITULATIF")
                .avec("etudiant_numero", "29990001")
                .avec("etudiant_nom", "ESSAIMARIN")
                .avec("etudiant_prenom", "Aurélie")
                .avec("stage_debut", java.time.LocalDate.of(2027, 3, 1))
                .avec("stage_fin", java.time.LocalDate.of(2027, 5, 31))
                .avec("stage_annee", 2026)
                .avec("modalites_confidentialite", "NON")
                .avec("saisisseur", "per008");
    }

    public ConventionInseree avec(String colonne, Object valeur) {
        valeurs.put(colonne, valeur);
        return this;
    }

    public long dans(JdbcClient base) {
        return dans(base, "UFR Informatique");
    }

    public long dans(JdbcClient base, String centre) {
        valeurs.putIfAbsent(
                "centre_id",
                base.sql("select id from app.centre where nom = ?")
                        .param(centre)
                        .query(Long.class)
                        .single());
        String colonnes = String.join(", ", valeurs.keySet());
        String places = "?, ".repeat(valeurs.size());
        base.sql("insert into app.convention (" + colonnes + ", cree_le, cree_par, modifie_le, modifie_par) values ("
                        + places + "now(), 'per008', now(), 'per008')")
                .params(java.util.List.copyOf(valeurs.values()))
                .update();
        return (Long) valeurs.get("numero");
    }
}
