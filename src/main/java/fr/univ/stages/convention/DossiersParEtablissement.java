package fr.univ.stages.convention;

import fr.univ.stages.etablissement.attente.DossierConcerne;
import fr.univ.stages.etablissement.attente.DossiersDesEtablissements;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Texte;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which conventions an organisation was entered for, as far as the centre that verifies it may know. */
@Component
class DossiersParEtablissement implements DossiersDesEtablissements {

    private final JdbcClient base;

    DossiersParEtablissement(JdbcClient base) {
        this.base = base;
    }

    /** The one begun last and not created yet comes first: that is where an étudiant enters a host. */
    @Override
    public Optional<Long> centre(Acteur acteur) {
        return base.sql("""
                        select centre_id from app.convention where saisisseur = ? and centre_id is not null
                        order by numero is null desc, id desc limit 1""").param(acteur.login()).query(Long.class).optional();
    }

    @Override
    public List<DossierConcerne> citant(long etablissement, Long centre) {
        return base.sql("""
                        select numero, etudiant_prenom || ' ' || etudiant_nom etudiant from app.convention
                        where etablissement_id = :id and (cast(:centre as bigint) is null or centre_id = :centre)
                        order by id desc limit 10""")
                .param("id", etablissement)
                .param("centre", centre, java.sql.Types.BIGINT)
                .query((rs, n) -> dossier(rs.getObject("numero", Long.class), rs.getString("etudiant")))
                .list();
    }

    private static DossierConcerne dossier(Long numero, String etudiant) {
        String titre = etudiant == null ? "Nouvelle convention" : "Convention " + Texte.de(etudiant);
        return numero == null
                ? new DossierConcerne(titre, "en cours de saisie", null)
                : new DossierConcerne(titre, "numéro " + numero, "/conventions/" + numero);
    }
}
