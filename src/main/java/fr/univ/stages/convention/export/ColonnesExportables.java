package fr.univ.stages.convention.export;

import fr.univ.stages.convention.enonce.Colonne;
import java.util.List;

/** Columns that a module offers to the export; a key is the one of no other column. */
public interface ColonnesExportables {

    /** In the order of the screen. */
    List<Colonne> colonnes();
}
