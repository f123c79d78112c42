package fr.univ.stages.etablissement.fusion;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static fr.univ.stages.etablissement.EtablissementDEssai.organisme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.convention.papier.DocumentsDeConvention;
import fr.univ.stages.document.Numerisation;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.Sirets;
import fr.univ.stages.etablissement.modele.FicheContact;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.modele.FicheService;
import fr.univ.stages.etablissement.modele.SaisieContact;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.etablissement.partenariat.Accords;
import fr.univ.stages.etablissement.partenariat.SaisieAccord;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.portail.Session;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("4.3: two sheets of one organisation become one, and nothing that named them is lost")
class FusionTest extends BaseFusion {

    @Autowired
    private Services services;

    @Autowired
    private Contacts contacts;

    @Autowired
    private EntityManager memoire;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accords accords;

    @Autowired
    private DocumentsDeConvention documents;

    @Test
    void services_and_people_move_and_the_same_ones_are_joined() {
        FicheService recherche = service(garde, "Recherche");
        FicheService aussi = service(cede, "RECHERCHE ");
        FicheService achats = service(cede, "Achats");
        FicheContact ana = contact(recherche, "MAQUETTE", "ana@labo.example", null);
        FicheContact encoreAna = contact(aussi, "Maquette", "ANA@labo.example", "+49 30 999999");
        FicheContact boite = contact(aussi, "AUTRE", "ana@labo.example", null);

        fusionner(Set.of());

        assertThat(services.de(garde.id())).extracting(FicheService::nom).containsExactly("Achats", "Recherche");
        assertThat(services.fiche(achats.id()).etablissement()).isEqualTo(garde.id());
        assertThat(contacts.de(recherche.id(), GESTIONNAIRE))
                .extracting(FicheContact::id)
                .containsExactlyInAnyOrder(ana.id(), boite.id());
        assertThat(contacts.fiche(ana.id()).telephone()).isEqualTo(encoreAna.telephone());
        assertThat(lignes("contact", encoreAna.id()) + lignes("service", aussi.id()))
                .isZero();
    }

    @Test
    void a_service_keeps_the_place_where_one_works() {
        FicheEtablissement ailleurs = creer(etranger("Protozyme KG").avec("voie", "9 Andere Straße"));
        FicheService labo = service(ailleurs, "Labo");
        service(garde, "Labo");

        fusion.fusionner(demande(garde, ailleurs, Set.of()), ADMINISTRATRICE);

        FicheService deplace = services.fiche(labo.id());
        assertThat(deplace.etablissement()).isEqualTo(garde.id());
        assertThat(deplace.memeAdresse()).isFalse();
        assertThat(deplace.voie()).isEqualTo("9 Andere Straße");
        assertThat(services.de(garde.id()))
                .extracting(FicheService::nom)
                .as("two services of one name are told apart by their place")
                .containsExactly("Labo", "Labo (Berlin)");
    }

    @Test
    @DisplayName("3.1.3 a service or a person joined with another is found by whoever still has them open in a form")
    void what_was_joined_leads_to_what_it_became() {
        FicheService recherche = service(garde, "Recherche");
        FicheService aussi = service(cede, "Recherche");
        FicheContact ana = contact(recherche, "MAQUETTE", "ana@labo.example", null);
        FicheContact encoreAna = contact(aussi, "MAQUETTE", "ana@labo.example", null);

        FicheEtablissement restee = fusionner(Set.of());

        assertThat(services.fiche(aussi.id()).id()).isEqualTo(recherche.id());
        assertThat(services.retenir(aussi.id()).id()).isEqualTo(recherche.id());
        assertThat(contacts.fiche(encoreAna.id()).id()).isEqualTo(ana.id());
        assertThat(contacts.retenir(encoreAna.id()).id()).isEqualTo(ana.id());
        assertThat(contacts.de(aussi.id(), GESTIONNAIRE)).hasSize(1);
        assertThat(contact(aussi, "NOUVEAU", "n@labo.example", null).service()).isEqualTo(recherche.id());
        assertThatThrownBy(() -> services.supprimer(aussi.id(), ADMINISTRATRICE))
                .isInstanceOf(Perime.class);
        assertThatThrownBy(() -> contacts.supprimer(encoreAna.id(), ADMINISTRATRICE))
                .isInstanceOf(Perime.class);

        FicheEtablissement plusLoin = creer(etranger("Protozyme GmbH"));
        FicheService derniere = service(plusLoin, "Recherche");
        fusion.fusionner(demande(plusLoin, restee, Set.of()), ADMINISTRATRICE);
        assertThat(services.fiche(aussi.id()).id()).isEqualTo(derniere.id());
        assertThat(contacts.fiche(encoreAna.id()).id()).isEqualTo(ana.id());
    }

    @Test
    void each_value_is_the_one_that_was_chosen() {
        FicheEtablissement restee = fusionner(Set.of(ChampFusionne.TELEPHONE, ChampFusionne.RAISON_SOCIALE));
        assertThat(restee.id()).isEqualTo(garde.id());
        assertThat(restee.raisonSociale()).isEqualTo("Protozyme SA");
        assertThat(restee.telephone()).isEqualTo(cede.telephone());
        assertThat(restee.modifiePar()).isEqualTo("per001");
        assertThat(restee.aVerifier()).isFalse();
    }

    @Test
    void the_siret_of_the_one_that_goes_may_be_taken_and_must_not_be_forgotten() {
        FicheEtablissement francaise = creer(organisme("Protozyme France").avec("siret", Sirets.suivant()));
        assertThatThrownBy(() ->
                        fusion.fusionner(demande(garde, francaise, Set.of(ChampFusionne.ADRESSE)), ADMINISTRATRICE))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("SIRET");
        FicheEtablissement restee = fusion.fusionner(
                demande(garde, francaise, Set.of(ChampFusionne.ADRESSE, ChampFusionne.SIRET)), ADMINISTRATRICE);
        assertThat(restee.siret()).isEqualTo(francaise.siret());
        assertThat(restee.commune()).isEqualTo("Rennes");
    }

    @Test
    @DisplayName(
            "4.4, 6.2 conventions, offers, agreements and entries follow; documents already produced do not change")
    void everything_that_named_the_one_that_goes_names_the_one_that_stays() {
        Acteur gestionnaire = dossier.connecter("per005");
        DossierDEssai.Organisme hote = dossier.organisme(gestionnaire);
        DossierDEssai.Organisme garde2 = dossier.organisme(gestionnaire);
        String fin = dossier.jusquAuRecapitulatif(gestionnaire, dossier.etudiant("22600297"), hote);
        String adresse =
                dossier.envoyer(fin, Map.of("certifie", true), gestionnaire).adresse();
        long numero = Long.parseLong(adresse.substring(adresse.lastIndexOf('/') + 1));
        long version = un("select version from app.convention where numero = ?", numero);
        String enCours = dossier.envoyer(dossier.demarrer(gestionnaire), dossier.etudiant("22600297"), gestionnaire)
                .suivante()
                .id();
        String apres = dossier.envoyer(enCours, Map.of("etablissement", hote.etablissement()), gestionnaire)
                .suivante()
                .id();
        sql.sql("""
                        insert into app.offre (intitule, missions, etablissement_id, centre_id, diffusee_du, diffusee_au, cree_le, cree_par)
                        select 'Essai', 'Rien', ?, min(id), current_date, current_date, now(), 'per005' from app.centre""").param(hote.etablissement()).update();
        byte[] scan = "%PDF-1.4 accord signé".getBytes(StandardCharsets.UTF_8);
        long accord = accords.creer(
                        hote.etablissement(),
                        new SaisieAccord("2026-01-01", null, "Présidence", "Direction"),
                        new Numerisation(scan, Numerisation.Genre.PDF),
                        ADMINISTRATRICE)
                .id();
        documents.produire(un("select id from app.convention where numero = ?", numero));
        byte[] imprimee = telecharger("/conventions/" + numero + "/convention.pdf");

        FicheEtablissement restee = fusion.fusionner(
                demande(
                        etablissements.fiche(garde2.etablissement()),
                        etablissements.fiche(hote.etablissement()),
                        Set.of()),
                ADMINISTRATRICE);

        memoire.clear();
        documents.produire(un("select id from app.convention where numero = ?", numero));
        assertThat(telecharger("/conventions/" + numero + "/convention.pdf"))
                .as("the agreement as it was printed and signed")
                .isEqualTo(imprimee);
        assertThat(telecharger("/etablissements/" + restee.id() + "/accords/" + accord + "/document"))
                .isEqualTo(scan);
        assertThat(sql.sql(
                                "select objet from app.trace where action = 'FUSION' and split_part(objet, ',', 1) in (?, ?)")
                        .params("établissement " + restee.id(), "établissement " + hote.etablissement())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "établissement " + restee.id() + ", " + hote.etablissement() + " y est fusionné",
                        "établissement " + hote.etablissement() + ", fusionné dans " + restee.id());
        assertThat(un("select etablissement_id from app.convention where numero = ?", numero))
                .isEqualTo(restee.id());
        assertThat(un("select service_id from app.convention where numero = ?", numero))
                .isEqualTo(garde2.service());
        assertThat(un("select tuteur_id from app.convention where numero = ?", numero))
                .isEqualTo(garde2.contact());
        assertThat(un("select signataire_id from app.convention where numero = ?", numero))
                .isEqualTo(garde2.contact());
        assertThat(un("select version from app.convention where numero = ?", numero))
                .isEqualTo(version);
        assertThat(un("select count(*) from app.offre where etablissement_id = ?", restee.id()))
                .isEqualTo(1);
        assertThat(un("select count(*) from app.accord where etablissement_id = ?", restee.id()))
                .isEqualTo(1);
        assertThat(un("select count(accord_jusqu_au) from app.etablissement where id = ?", restee.id()))
                .isEqualTo(1);
        dossier.connecter("per005");
        assertThat(dossier.envoyer(apres, Map.of("service", garde2.service()), gestionnaire)
                        .suivante()
                        .cle())
                .isEqualTo("saisirTuteur");
    }

    /**
     * What the register wrote into the one that goes is forgotten with it: the next import then treats the values that were
     * taken over as typed by somebody. Whoever adds a reference to an organisation, a service or a person must follow merges, here and in the
     * module.
     */
    @Test
    void every_reference_of_the_database_is_followed() {
        List<String> references = sql.sql("""
                        select format('%s.%s', c.conrelid::regclass, a.attname) from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                        where c.contype = 'f' and c.confrelid in
                            ('app.etablissement'::regclass, 'app.service'::regclass, 'app.contact'::regclass)""").query(String.class).list();
        assertThat(references.stream().map(nom -> nom.replace("app.", "")))
                .containsExactlyInAnyOrder(
                        "service.etablissement_id",
                        "contact.service_id",
                        "accord.etablissement_id",
                        "offre.etablissement_id",
                        "convention.etablissement_id",
                        "convention.service_id",
                        "convention.tuteur_id",
                        "convention.signataire_id",
                        "avenant.etablissement_id",
                        "avenant.service_id",
                        "avenant.tuteur_id",
                        "etablissement_fusion.garde_id",
                        "service_fusion.garde_id",
                        "contact_fusion.garde_id",
                        "verification_etablissement.etablissement_id",
                        "etablissement_importe.etablissement_id");
    }

    static DemandeDeFusion demande(FicheEtablissement garde, FicheEtablissement cede, Set<ChampFusionne> repris) {
        return new DemandeDeFusion(garde.id(), garde.version(), cede.id(), cede.version(), repris);
    }

    private FicheService service(FicheEtablissement organisme, String nom) {
        return services.creer(
                organisme.id(),
                new SaisieServiceAccueil(null, nom, true, null, null, null, null, null, null, null),
                ADMINISTRATRICE);
    }

    private FicheContact contact(FicheService service, String nom, String courriel, String telephone) {
        return contacts.creer(
                service.id(),
                new SaisieContact(null, "MME", nom, "Ana", "Directrice", courriel, telephone, null),
                ADMINISTRATRICE);
    }

    private byte[] telecharger(String adresse) {
        try {
            MockHttpServletResponse reponse = mvc.perform(get(adresse).with(Session.de(Session.ADMINISTRATRICE)))
                    .andReturn()
                    .getResponse();
            assertThat(reponse.getStatus()).as(adresse).isEqualTo(200);
            return reponse.getContentAsByteArray();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private long lignes(String table, long id) {
        return un("select count(*) from app." + table + " where id = ?", id);
    }
}
