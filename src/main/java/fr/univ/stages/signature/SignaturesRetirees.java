package fr.univ.stages.signature;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.signature.modele.Circuit;
import fr.univ.stages.signature.modele.Signature;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was signed and no longer counts, with the document it was put on. */
@Component
class SignaturesRetirees {

    private final JdbcClient base;
    private final Horloge horloge;

    SignaturesRetirees(JdbcClient base, Horloge horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    void garder(Circuit circuit, Signature signature, RaisonDeRetrait raison, Acteur par) {
        base.sql("""
                        insert into app.signature_retiree (proprietaire, qualite, nom, signee_le, enregistree_par,
                                                           document_sha256, raison, retiree_le, retiree_par)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        circuit.proprietaire(),
                        signature.qualite().name(),
                        signature.nom(),
                        signature.signeeLe(),
                        signature.enregistreePar(),
                        circuit.piece().sha256(),
                        raison.name(),
                        Timestamp.from(horloge.maintenant()),
                        par == null ? null : par.login())
                .update();
    }

    void oublier(String proprietaire) {
        base.sql("delete from app.signature_retiree where proprietaire = ?")
                .param(proprietaire)
                .update();
    }
}
