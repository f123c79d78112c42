package fr.univ.stages.convention.export;

import static fr.univ.stages.convention.enonce.Colonne.date;
import static fr.univ.stages.convention.enonce.Colonne.de;
import static fr.univ.stages.convention.enonce.Colonne.moment;
import static fr.univ.stages.convention.enonce.Colonne.ouiNon;
import static fr.univ.stages.convention.enonce.Colonne.texte;

import fr.univ.stages.convention.enonce.Colonne;
import fr.univ.stages.convention.modele.Statut;
import fr.univ.stages.document.Classeur.Genre;
import fr.univ.stages.signature.modele.Qualite;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the convention stands: its number, its state, who signed when, who made and changed it. */
@Component
@Order(1)
class ColonnesDuDossier implements ColonnesExportables {

    private static final String CENTRE = "left join app.centre ce on ce.id = c.centre_id";

    /** Of the circuit now open, one row for all its signatories. */
    private static final String SIGNATURES = "left join lateral (select "
            + Arrays.stream(Qualite.values())
                    .map(qualite -> "max(s.signee_le) filter (where s.qualite = '" + qualite + "') " + qualite)
                    .collect(Collectors.joining(", "))
            + " from app.circuit k join app.signature s on s.circuit_id = k.id"
            + " where k.proprietaire = 'convention:' || c.id) signees on true";

    private static final String ETAT = Arrays.stream(Statut.values())
            .map(statut -> "when '" + statut + "' then '" + statut.libelle() + "'")
            .collect(Collectors.joining(" ", "case c.statut ", " end"));

    @Override
    public List<Colonne> colonnes() {
        Stream<Colonne> dossier = Stream.of(
                de("numero", "Numéro de convention", Genre.ENTIER, 12, "c.numero"),
                texte("annee", "Année universitaire", 12, "c.stage_annee || '-' || c.stage_annee + 1"),
                texte("etat", "État", 22, ETAT),
                ouiNon("validee", "Convention validée", "c.validee_le is not null"),
                moment("valideeLe", "Validée le", "c.validee_le"),
                ouiNon("rompue", "Stage rompu", "c.rompue"),
                texte("centre", "Centre de gestion", 26, "ce.nom").avec(CENTRE),
                de("offre", "Numéro d'offre", Genre.ENTIER, 10, "c.offre_id"),
                moment("creeLe", "Créée le", "c.cree_le"),
                texte("creePar", "Créée par", 14, "c.cree_par"),
                moment("modifieLe", "Modifiée le", "c.modifie_le"),
                texte("modifiePar", "Modifiée par", 14, "c.modifie_par"));
        Stream<Colonne> signatures = Arrays.stream(Qualite.values())
                .map(qualite -> date(
                                "signature"
                                        + Character.toUpperCase(qualite.champ().charAt(0))
                                        + qualite.champ().substring(1),
                                "Signature : " + qualite.libelle(),
                                "signees." + qualite)
                        .avec(SIGNATURES));
        return Stream.concat(dossier, signatures).toList();
    }
}
