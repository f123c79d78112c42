package fr.univ.stages.etablissement.attente;

import fr.univ.stages.noyau.Acteur;
import java.util.List;
import java.util.Optional;

/** Asked of the module that knows why an organisation is entered: organisations themselves know no dossier. */
public interface DossiersDesEtablissements {

    /** The centre that manages what this person is entering now; empty when it is not known yet. */
    Optional<Long> centre(Acteur acteur);

    /** The dossiers of that centre that name the établissement, the latest first, at most 10; of any centre for null. */
    List<DossierConcerne> citant(long etablissement, Long centre);
}
