package fr.univ.stages.convention.fiche;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.page.Volet;

/** What the page of a convention shows of its amendments; their module brings it. */
public interface AvenantsAMontrer {

    /** What this person may see of them. */
    Volet pour(long numero, Acteur acteur);
}
