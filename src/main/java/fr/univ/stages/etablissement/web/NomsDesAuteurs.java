package fr.univ.stages.etablissement.web;

import fr.univ.stages.etablissement.fusion.FusionPassee;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.securite.NomsDesPersonnes;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names of all who are named by « Créé(e) le … par … » on the sheet of an établissement (3.2.6). */
@Component
class NomsDesAuteurs {

    private final NomsDesPersonnes noms;

    NomsDesAuteurs(NomsDesPersonnes noms) {
        this.noms = noms;
    }

    /** By login. */
    Map<String, String> de(FicheComplete fiche) {
        Stream<Suivi> suivis = Stream.of(
                        fiche.accords().stream().map(accord -> accord.suivi()),
                        fiche.services().stream().map(service -> service.suivi()),
                        fiche.services().stream()
                                .flatMap(service -> service.contacts().stream())
                                .map(contact -> contact.suivi()))
                .flatMap(parties -> parties);
        return noms.de(Stream.concat(
                        Stream.of(
                                fiche.etablissement().creePar(),
                                fiche.etablissement().modifiePar()),
                        Stream.concat(
                                fiche.fusions().stream().map(FusionPassee::par),
                                suivis.flatMap(suivi -> Stream.of(suivi.creePar(), suivi.modifiePar()))))
                .toList());
    }
}
