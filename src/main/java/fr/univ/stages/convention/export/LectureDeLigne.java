package fr.univ.stages.convention.export;

import fr.univ.stages.convention.enonce.Colonne;
import fr.univ.stages.document.Classeur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.referentiel.Libelles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/** Reads the chosen columns of a row, as their cells want them. */
final class LectureDeLigne {

    private final List<Colonne> colonnes;
    private final Libelles.Lus libelles;

    LectureDeLigne(List<Colonne> colonnes, Libelles.Lus libelles) {
        this.colonnes = colonnes;
        this.libelles = libelles;
    }

    List<Classeur.Colonne> titres() {
        return colonnes.stream()
                .map(colonne -> new Classeur.Colonne(colonne.libelle(), colonne.genre(), colonne.largeur()))
                .toList();
    }

    List<Object> lire(ResultSet ligne) throws SQLException {
        Object[] valeurs = new Object[colonnes.size()];
        for (int n = 0; n < valeurs.length; n++) {
            valeurs[n] = lire(ligne, n + 1, colonnes.get(n));
        }
        return Arrays.asList(valeurs);
    }

    private Object lire(ResultSet ligne, int rang, Colonne colonne) throws SQLException {
        return switch (colonne.genre()) {
            case DATE -> ligne.getObject(rang, LocalDate.class);
            case MOMENT -> moment(ligne.getObject(rang, OffsetDateTime.class));
            case ENTIER, NOMBRE, MONTANT -> ligne.getBigDecimal(rang);
            case TEXTE ->
                colonne.liste() == null
                        ? ligne.getString(rang)
                        : libelles.valeur(colonne.liste(), ligne.getString(rang));
        };
    }

    private static Object moment(OffsetDateTime lu) {
        return lu == null ? null : lu.atZoneSameInstant(Horloge.PARIS).toLocalDateTime();
    }
}
