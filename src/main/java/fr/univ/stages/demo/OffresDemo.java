package fr.univ.stages.demo;

import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.offre.NouvelleOffre;
import fr.univ.stages.offre.Offres;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Six offers of the demo organisations: five are diffused for months to come, the last one is over. */
@Component
@ConditionalOnProperty(ModeDemonstration.DEMO)
class OffresDemo {

    private final Offres offres;
    private final Horloge horloge;

    OffresDemo(Offres offres, Horloge horloge) {
        this.offres = offres;
        this.horloge = horloge;
    }

    void creer(Map<String, Centre> centres, Map<String, Long> etablissements) {
        LocalDate jour = horloge.aujourdhui();
        LigneCsv.lire("demo_offres.csv")
                .forEach(ligne -> offres.publier(
                        new NouvelleOffre(
                                ligne.de("intitule"),
                                ligne.de("missions"),
                                etablissements.get(ligne.de("raison_sociale")),
                                centres.get(ligne.de("composante")).id(),
                                jour.plusDays(Long.parseLong(ligne.de("jour_debut"))),
                                jour.plusDays(Long.parseLong(ligne.de("jour_fin")))),
                        UniversiteDemo.AUTEUR));
    }
}
