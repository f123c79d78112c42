package fr.univ.stages.etablissement.recherche;

import fr.univ.stages.noyau.Refus;
import fr.univ.stages.recherche.Conditions;
import fr.univ.stages.recherche.Mots;
import fr.univ.stages.referentiel.Nafs;
import fr.univ.stages.referentiel.Secteurs;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns every criterion but the name into a condition on app.etablissement e. */
@Component
class FiltresEtablissements {

    /** People write a RIDET with spaces or without; this is the expression of its index. */
    private static final String NUMERO_LOCAL = "replace(numero_local, ' ', '')";

    private final Nafs nafs;
    private final Secteurs secteurs;

    FiltresEtablissements(Nafs nafs, Secteurs secteurs) {
        this.nafs = nafs;
        this.secteurs = secteurs;
    }

    Conditions de(CriteresEtablissements criteres, LectureDesMots.Lus mots) {
        Conditions conditions = new Conditions();
        if (criteres.departement() != null && criteres.service() == null) {
            departement(conditions, "departement", criteres.departement());
        }
        if (criteres.siret() != null) {
            String debut = Numeros.siret(criteres.siret());
            conditions.et("(siret like ? or " + NUMERO_LOCAL + " like ?)", debut, debut);
        }
        if (criteres.secteur() != null) {
            secteur(conditions, criteres.secteur());
        }
        if (criteres.activite() != null) {
            activite(conditions, criteres.activite(), mots);
        }
        if (criteres.telephone() != null) {
            conditions.un(List.of("telephone", "fax"), Numeros.telephone(criteres.telephone()));
        }
        if (criteres.codePostal() != null) {
            codePostal(conditions, criteres.codePostal());
        }
        if (criteres.pays() != null) {
            conditions.et("pays = upper(?)", criteres.pays());
        }
        if (criteres.service() != null) {
            service(conditions, criteres, mots);
        }
        return conditions
                .tous("voie_recherche", mots.de(criteres.adresse()).partout())
                .tous("complement_recherche", mots.de(criteres.complement()).partout())
                .tous("commune_recherche", mots.de(criteres.commune()).debutsDeMots());
    }

    private static void departement(Conditions conditions, String colonne, String saisi) {
        List<String> codes = Numeros.departement(saisi);
        if (codes.size() == 1) {
            conditions.et(colonne + " = ?", codes.get(0));
        } else {
            conditions.et(colonne + " in (?, ?)", codes.toArray());
        }
    }

    private static void codePostal(Conditions conditions, String saisi) {
        if (Numeros.estDepartement(saisi)) {
            conditions.et(
                    "(departement = any (?) or code_postal like ?)",
                    Numeros.departement(saisi).toArray(String[]::new),
                    Numeros.codePostal(saisi));
        } else {
            conditions.et("code_postal like ?", Numeros.codePostal(saisi));
        }
    }

    private void secteur(Conditions conditions, String choisi) {
        String[] codes = secteurs.codes(choisi).toArray(String[]::new);
        if (codes.length == 0) {
            throw Refus.sur("secteur", "Choisissez le secteur dans la liste.");
        }
        conditions.et("(naf = any (?) or naf2025 = any (?))", codes, codes);
    }

    private void activite(Conditions conditions, String saisi, LectureDesMots.Lus mots) {
        String debutDeCode = Numeros.naf(saisi);
        if (debutDeCode != null) {
            conditions.un(List.of("naf", "naf2025"), List.of(debutDeCode));
            return;
        }
        String[] codes = nafs.codes(saisi).toArray(String[]::new);
        Conditions libre = Conditions.que("naf = any (?) or naf2025 = any (?)", codes, codes);
        Mots cherches = mots.de(saisi);
        conditions.contenant(
                "(%s)",
                cherches.vide()
                        ? libre
                        : Conditions.une(
                                List.of(libre, new Conditions().tous("activite_recherche", cherches.partout()))));
    }

    private static void service(Conditions conditions, CriteresEtablissements criteres, LectureDesMots.Lus mots) {
        Conditions duService = Conditions.que("s.etablissement_id = e.id")
                .tous("s.nom_recherche", mots.de(criteres.service()).partout());
        if (criteres.departement() != null) {
            departement(duService, "s.departement", criteres.departement());
        }
        conditions.contenant("exists (select from app.service s where %s)", duService);
    }
}
