package fr.univ.stages.etablissement.recherche;

import fr.univ.stages.etablissement.modele.DonneesEtablissement;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Siret;
import fr.univ.stages.recherche.Conditions;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps one organisation from being entered twice: one SIRET, one établissement (4.3); the same name nearby is a hint. */
@Component
public class Doublons {

    private final JdbcClient jdbc;
    private final LignesEtablissements lignes;
    private final EtablissementsRessemblants ressemblants;

    Doublons(JdbcClient jdbc, LignesEtablissements lignes, EtablissementsRessemblants ressemblants) {
        this.jdbc = jdbc;
        this.lignes = lignes;
        this.ressemblants = ressemblants;
    }

    /**
     * Refuses a SIRET that another établissement has, and names it. Until the transaction ends, nobody else can be given
     * it: of two people at the same moment the second waits here, then is refused.
     */
    public void exigerLibre(Siret siret, Long sauf) {
        if (siret == null) {
            return;
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param("siret " + siret.valeur())
                .query(String.class)
                .single();
        lignes.lire(Conditions.que("siret = ?", siret.valeur()), 1).stream()
                .filter(autre -> sauf == null || autre.id() != sauf)
                .findFirst()
                .ifPresent(autre -> {
                    throw Refus.sur(
                            "siret",
                            "Ce SIRET est déjà celui de « %s », %s : choisissez cet établissement."
                                    .formatted(autre.raisonSociale(), autre.commune()));
                });
    }

    /** Those that a person should look at before entering this one, at most 5. */
    public List<LigneEtablissement> ressemblants(DonneesEtablissement donnees) {
        return ressemblants.a(donnees, null);
    }
}
