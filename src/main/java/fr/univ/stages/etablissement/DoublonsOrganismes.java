package fr.univ.stages.etablissement;

import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Siret;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps one organisation from being entered twice: one SIRET, one établissement (4.3); the same name nearby is a hint. */
@Component
class DoublonsOrganismes {

    private final JdbcClient jdbc;
    private final LignesOrganismes lignes;

    DoublonsOrganismes(JdbcClient jdbc, LignesOrganismes lignes) {
        this.jdbc = jdbc;
        this.lignes = lignes;
    }

    /**
     * Refuses a SIRET that another établissement has, and names it. Until the transaction ends, nobody else can be given
     * it: of two people at the same moment the second waits here, then is refused.
     */
    void exigerLibre(Siret siret, Long sauf) {
        if (siret == null) {
            return;
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param("siret " + siret.valeur())
                .query(String.class)
                .single();
        lignes.lire(new Conditions().et("siret = ?", siret.valeur()), 1).stream()
                .filter(autre -> sauf == null || autre.id() != sauf)
                .findFirst()
                .ifPresent(autre -> {
                    throw Refus.sur(
                            "siret",
                            "Ce SIRET est déjà celui de « %s », %s : choisissez cet établissement."
                                    .formatted(autre.raisonSociale(), autre.commune()));
                });
    }

    /** At most 5 établissements of the same commune whose name is much the same, by name. */
    List<LigneOrganisme> ressemblants(DonneesOrganisme donnees) {
        return lignes.lire(
                new Conditions()
                        .et("pays = ?", donnees.adresse().pays())
                        .et("commune_recherche = app.mots(?)", donnees.adresse().commune())
                        .et("nom_recherche operator(public.%) app.mots(?)", donnees.raisonSociale())
                        .et("public.similarity(nom_recherche, app.mots(?)) > 0.6", donnees.raisonSociale()),
                5);
    }
}
