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
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.modele.SaisieFiche;
import fr.univ.stages.etablissement.recherche.DoublonsPossibles;
import fr.univ.stages.etablissement.recherche.LigneEtablissement;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Role;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("1.3, 1.4, 4.3: who enters and corrects an établissement, and what is there already")
@Transactional
class SaisieParPlusieursTest extends BaseIntegration {
    @Autowired
    private Etablissements etablissements;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void no_organisation() {
        sql.sql("truncate app.etablissement cascade").update();
    }

    @Test
    void a_siret_already_taken_is_refused_and_its_owner_named() {
        FicheEtablissement premiere = creer(organisme("Première"));
        FicheEtablissement seconde = creer(organisme("Seconde").avec("siret", "99999002100019"));
        assertThat(refus(organisme("Troisième")).erreurs().get("siret")).contains("« Première », Rennes");
        Refus refus = catchThrowableOfType(
                Refus.class,
                () -> etablissements.modifier(
                        seconde.id(), organisme("Seconde").avec("version", 0).saisie(), ADMINISTRATRICE));
        assertThat(refus.erreurs()).containsOnlyKeys("siret");
        assertThat(etablissements
                        .modifier(
                                premiere.id(),
                                organisme("Première et la même")
                                        .avec("version", 0)
                                        .saisie(),
                                ADMINISTRATRICE)
                        .siret())
                .isEqualTo("99999001300016");
    }

    @Test
    void one_that_looks_alike_in_the_same_commune_is_a_hint_and_may_be_confirmed() {
        creer(organisme("Laboratoire Protozyme"));
        EtablissementDEssai presque = organisme("Laboratoires PROTOZYME").avec("siret", "99999002100019");
        DoublonsPossibles doublons = catchThrowableOfType(DoublonsPossibles.class, () -> creer(presque));
        assertThat(doublons.lignes())
                .extracting(LigneEtablissement::raisonSociale)
                .containsExactly("Laboratoire Protozyme");
        assertThat(doublons.lignes().get(0).paysLibelle()).isEqualTo("France");

        creer(presque.avec("confirmeDoublon", true));
        creer(organisme("Laboratoire Protozyme")
                .avec("siret", "99999003900011")
                .avec("codePostal", "44000")
                .avec("commune", "Nantes"));
        creer(organisme("Boulangerie Fictive").avec("siret", "99999004700014"));
        assertThat(nombre()).isEqualTo(4);
    }

    @Test
    void a_version_that_is_no_longer_the_last_changes_nothing() {
        FicheEtablissement fiche = creer(organisme("Essai"));
        SaisieFiche lue =
                organisme("Essai corrigé").avec("version", fiche.version()).saisie();
        FicheEtablissement corrigee = etablissements.modifier(fiche.id(), lue, ADMINISTRATRICE);
        assertThat(corrigee.version()).isGreaterThan(fiche.version());
        assertThat(corrigee.modifiePar()).isEqualTo("per001");
        assertThatThrownBy(() -> etablissements.modifier(fiche.id(), lue, ADMINISTRATRICE))
                .isInstanceOf(Perime.class);
        assertThatThrownBy(() -> etablissements.modifier(
                        fiche.id(), organisme("Sans version").saisie(), ADMINISTRATRICE))
                .isInstanceOf(Perime.class);
        assertThatThrownBy(() -> etablissements.modifier(-1, lue, ADMINISTRATRICE))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> etablissements.fiche(-1)).isInstanceOf(Introuvable.class);
    }

    @Test
    @DisplayName("1.4: an étudiant corrects what they entered until staff have looked at it")
    void a_student_corrects_what_is_theirs_until_it_is_verified() {
        FicheEtablissement fiche = etablissements.creer(organisme("Essai").saisie(), ETUDIANTE);
        assertThat(fiche.aVerifier()).isTrue();

        FicheEtablissement corrigee = modifier(fiche, "Essai corrigé", ETUDIANTE);
        assertThat(corrigee.aVerifier()).isTrue();
        assertThatThrownBy(() -> modifier(corrigee, "Autre", AUTRE_ETUDIANT)).isInstanceOf(Interdit.class);
        assertThatThrownBy(() -> modifier(corrigee, "Autre", ENSEIGNANT)).isInstanceOf(Interdit.class);

        FicheEtablissement verifiee = modifier(corrigee, "Essai vérifié", ADMINISTRATRICE);
        assertThat(verifiee.aVerifier()).isFalse();
        assertThatThrownBy(() -> modifier(verifiee, "Essai", ETUDIANTE)).isInstanceOf(Interdit.class);
    }

    @Test
    @DisplayName("1.3: who is attached to no centre writes nothing here")
    void others_only_read() {
        Acteur sansCentre = new Acteur("per099", "Ana VALCOURT", Set.of(Role.PERSONNEL), null);
        for (Acteur acteur : new Acteur[] {ENSEIGNANT, sansCentre}) {
            assertThatThrownBy(() -> etablissements.creer(organisme("Essai").saisie(), acteur))
                    .isInstanceOf(Interdit.class);
        }
        FicheEtablissement fiche = creer(organisme("Essai"));
        assertThatThrownBy(() -> etablissements.supprimer(fiche.id(), sansCentre))
                .isInstanceOf(Interdit.class);
        assertThatThrownBy(() -> etablissements.supprimer(fiche.id(), ETUDIANTE))
                .isInstanceOf(Interdit.class);
        etablissements.supprimer(fiche.id(), ADMINISTRATRICE);
        assertThat(nombre()).isZero();
    }

    @ParameterizedTest(name = "{0} in one centre: may write = {1}")
    @CsvSource({"LECTURE, false", "ECRITURE, true", "ADMIN, true"})
    @DisplayName("1.3: staff who write in some centre manage host organisations")
    void staff_who_write_somewhere_write_here(String droit, boolean peut) {
        sql.sql("""
                        with c as (insert into app.centre (nom, type, voie, code_postal, commune, telephone, cree_le, cree_par)
                            values ('Centre d''essai', 'UFR', '1 rue', '35000', 'Rennes', '+33199001234', now(), 'x') returning id)
                        insert into app.rattachement (centre_id, login, civilite, nom, droit, cree_le, cree_par)
                        select id, 'per098', 'MME', 'Essai', ?, now(), 'x' from c
                        """).param(droit).update();
        Acteur acteur = new Acteur("per098", "Ève ESSAI", Set.of(Role.PERSONNEL), null);
        if (peut) {
            FicheEtablissement fiche = etablissements.creer(organisme("Essai").saisie(), acteur);
            assertThat(fiche.aVerifier()).isFalse();
        } else {
            assertThatThrownBy(() -> etablissements.creer(organisme("Essai").saisie(), acteur))
                    .isInstanceOf(Interdit.class);
        }
    }

    private FicheEtablissement modifier(FicheEtablissement fiche, String nom, Acteur acteur) {
        SaisieFiche saisie = organisme(nom).avec("version", fiche.version()).saisie();
        return etablissements.modifier(fiche.id(), saisie, acteur);
    }

    private FicheEtablissement creer(EtablissementDEssai organisme) {
        return etablissements.creer(organisme.saisie(), ADMINISTRATRICE);
    }

    private Refus refus(EtablissementDEssai organisme) {
        return catchThrowableOfType(Refus.class, () -> creer(organisme));
    }

    private long nombre() {
        return sql.sql("select count(*) from app.etablissement")
                .query(Long.class)
                .single();
    }
}
