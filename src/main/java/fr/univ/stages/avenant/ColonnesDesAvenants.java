package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.StatutAvenant;
import fr.univ.stages.convention.enonce.Colonne;
import fr.univ.stages.convention.export.ColonnesExportables;
import fr.univ.stages.document.Classeur.Genre;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the export of conventions says of their amendments; their values are those of the convention itself (6.3). */
@Component
@Order(4)
class ColonnesDesAvenants implements ColonnesExportables {

    private static final String VALIDES = " filter (where a.statut = '" + StatutAvenant.VALIDE + "')";

    private static final String JOINTURE =
            "left join lateral (select count(*)" + VALIDES + " valides, count(*) - count(*)"
                    + VALIDES + " en_cours, (array_agg(a.numero order by a.effet desc)" + VALIDES
                    + ")[1] dernier, max(a.valide_le)"
                    + VALIDES + " valide_le from app.avenant a where a.convention_id = c.id) avenants on true";

    @Override
    public List<Colonne> colonnes() {
        return List.of(
                colonne("avenants", "Avenant(s) validé(s)", Genre.ENTIER, 10, "avenants.valides"),
                colonne("dernierAvenant", "Dernier avenant validé", Genre.TEXTE, 14, "avenants.dernier"),
                colonne("dernierAvenantLe", "Dernier avenant validé le", Genre.MOMENT, 16, "avenants.valide_le"),
                colonne("avenantsEnCours", "Avenant(s) en cours", Genre.ENTIER, 10, "avenants.en_cours"));
    }

    private static Colonne colonne(String cle, String libelle, Genre genre, int largeur, String sql) {
        return Colonne.de(cle, libelle, genre, largeur, sql).avec(JOINTURE);
    }
}
