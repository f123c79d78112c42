package fr.univ.stages.etablissement.fusion;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static fr.univ.stages.etablissement.fusion.FusionTest.demande;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.web.FichesCompletes;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("4.3: who may not merge, what is not merged, and where a merged sheet still leads")
class FusionRefuseeTest extends BaseFusion {

    @Autowired
    private FichesCompletes fiches;

    @Autowired
    private Taches taches;

    @Test
    void somebody_who_still_chooses_the_one_that_went_gets_the_one_that_stays() {
        Acteur gestionnaire = dossier.connecter("per005");
        String tache = dossier.envoyer(dossier.demarrer(gestionnaire), dossier.etudiant("22600297"), gestionnaire)
                .suivante()
                .id();
        long convention = Long.parseLong(taches.tache(tache).dossier());
        fusionner(Set.of());
        dossier.connecter("per005");
        dossier.envoyer(tache, Map.of("etablissement", cede.id()), gestionnaire);
        sql.sql("select 1").query(Integer.class).single();
        assertThat(un("select etablissement_id from app.convention where id = ?", convention))
                .isEqualTo(garde.id());
    }

    @Test
    void a_lasting_trace_leads_to_the_one_that_stays_through_later_merges_too() {
        fusionner(Set.of());
        FicheEtablissement derniere = creer(etranger("Protozyme GmbH"));
        fusion.fusionner(demande(derniere, etablissements.fiche(garde.id()), Set.of()), ADMINISTRATRICE);

        assertThat(etablissements.fiche(cede.id()).id()).isEqualTo(derniere.id());
        assertThat(fiches.lire(derniere.id(), ADMINISTRATRICE).fusions())
                .extracting(FusionPassee::raisonSociale)
                .containsExactlyInAnyOrder("Protozyme", "Protozyme SA");
        assertThat(un(
                        "select count(*) from app.trace where action = 'FUSION' and split_part(objet, ',', 1) = ?",
                        "établissement " + derniere.id()))
                .isEqualTo(1);
    }

    @Test
    void a_sheet_is_not_merged_into_itself() {
        assertThatThrownBy(() -> fusion.fusionner(demande(garde, garde, Set.of()), ADMINISTRATRICE))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("elle-même");
    }

    @Test
    @DisplayName("1.3 an ADMIN of some centre merges, whoever only writes does not")
    void only_an_admin_merges() {
        assertThatThrownBy(() -> fusion.fusionner(demande(garde, cede, Set.of()), GESTIONNAIRE))
                .isInstanceOf(Interdit.class);
        assertThat(fusion.fusionner(demande(garde, cede, Set.of()), ADMIN_DE_CENTRE)
                        .id())
                .isEqualTo(garde.id());
    }

    @Test
    void a_sheet_that_changed_since_it_was_read_is_compared_again() {
        DemandeDeFusion lue = demande(garde, cede, Set.of());
        etablissements.modifier(
                cede.id(),
                etranger("Protozyme AG").avec("version", cede.version()).saisie(),
                ADMINISTRATRICE);
        assertThatThrownBy(() -> fusion.fusionner(lue, ADMINISTRATRICE)).isInstanceOf(Perime.class);
    }

    @Test
    void one_that_is_gone_is_named() {
        fusionner(Set.of());
        assertThatThrownBy(() -> fusion.fusionner(demande(garde, cede, Set.of()), ADMINISTRATRICE))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("« Protozyme SA »");
    }
}
