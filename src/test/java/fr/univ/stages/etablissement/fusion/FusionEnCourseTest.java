package fr.univ.stages.etablissement.fusion;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static fr.univ.stages.etablissement.fusion.FusionTest.demande;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.Simultanes;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.modele.FicheService;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.offre.NouvelleOffre;
import fr.univ.stages.offre.Offres;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("4.3: two people merge, or merge and choose, at the same moment, and nothing is lost")
class FusionEnCourseTest extends BaseIntegration {

    private static final long UN_INSTANT = 400;
    private static final long ASSEZ = 60;

    @Autowired
    private FusionDesEtablissements fusion;

    @Autowired
    private Etablissements etablissements;

    @Autowired
    private Services services;

    @Autowired
    private Offres offres;

    @Autowired
    private Horloge horloge;

    @Autowired
    private DossierDEssai dossier;

    @Autowired
    private Taches taches;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    private final ExecutorService fils = Executors.newFixedThreadPool(2);
    private FicheEtablissement une;
    private FicheEtablissement autre;
    private Acteur gestionnaire;
    private String tache;

    @BeforeEach
    void two_sheets_and_somebody_who_chooses() {
        une = creer("Course Un");
        autre = creer("Course Deux");
        service(une, "Achats");
        service(autre, "Ventes");
        gestionnaire = dossier.connecter("per005");
        tache = dossier.envoyer(dossier.demarrer(gestionnaire), dossier.etudiant("22600297"), gestionnaire)
                .suivante()
                .id();
    }

    @AfterEach
    void sign_out() {
        fils.shutdownNow();
        SecurityContextHolder.clearContext();
    }

    @RepeatedTest(5)
    void crosswise_one_succeeds_and_the_other_is_told() throws Exception {
        List<DemandeDeFusion> demandes = List.of(demande(une, autre, Set.of()), demande(autre, une, Set.of()));
        List<Object> issues = Simultanes.faire(2, n -> fusion.fusionner(demandes.get(n), ADMINISTRATRICE));
        assertThat(issues).filteredOn(FicheEtablissement.class::isInstance).hasSize(1);
        assertThat(issues)
                .filteredOn(Refus.class::isInstance)
                .singleElement()
                .satisfies(refus -> assertThat(((Refus) refus).getMessage()).contains("vient d'être fusionné"));
        long restee = issues.stream()
                .filter(FicheEtablissement.class::isInstance)
                .map(issue -> ((FicheEtablissement) issue).id())
                .findFirst()
                .orElseThrow();
        assertThat(services.de(restee)).extracting(FicheService::nom).containsExactly("Achats", "Ventes");
        assertThat(etablissements.fiche(une.id()).id()).isEqualTo(restee);
        assertThat(etablissements.fiche(autre.id()).id()).isEqualTo(restee);
    }

    @Test
    @DisplayName("3.1.2 a host chosen a moment before it is merged is followed")
    void a_merge_waits_for_whoever_is_choosing_and_takes_the_choice_along() throws Exception {
        Future<FicheEtablissement> fusionnee = transaction.execute(etat -> {
            dossier.envoyer(tache, Map.of("etablissement", autre.id()), gestionnaire);
            Future<FicheEtablissement> enCours =
                    fils.submit(() -> fusion.fusionner(demande(une, autre, Set.of()), ADMINISTRATRICE));
            attend(enCours);
            return enCours;
        });
        fusionnee.get(ASSEZ, TimeUnit.SECONDS);
        assertThat(choisi()).isEqualTo(une.id());
    }

    @Test
    @DisplayName("3.1.2 a host chosen while it is being merged becomes the one that stays")
    void whoever_chooses_during_a_merge_gets_the_one_that_stays() throws Exception {
        Future<?> choix = transaction.execute(etat -> {
            fusion.fusionner(demande(une, autre, Set.of()), ADMINISTRATRICE);
            Future<?> enCours = fils.submit(() -> {
                dossier.connecter("per005");
                return dossier.envoyer(tache, Map.of("etablissement", autre.id()), gestionnaire);
            });
            attend(enCours);
            return enCours;
        });
        choix.get(ASSEZ, TimeUnit.SECONDS);
        assertThat(choisi()).isEqualTo(une.id());
    }

    @Test
    @DisplayName("3.1.1 an offer answered while its host is being merged gives the host that stays")
    void whoever_answers_an_offer_during_a_merge_gets_the_host_that_stays() throws Exception {
        String premiere = dossier.demarrer(gestionnaire);
        Map<String, Object> saisie = dossier.etudiant("22600297");
        saisie.put("surOffre", true);
        saisie.put("offre", offre(autre));
        Future<?> reponse = transaction.execute(etat -> {
            fusion.fusionner(demande(une, autre, Set.of()), ADMINISTRATRICE);
            Future<?> enCours = fils.submit(() -> {
                dossier.connecter("per005");
                return dossier.envoyer(premiere, saisie, gestionnaire);
            });
            attend(enCours);
            return enCours;
        });
        reponse.get(ASSEZ, TimeUnit.SECONDS);
        assertThat(choisi()).isEqualTo(une.id());
    }

    @Test
    @DisplayName("5.2 an offer published while its host is being merged is published by the host that stays")
    void an_offer_published_during_a_merge_belongs_to_the_host_that_stays() throws Exception {
        Future<Long> publiee = transaction.execute(etat -> {
            fusion.fusionner(demande(une, autre, Set.of()), ADMINISTRATRICE);
            Future<Long> enCours = fils.submit(() -> offre(autre));
            attend(enCours);
            return enCours;
        });
        long numero = publiee.get(ASSEZ, TimeUnit.SECONDS);
        assertThat(offres.diffusee(numero, horloge.aujourdhui()).orElseThrow().etablissementId())
                .isEqualTo(une.id());
    }

    @Test
    void a_service_entered_during_a_merge_is_entered_where_its_host_went() throws Exception {
        Future<FicheService> saisi = transaction.execute(etat -> {
            fusion.fusionner(demande(une, autre, Set.of()), ADMINISTRATRICE);
            Future<FicheService> enCours = fils.submit(() -> service(autre, "Paie"));
            attend(enCours);
            return enCours;
        });
        assertThat(saisi.get(ASSEZ, TimeUnit.SECONDS).etablissement()).isEqualTo(une.id());
    }

    @Test
    @DisplayName("3.1.3 a service chosen while its host is being merged waits, then is chosen where it has gone")
    void a_service_chosen_during_a_merge_is_chosen_where_it_has_gone() throws Exception {
        FicheService ventes = services.de(autre.id()).get(0);
        String apres = dossier.envoyer(tache, Map.of("etablissement", autre.id()), gestionnaire)
                .suivante()
                .id();
        Future<Object> choix = transaction.execute(etat -> {
            fusion.fusionner(demande(une, autre, Set.of()), ADMINISTRATRICE);
            Future<Object> enCours = fils.submit(() -> {
                dossier.connecter("per005");
                return dossier.envoyer(apres, Map.of("service", ventes.id()), gestionnaire);
            });
            attend(enCours);
            return enCours;
        });
        assertThat(choix.get(ASSEZ, TimeUnit.SECONDS)).isInstanceOf(Suite.class);
        assertThat(choisi()).isEqualTo(une.id());
        assertThat(sql.sql("select service_id from app.convention order by id desc limit 1")
                        .query(Long.class)
                        .single())
                .isEqualTo(ventes.id());
    }

    private static void attend(Future<?> enCours) {
        assertThatThrownBy(() -> enCours.get(UN_INSTANT, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }

    private long choisi() {
        return sql.sql("select etablissement_id from app.convention order by id desc limit 1")
                .query(Long.class)
                .single();
    }

    private FicheEtablissement creer(String nom) {
        return etablissements.creer(etranger(nom).avec("confirmeDoublon", true).saisie(), ADMINISTRATRICE);
    }

    private long offre(FicheEtablissement organisme) {
        long centre =
                sql.sql("select min(id) from app.centre").query(Long.class).single();
        LocalDate jour = horloge.aujourdhui();
        return offres.publier(
                new NouvelleOffre("Stage de course", "Courir", organisme.id(), centre, jour, jour.plusMonths(1)),
                ADMINISTRATRICE);
    }

    private FicheService service(FicheEtablissement organisme, String nom) {
        return services.creer(
                organisme.id(),
                new SaisieServiceAccueil(null, nom, true, null, null, null, null, null, null, null),
                ADMINISTRATRICE);
    }
}
