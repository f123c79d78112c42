package fr.univ.stages.etablissement.fusion;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static fr.univ.stages.etablissement.fusion.FusionTest.demande;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.etablissement.EtablissementDEssai;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
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
    FusionDesEtablissements fusion;

    @Autowired
    Etablissements etablissements;

    @Autowired
    DossierDEssai dossier;

    @Autowired
    JdbcClient sql;

    FicheEtablissement garde;

    FicheEtablissement cede;

    @BeforeEach
    void two_sheets() {
        garde = creer(etranger("Protozyme"));
        cede = creer(etranger("Protozyme SA").avec("telephone", "+49 30 123456"));
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    FicheEtablissement fusionner(Set<ChampFusionne> repris) {
        return fusion.fusionner(demande(garde, cede, repris), ADMINISTRATRICE);
    }

    FicheEtablissement creer(EtablissementDEssai saisie) {
        return etablissements.creer(saisie.avec("confirmeDoublon", true).saisie(), ADMINISTRATRICE);
    }

    long un(String question, Object parametre) {
        return sql.sql(question).param(parametre).query(Long.class).single();
    }
}
