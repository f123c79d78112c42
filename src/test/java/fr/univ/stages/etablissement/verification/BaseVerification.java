package fr.univ.stages.etablissement.verification;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.EtablissementDEssai;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.attente.CoursDeLaVerification;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** A student of UFR Sciences has entered an organisation, a service and a person. */
@Transactional
abstract class BaseVerification extends BaseIntegration {

    @Autowired
    DossierDEssai dossier;

    @Autowired
    Etablissements etablissements;

    @Autowired
    Services services;

    @Autowired
    Contacts contacts;

    @Autowired
    PorteDesTaches porte;

    @Autowired
    Taches taches;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient sql;

    Acteur gestionnaire;

    Acteur etudiant;

    String etape;

    DossierDEssai.Organisme saisi;

    Tache tache;

    @BeforeEach
    void a_student_of_ufr_sciences_enters_a_host() {
        gestionnaire = dossier.connecter("per005");
        etudiant = dossier.connecter("e22600297");
        etape = dossier.envoyer(dossier.demarrer(etudiant), dossier.etudiant("22600297"), etudiant)
                .suivante()
                .id();
        saisi = dossier.organisme(etudiant);
        tache = tache(saisi.etablissement()).orElseThrow();
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    Suite envoyer(Map<String, Object> saisie) {
        dossier.connecter("per005");
        return porte.accomplir(tache.id(), version(), json.valueToTree(saisie), gestionnaire);
    }

    long version() {
        return etablissements.fiche(saisi.etablissement()).version();
    }

    static Map<String, Object> fiche(EtablissementDEssai organisme) {
        Map<String, Object> fiche = new HashMap<>(organisme.json());
        fiche.put("decision", "CORRIGER");
        return fiche;
    }

    Optional<Tache> tache(long etablissement) {
        return taches.duDossier(CoursDeLaVerification.PROCESSUS, String.valueOf(etablissement));
    }

    long centre(String nom) {
        return sql.sql("select id from app.centre where nom = ?")
                .param(nom)
                .query(Long.class)
                .single();
    }
}
