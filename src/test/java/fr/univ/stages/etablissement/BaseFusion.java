package fr.univ.stages.etablissement;

import static fr.univ.stages.etablissement.FusionTest.demande;
import static fr.univ.stages.etablissement.OrganismeDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.OrganismeDEssai.etranger;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** Two sheets of one organisation. */
@Transactional
abstract class BaseFusion extends BaseIntegration {

    static final Acteur GESTIONNAIRE = new Acteur("per005", "Thaïs SABRELIN", Set.of(Role.PERSONNEL), null);

    static final Acteur ADMIN_DE_CENTRE = new Acteur("per004", "Une ADMIN", Set.of(Role.PERSONNEL), null);

    @Autowired
    FusionDesOrganismes fusion;

    @Autowired
    Etablissements etablissements;

    @Autowired
    DossierDEssai dossier;

    @Autowired
    JdbcClient sql;

    FicheOrganisme garde;

    FicheOrganisme cede;

    @BeforeEach
    void two_sheets() {
        garde = creer(etranger("Protozyme"));
        cede = creer(etranger("Protozyme SA").avec("telephone", "+49 30 123456"));
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    FicheOrganisme fusionner(Set<ChampFusionne> repris) {
        return fusion.fusionner(demande(garde, cede, repris), ADMINISTRATRICE);
    }

    FicheOrganisme creer(OrganismeDEssai saisie) {
        return etablissements.creer(saisie.avec("confirmeDoublon", true).saisie(), ADMINISTRATRICE);
    }

    long un(String question, Object parametre) {
        return sql.sql(question).param(parametre).query(Long.class).single();
    }
}
