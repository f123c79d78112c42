package fr.univ.stages.centre;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.AnnuaireIndisponible;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The instructions that a person should read before a convention: those of the centres concerned (2.2, 3.1.0). */
@Component
public class ConsignesDesCentres {

    private final CentreRepository centres;
    private final Annuaire annuaire;
    private final Droits droits;

    ConsignesDesCentres(CentreRepository centres, Annuaire annuaire, Droits droits) {
        this.centres = centres;
        this.annuaire = annuaire;
        this.droits = droits;
    }

    /** Of the centres of a student's inscriptions, or of those where staff write; none when nothing is known. */
    @Transactional(readOnly = true)
    public List<Consignes> pour(Acteur acteur) {
        Set<Long> concernes =
                acteur.numeroEtudiant() == null ? droits.centres(acteur, Droit.ECRITURE) : gerants(acteur);
        return concernes.isEmpty()
                ? List.of()
                : centres.avecConsignes(concernes).stream()
                        .map(centre ->
                                new Consignes(centre.nom(), centre.coordonnees().lienConsignes()))
                        .toList();
    }

    private Set<Long> gerants(Acteur etudiant) {
        try {
            return annuaire.etudiant(etudiant.numeroEtudiant()).stream()
                    .flatMap(connu -> connu.inscriptions().stream())
                    .flatMap(inscription ->
                            centres
                                    .pourInscription(inscription.etapeCode(), inscription.composante(), Limit.of(1))
                                    .stream())
                    .map(Centre::id)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (AnnuaireIndisponible muet) {
            return Set.of();
        }
    }
}
