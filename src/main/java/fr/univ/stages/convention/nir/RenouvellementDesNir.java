package fr.univ.stages.convention.nir;

import fr.univ.stages.securite.chiffrement.Coffre;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After each start, encrypts again with the current key what an old one wrote, in small transactions that may stop
 * anywhere and start again on any node. What no key can read is left as it is, and counted in the log.
 */
@Component
class RenouvellementDesNir {

    private static final Logger JOURNAL = LoggerFactory.getLogger(RenouvellementDesNir.class);
    private static final int PAR_LOT = 200;

    private final JdbcClient base;
    private final Coffre coffre;
    private final TransactionTemplate transaction;

    RenouvellementDesNir(JdbcClient base, Coffre coffre, TransactionTemplate transaction) {
        this.base = base;
        this.coffre = coffre;
        this.transaction = transaction;
    }

    /** What a run did. */
    record Bilan(int renouveles, int illisibles) {}

    @EventListener(ApplicationReadyEvent.class)
    void auDemarrage() {
        Thread fil = new Thread(this::raconter, "renouvellement-nir");
        fil.setDaemon(true);
        fil.start();
    }

    Bilan renouveler() {
        Bilan bilan = new Bilan(0, 0);
        long depuis = 0;
        List<Ligne> lot;
        do {
            long apres = depuis;
            lot = transaction.execute(etat -> lot(apres));
            for (Ligne ligne : lot) {
                depuis = ligne.id();
                bilan = new Bilan(
                        bilan.renouveles() + (ligne.renouvele() ? 1 : 0),
                        bilan.illisibles() + (ligne.renouvele() ? 0 : 1));
            }
        } while (lot.size() == PAR_LOT);
        return bilan;
    }

    private void raconter() {
        try {
            Bilan bilan = renouveler();
            if (bilan.renouveles() > 0) {
                JOURNAL.info("{} numéros de sécurité sociale chiffrés avec la clé courante.", bilan.renouveles());
            }
            if (bilan.illisibles() > 0) {
                JOURNAL.error(
                        "{} numéros de sécurité sociale illisibles : il manque une clé dans stages.nir.anciennes-cles.",
                        bilan.illisibles());
            }
        } catch (RuntimeException e) {
            JOURNAL.warn("Renouvellement interrompu, il reprendra au prochain démarrage : {}", e.toString());
        }
    }

    private List<Ligne> lot(long apres) {
        return base
                .sql("""
                        select id, nir_chiffre from app.convention
                         where id > :apres and nir_chiffre is not null
                           and substring(nir_chiffre from 1 for :taille) <> :entete
                         order by id limit :nombre for update""")
                .param("apres", apres)
                .param("entete", coffre.entete())
                .param("taille", coffre.entete().length)
                .param("nombre", PAR_LOT)
                .query((r, n) -> new Chiffre(r.getLong(1), r.getBytes(2)))
                .list()
                .stream()
                .map(chiffre -> new Ligne(chiffre.id(), renouveler(chiffre)))
                .toList();
    }

    private boolean renouveler(Chiffre chiffre) {
        String clair;
        try {
            clair = coffre.dechiffrer(chiffre.octets());
        } catch (IllegalStateException e) {
            return false;
        }
        base.sql("update app.convention set nir_chiffre = ? where id = ?")
                .params(coffre.chiffrer(clair), chiffre.id())
                .update();
        return true;
    }

    private record Chiffre(long id, byte[] octets) {}

    private record Ligne(long id, boolean renouvele) {}
}
