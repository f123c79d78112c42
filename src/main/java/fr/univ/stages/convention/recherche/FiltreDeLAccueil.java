package fr.univ.stages.convention.recherche;

import fr.univ.stages.etablissement.recherche.CriteresEtablissements;
import fr.univ.stages.etablissement.recherche.SelectionDEtablissements;
import fr.univ.stages.recherche.Conditions;
import java.util.List;
import org.springframework.stereotype.Component;

/** The host, by the criteria of the register and by what kind of organisation it is. */
@Component
class FiltreDeLAccueil implements Filtre {

    private static final List<Champ> DU_REGISTRE =
            List.of(Champ.RAISON_SOCIALE, Champ.SIRET, Champ.COMMUNE, Champ.CODE_POSTAL, Champ.PAYS, Champ.SECTEUR);
    private static final List<Champ> EN_MOTS = List.of(Champ.RAISON_SOCIALE, Champ.COMMUNE);
    private static final List<Champ> DE_LISTE = List.of(Champ.PAYS, Champ.SECTEUR);

    private final SelectionDEtablissements etablissements;

    FiltreDeLAccueil(SelectionDEtablissements etablissements) {
        this.etablissements = etablissements;
    }

    @Override
    public void lire(Demande demande) {
        Criteres criteres = demande.criteres();
        EN_MOTS.forEach(champ -> demande.lire(champ, saisi -> {
            demande.mots(champ);
            return new Conditions();
        }));
        DE_LISTE.forEach(champ -> demande.lire(champ, code -> {
            demande.exigerOfferte(champ, code);
            return new Conditions();
        }));
        if (DU_REGISTRE.stream().anyMatch(criteres::demande)) {
            demande.tenter(Champ.RAISON_SOCIALE, () -> chez(etablissements.de(duRegistre(criteres), demande.lus())));
        }
        genre(demande, Champ.TYPE_STRUCTURE, "type_structure");
        genre(demande, Champ.STATUT_JURIDIQUE, "statut_juridique");
        genre(demande, Champ.EFFECTIF, "effectif");
    }

    private static void genre(Demande demande, Champ champ, String colonne) {
        demande.lire(champ, code -> {
            demande.exigerOfferte(champ, code);
            return chez(Conditions.que(colonne + " = ?", code));
        });
    }

    private static Conditions chez(Conditions etablissement) {
        return new Conditions()
                .contenant("c.etablissement_id in (select e.id from app.etablissement e where %s)", etablissement);
    }

    private static CriteresEtablissements duRegistre(Criteres criteres) {
        return new CriteresEtablissements(
                criteres.un(Champ.RAISON_SOCIALE),
                null,
                criteres.un(Champ.SIRET),
                null,
                null,
                null,
                null,
                criteres.un(Champ.COMMUNE),
                criteres.un(Champ.CODE_POSTAL),
                criteres.un(Champ.PAYS),
                null,
                criteres.un(Champ.SECTEUR),
                0);
    }
}
