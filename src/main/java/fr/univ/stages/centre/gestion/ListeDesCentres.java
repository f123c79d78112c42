package fr.univ.stages.centre.gestion;

import fr.univ.stages.centre.AccesCentre;
import fr.univ.stages.centre.CentreRepository;
import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.CritereDuCentre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.recherche.Page;
import fr.univ.stages.securite.Droit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of centres, in three statements whatever their number (2.1). */
@Component
class ListeDesCentres {

    private final AccesCentre acces;
    private final CentreRepository depot;
    private final Centres centres;
    private final CriteresDesCentres criteres;

    ListeDesCentres(AccesCentre acces, CentreRepository depot, Centres centres, CriteresDesCentres criteres) {
        this.acces = acces;
        this.depot = depot;
        this.centres = centres;
        this.criteres = criteres;
    }

    /** The establishment's first, then by name; throws Interdit. */
    @Transactional(readOnly = true)
    Page<LigneCentre> page(int numero, Acteur acteur) {
        acces.exigerLecture(acteur);
        boolean tout = acces.ouvre(acteur);
        List<Centre> lus = depot.page(PageRequest.of(numero, Page.TAILLE));
        boolean suite = lus.size() == Page.TAILLE && depot.nombre() > (numero + 1L) * Page.TAILLE;
        Map<Long, List<CritereDuCentre>> confies = criteres
                .de(lus.stream().map(Centre::id).toList())
                .stream()
                .collect(Collectors.groupingBy(CritereDuCentre::centre));
        Map<Long, Droit> miens = centres.de(acteur.login());
        List<LigneCentre> lignes = lus.stream()
                .map(centre -> new LigneCentre(
                        centre,
                        confies.getOrDefault(centre.id(), List.of()),
                        miens.get(centre.id()),
                        tout || miens.get(centre.id()) == Droit.ADMIN))
                .toList();
        return new Page<>(lignes, suite);
    }
}
