package fr.univ.stages.etablissement;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.AUTRE_ETUDIANT;
import static fr.univ.stages.etablissement.EtablissementDEssai.ENSEIGNANT;
import static fr.univ.stages.etablissement.EtablissementDEssai.ETUDIANTE;
import static fr.univ.stages.etablissement.EtablissementDEssai.organisme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.etablissement.modele.FicheContact;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.modele.FicheService;
import fr.univ.stages.etablissement.modele.SaisieContact;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("3.1.3, 3.1.4: services of an établissement and their contacts")
@Transactional
class ServicesEtContactsTest extends BaseIntegration {

    @Autowired
    private Etablissements etablissements;

    @Autowired
    private Services services;

    @Autowired
    private Contacts contacts;

    @Autowired
    private JdbcClient sql;

    private FicheEtablissement etablissement;

    @BeforeEach
    void one_organisation() {
        sql.sql("truncate app.etablissement cascade").update();
        etablissement = etablissements.creer(organisme("Essai").saisie(), ADMINISTRATRICE);
    }

    @Test
    void a_service_at_the_same_address_shows_it_and_follows_it() {
        FicheService service = services.creer(etablissement.id(), memeAdresse("Accueil"), ADMINISTRATRICE);
        assertThat(service.voie()).isEqualTo("1 rue de l'Essai");
        etablissements.modifier(
                etablissement.id(),
                organisme("Essai")
                        .avec("version", etablissement.version())
                        .avec("voie", "9 quai Neuf")
                        .avec("codePostal", "44000")
                        .avec("commune", "Nantes")
                        .saisie(),
                ADMINISTRATRICE);
        assertThat(services.fiche(service.id()))
                .extracting(FicheService::memeAdresse, FicheService::voie, FicheService::commune)
                .containsExactly(true, "9 quai Neuf", "Nantes");
        assertThat(departement(service)).isEqualTo("44");
    }

    @Test
    void a_service_elsewhere_has_an_address_of_its_own_checked_like_any_other() {
        FicheService service = services.creer(
                etablissement.id(), ailleurs("Dépôt", "2 quai de l'Essai", "44000", "Nantes", "FR"), ADMINISTRATRICE);
        assertThat(service.memeAdresse()).isFalse();
        assertThat(service.paysLibelle()).isEqualTo("France");
        assertThat(departement(service)).isEqualTo("44");

        Refus refus = catchThrowableOfType(
                Refus.class,
                () -> services.creer(etablissement.id(), ailleurs(" ", null, "1", null, "FR"), ADMINISTRATRICE));
        assertThat(refus.erreurs()).containsOnlyKeys("nom", "voie", "commune", "codePostal");
        assertThat(catchThrowableOfType(
                                Refus.class,
                                () -> services.creer(
                                        etablissement.id(), ailleurs("Dépôt", null, null, null, null), ADMINISTRATRICE))
                        .erreurs())
                .containsOnlyKeys("voie", "commune", "pays");
    }

    @Test
    void services_are_listed_by_name_as_the_french_read_it() {
        for (String nom : List.of("Zone B", "Études", "Achats", "échanges")) {
            services.creer(etablissement.id(), memeAdresse(nom), ADMINISTRATRICE);
        }
        assertThat(services.de(etablissement.id()))
                .extracting(FicheService::nom)
                .containsExactly("Achats", "échanges", "Études", "Zone B");
        assertThatThrownBy(() -> services.de(-1)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> services.creer(-1, memeAdresse("Accueil"), ADMINISTRATRICE))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void a_student_corrects_their_own_service_until_it_is_verified() {
        FicheService service = services.creer(etablissement.id(), memeAdresse("Accueil"), ETUDIANTE);
        assertThat(service.aVerifier()).isTrue();
        FicheService corrige = services.modifier(service.id(), version(service, "Accueils"), ETUDIANTE);
        assertThatThrownBy(() -> services.modifier(service.id(), version(service, "Accueil"), ETUDIANTE))
                .isInstanceOf(Perime.class);
        assertThatThrownBy(() -> services.modifier(service.id(), version(corrige, "X"), AUTRE_ETUDIANT))
                .isInstanceOf(Interdit.class);
        FicheService verifie = services.modifier(service.id(), version(corrige, "Accueil"), ADMINISTRATRICE);
        assertThat(verifie.aVerifier()).isFalse();
        assertThatThrownBy(() -> services.modifier(service.id(), version(verifie, "X"), ETUDIANTE))
                .isInstanceOf(Interdit.class);
    }

    @Test
    void a_contact_is_read_again_and_civilite_is_madame_by_default() {
        long service = service();
        FicheContact contact = contacts.creer(service, contact(null, " Le Goff ", null), ETUDIANTE);
        assertThat(contact.civilite()).isEqualTo("MME");
        assertThat(contact.nom()).isEqualTo("Le Goff");
        assertThat(contact.courriel()).isEqualTo("a.legoff@essai.example");
        assertThat(contact.telephone()).isEqualTo("01 99 00 12 34");
        assertThat(contacts.fiche(contact.id())).isEqualTo(contact);
        assertThat(contacts.de(service, ETUDIANTE)).containsExactly(contact);
        assertThat(contacts.parService(etablissement.id())).containsOnlyKeys(service);
    }

    @Test
    @DisplayName("1.4 a student chooses among the people of a service, and learns how to reach only those they entered")
    void a_student_does_not_learn_how_to_reach_everybody() {
        long service = service();
        FicheContact sien = contacts.creer(service, contact("M", "Le Goff", null), ETUDIANTE);
        FicheContact autre = contacts.creer(service, contact("M", "Le Bihan", null), ADMINISTRATRICE);

        assertThat(contacts.de(service, ADMINISTRATRICE)).containsExactly(autre, sien);
        assertThat(contacts.de(service, ETUDIANTE)).containsExactly(autre.sansCoordonnees(), sien);
        assertThatThrownBy(() -> contacts.de(service, ENSEIGNANT)).isInstanceOf(Interdit.class);
        assertThat(autre.sansCoordonnees())
                .extracting(FicheContact::nom, FicheContact::fonction, FicheContact::courriel, FicheContact::telephone)
                .containsExactly("Le Bihan", autre.fonction(), null, null);
    }

    @Test
    void a_contact_is_refused_field_by_field() {
        long service = service();
        SaisieContact vide = new SaisieContact(null, "MLLE", " ", null, "x".repeat(151), "a@", "12", "13");
        assertThat(catchThrowableOfType(Refus.class, () -> contacts.creer(service, vide, ADMINISTRATRICE))
                        .erreurs())
                .containsOnlyKeys("civilite", "nom", "prenom", "fonction", "courriel", "telephone", "fax");
        SaisieContact rien = new SaisieContact(null, null, "A", "B", "C", null, null, null);
        assertThat(catchThrowableOfType(Refus.class, () -> contacts.creer(service, rien, ADMINISTRATRICE))
                        .erreurs())
                .containsOnlyKeys("courriel");
    }

    @Test
    @DisplayName("1.4 a student corrects and deletes only the contacts they entered")
    void a_student_corrects_and_deletes_their_own() {
        long service = service();
        FicheContact sien = contacts.creer(service, contact("M", "Le Goff", null), ETUDIANTE);
        FicheContact autre = contacts.creer(service, contact("M", "Le Bihan", null), ADMINISTRATRICE);
        FicheContact corrige = contacts.modifier(sien.id(), contact("M", "Le Goff-Roux", sien.version()), ETUDIANTE);
        assertThat(corrige.nom()).isEqualTo("Le Goff-Roux");
        assertThatThrownBy(() -> contacts.modifier(sien.id(), contact("M", "X", sien.version()), ETUDIANTE))
                .isInstanceOf(Perime.class);
        assertThatThrownBy(() -> contacts.modifier(autre.id(), contact("M", "X", autre.version()), ETUDIANTE))
                .isInstanceOf(Interdit.class);
        assertThatThrownBy(() -> contacts.supprimer(autre.id(), ETUDIANTE)).isInstanceOf(Interdit.class);
        assertThatThrownBy(() -> contacts.supprimer(autre.id(), ENSEIGNANT)).isInstanceOf(Interdit.class);
        assertThatThrownBy(() -> contacts.creer(service, contact("M", "X", null), ENSEIGNANT))
                .isInstanceOf(Interdit.class);
        contacts.supprimer(sien.id(), ETUDIANTE);
        assertThat(contacts.de(service, ADMINISTRATRICE)).containsExactly(autre);
        assertThatThrownBy(() -> contacts.fiche(sien.id())).isInstanceOf(Introuvable.class);
    }

    @Test
    void what_holds_something_is_not_deleted_alone_but_all_of_an_etablissement_goes_together() {
        FicheService accueil = services.creer(etablissement.id(), memeAdresse("Accueil"), ADMINISTRATRICE);
        FicheService achats = services.creer(etablissement.id(), memeAdresse("Achats"), ADMINISTRATRICE);
        contacts.creer(accueil.id(), contact("M", "Le Goff", null), ADMINISTRATRICE);
        assertThatThrownBy(() -> services.supprimer(accueil.id(), ADMINISTRATRICE))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("contacts");
        services.supprimer(achats.id(), ADMINISTRATRICE);
        etablissements.supprimer(etablissement.id(), ADMINISTRATRICE);
        assertThatThrownBy(() -> services.fiche(accueil.id())).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> etablissements.fiche(etablissement.id())).isInstanceOf(Introuvable.class);
    }

    @Test
    void what_somebody_began_to_use_meanwhile_is_not_deleted_either() {
        FicheContact contact = contacts.creer(service(), contact("M", "Le Goff", null), ADMINISTRATRICE);
        sql.sql("create table app.usage_essai (contact_id bigint references app.contact)")
                .update();
        sql.sql("insert into app.usage_essai values (?)").param(contact.id()).update();
        assertThatThrownBy(() -> contacts.supprimer(contact.id(), ADMINISTRATRICE))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("vient de s'en servir");
    }

    @Test
    @DisplayName("6 what is done to services and contacts is in the journal, by number and never by name")
    void the_journal_tells_what_was_done() {
        FicheService service = services.creer(etablissement.id(), memeAdresse("Accueil"), ADMINISTRATRICE);
        services.modifier(service.id(), version(service, "Accueils"), ADMINISTRATRICE);
        FicheContact contact = contacts.creer(service.id(), contact("M", "Le Goff", null), ETUDIANTE);
        contacts.modifier(contact.id(), contact("M", "Le Goff-Roux", contact.version()), ETUDIANTE);
        contacts.supprimer(contact.id(), ETUDIANTE);
        services.supprimer(service.id(), ADMINISTRATRICE);

        assertThat(trace("service " + service.id()))
                .containsExactly("per001 CREATION", "per001 MODIFICATION", "per001 SUPPRESSION");
        assertThat(trace("contact " + contact.id()))
                .containsExactly(
                        ETUDIANTE.login() + " CREATION",
                        ETUDIANTE.login() + " MODIFICATION",
                        ETUDIANTE.login() + " SUPPRESSION");
    }

    private List<String> trace(String objet) {
        return sql.sql("select par || ' ' || action from app.trace where objet = ? order by id")
                .param(objet)
                .query(String.class)
                .list();
    }

    private long service() {
        return services.creer(etablissement.id(), memeAdresse("Accueil"), ADMINISTRATRICE)
                .id();
    }

    private String departement(FicheService service) {
        return sql.sql("select departement from app.service where id = ?")
                .param(service.id())
                .query(String.class)
                .single();
    }

    private static SaisieServiceAccueil memeAdresse(String nom) {
        return new SaisieServiceAccueil(null, nom, true, null, null, null, null, null, null, null);
    }

    private static SaisieServiceAccueil version(FicheService service, String nom) {
        return new SaisieServiceAccueil(service.version(), nom, true, null, null, null, null, null, null, null);
    }

    private static SaisieServiceAccueil ailleurs(
            String nom, String voie, String codePostal, String commune, String pays) {
        return new SaisieServiceAccueil(null, nom, false, null, voie, codePostal, commune, null, pays, null);
    }

    private static SaisieContact contact(String civilite, String nom, Integer version) {
        return new SaisieContact(
                version, civilite, nom, "Anne-Lise", "Cheffe de projet", "A.LeGoff@essai.example", "0199001234", null);
    }
}
