package fr.univ.stages.convention.nir;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.securite.chiffrement.Coffre;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("3.1.1 Changing the key of the numéros de sécurité sociale")
class RenouvellementDesNirTest extends BaseIntegration {

    private static final int LIGNES = 450;
    private static final String NIR = "255081416802538";

    @Autowired
    private JdbcClient base;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void take_the_rows_away() {
        base.sql("delete from app.convention where saisisseur = 'essai-cle'").update();
    }

    @Test
    void every_row_is_written_again_with_the_new_key_and_what_no_key_reads_is_left_as_it_was() {
        Coffre ancien = coffre(cle(1), List.of());
        for (int n = 0; n < LIGNES; n++) {
            inserer(ancien.chiffrer(NIR));
        }
        byte[] perdu = coffre(cle(9), List.of()).chiffrer(NIR);
        long illisible = inserer(perdu);
        Coffre apres = coffre(cle(2), List.of(cle(1)));
        RenouvellementDesNir lot = new RenouvellementDesNir(base, apres, transaction);

        assertThat(lot.renouveler().renouveles()).isEqualTo(LIGNES);

        Coffre sansAncienne = coffre(cle(2), List.of());
        List<byte[]> ecrits = base.sql(
                        "select nir_chiffre from app.convention where saisisseur = 'essai-cle' and id <> ?")
                .param(illisible)
                .query((r, n) -> r.getBytes(1))
                .list();
        assertThat(ecrits)
                .hasSize(LIGNES)
                .allSatisfy(
                        octets -> assertThat(sansAncienne.dechiffrer(octets)).isEqualTo(NIR));
        assertThat(base.sql("select nir_chiffre from app.convention where id = ?")
                        .param(illisible)
                        .query((r, n) -> r.getBytes(1))
                        .single())
                .isEqualTo(perdu);
        RenouvellementDesNir.Bilan encore = lot.renouveler();
        assertThat(encore.renouveles()).isZero();
        assertThat(encore.illisibles()).isPositive();
    }

    private long inserer(byte[] chiffre) {
        return base.sql("""
                        insert into app.convention (version, statut, etape_atteinte, nir_chiffre, saisisseur,
                                                    cree_le, cree_par, modifie_le, modifie_par)
                        values (0, 'BROUILLON', 'ETUDIANT', ?, 'essai-cle', now(), 'essai', now(), 'essai')
                        returning id""").param(chiffre).query(Long.class).single();
    }

    private static Coffre coffre(String cle, List<String> anciennes) {
        try {
            Constructor<Coffre> fabrique = Coffre.class.getDeclaredConstructor(String.class, List.class);
            return BeanUtils.instantiateClass(fabrique, cle, anciennes);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cle(int graine) {
        byte[] octets = new byte[32];
        Arrays.fill(octets, (byte) graine);
        return Base64.getEncoder().encodeToString(octets);
    }
}
