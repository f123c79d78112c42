package fr.univ.stages.portail;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.page.EntreeDeMenu;
import fr.univ.stages.securite.page.PartieDuMenu;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a person may do, as the side menu offers it (1.5): what each module brings, the tools last. */
@Component
class Menu {

    private final List<PartieDuMenu> parties;

    Menu(List<PartieDuMenu> parties) {
        this.parties = parties;
    }

    List<EntreeDeMenu> de(Acteur acteur) {
        Map<Boolean, List<EntreeDeMenu>> entrees = parties.stream()
                .flatMap(partie -> partie.auMenu(acteur).stream())
                .collect(Collectors.partitioningBy(entree -> entree.icone() == null));
        List<EntreeDeMenu> outils = entrees.get(true);
        return Stream.concat(
                        entrees.get(false).stream(),
                        Stream.of(new EntreeDeMenu("Outils", null, "outils", outils))
                                .filter(entree -> !outils.isEmpty()))
                .toList();
    }
}
