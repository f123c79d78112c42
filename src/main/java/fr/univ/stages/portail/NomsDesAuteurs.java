package fr.univ.stages.portail;

import fr.univ.stages.etablissement.FicheComplete;
import fr.univ.stages.etablissement.FusionPassee;
import fr.univ.stages.etablissement.Suivi;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Indisponible;
import fr.univ.stages.securite.Personnes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts names on the logins of « Créé(e) le … par … » (3.2.6), as long as the directory answers. */
@Component
class NomsDesAuteurs {

    /** Each is a question to the directory; the others are shown by their login. */
    private static final int AU_PLUS = 10;

    private final Personnes personnes;

    NomsDesAuteurs(Personnes personnes) {
        this.personnes = personnes;
    }

    /** Names by login; a login that the directory does not know, or has no time for, is its own name. */
    Map<String, String> de(FicheComplete fiche) {
        Stream<Suivi> suivis = Stream.of(
                        fiche.accords().stream().map(accord -> accord.suivi()),
                        fiche.services().stream().map(service -> service.suivi()),
                        fiche.services().stream()
                                .flatMap(service -> service.contacts().stream())
                                .map(contact -> contact.suivi()))
                .flatMap(parties -> parties);
        List<String> logins = Stream.concat(
                        Stream.of(fiche.organisme().creePar(), fiche.organisme().modifiePar()),
                        Stream.concat(
                                fiche.fusions().stream().map(FusionPassee::par),
                                suivis.flatMap(suivi -> Stream.of(suivi.creePar(), suivi.modifiePar()))))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return nommer(logins);
    }

    private Map<String, String> nommer(List<String> logins) {
        Map<String, String> noms = new HashMap<>();
        logins.forEach(login -> noms.put(login, login));
        try {
            logins.stream()
                    .limit(AU_PLUS)
                    .forEach(login -> personnes.acteur(login).map(Acteur::nom).ifPresent(nom -> noms.put(login, nom)));
        } catch (Indisponible muet) {
            return noms;
        }
        return noms;
    }
}
