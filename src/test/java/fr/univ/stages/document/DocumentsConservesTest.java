package fr.univ.stages.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.noyau.Introuvable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("6.2 What was produced is kept as it was")
class DocumentsConservesTest extends BaseIntegration {

    private static final AtomicLong SUITE = new AtomicLong(900_000);
    private static final byte[] OCTETS = "%PDF-1.7 essai".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private DocumentsConserves documents;

    @Autowired
    private JdbcClient base;

    private final String proprietaire = "essai:" + SUITE.incrementAndGet();

    @Test
    void what_is_kept_is_read_again_with_its_fingerprint() {
        DocumentConserve carte = conserver(3, OCTETS);

        assertThat(carte.version()).isEqualTo(3);
        assertThat(carte.sha256()).hasSize(64).matches("[0-9a-f]+");
        assertThat(carte.taille()).isEqualTo(OCTETS.length);
        assertThat(documents.octets(carte.id())).isEqualTo(OCTETS);
    }

    @Test
    void the_last_is_the_one_of_the_highest_version_and_all_remain() {
        conserver(1, OCTETS);
        DocumentConserve second = conserver(2, "suite".getBytes(StandardCharsets.UTF_8));

        assertThat(documents.dernier(proprietaire, "convention")).contains(second);
        assertThat(documents.dernier(proprietaire, "recapitulatif")).isEmpty();
        assertThat(documents.tous(proprietaire)).hasSize(2).startsWith(second);
    }

    @Test
    void a_step_run_twice_keeps_the_first_document() {
        DocumentConserve premier = conserver(1, OCTETS);

        assertThat(conserver(1, "autre".getBytes(StandardCharsets.UTF_8))).isEqualTo(premier);
        assertThat(documents.octets(premier.id())).isEqualTo(OCTETS);
    }

    @Test
    void the_database_refuses_to_change_delete_or_empty() {
        long id = conserver(1, OCTETS).id();

        assertThatThrownBy(() -> base.sql("update app.document set nom = 'x' where id = " + id)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("ne se modifie ni ne se supprime");
        assertThatThrownBy(() ->
                        base.sql("delete from app.document where id = " + id).update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> base.sql("truncate app.document").update()).isInstanceOf(DataAccessException.class);
        assertThat(documents.octets(id)).isEqualTo(OCTETS);
    }

    @Test
    void documents_go_with_their_owner_and_with_no_other() {
        long id = conserver(1, OCTETS).id();

        documents.oublier("essai:1");
        assertThat(documents.octets(id)).isEqualTo(OCTETS);

        documents.oublier(proprietaire);
        assertThat(documents.tous(proprietaire)).isEmpty();
        assertThatThrownBy(() -> documents.octets(id)).isInstanceOf(Introuvable.class);
    }

    @Test
    void bytes_altered_behind_our_back_are_not_handed_out() {
        long id = conserver(1, OCTETS).id();
        base.sql("""
                        do $$ begin
                            alter table app.document disable trigger document_immuable;
                            alter table app.document drop constraint document_check;
                            update app.document set octets = 'x' where id = %d;
                            alter table app.document enable trigger document_immuable;
                            alter table app.document add constraint document_check
                                check (sha256 = encode(sha256(octets), 'hex')) not valid;
                        end $$
                        """.formatted(id)).update();

        assertThatThrownBy(() -> documents.octets(id)).isInstanceOf(DocumentAltere.class);
        documents.oublier(proprietaire);
    }

    @Test
    void the_printed_data_are_kept_beside_the_bytes() {
        long id = conserver(1, OCTETS).id();

        assertThat(base.sql("select donnees ->> 'nom' from app.document where id = " + id)
                        .query(String.class)
                        .single())
                .isEqualTo("Zoé BRESSOLAT");
    }

    private DocumentConserve conserver(long version, byte[] octets) {
        return documents.conserver(DocumentAConserver.pdf(
                proprietaire,
                version,
                "convention",
                "convention-10001.pdf",
                "2026-11",
                Map.of("nom", "Zoé BRESSOLAT"),
                null,
                octets));
    }
}
