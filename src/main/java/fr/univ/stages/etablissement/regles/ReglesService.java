package fr.univ.stages.etablissement.regles;

import fr.univ.stages.etablissement.modele.DonneesService;
import fr.univ.stages.etablissement.modele.Lecture;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.noyau.ControleSaisie;
import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.referentiel.Pays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Accepts or refuses what was typed of a service, everything at once. */
@Component
public class ReglesService {

    private final ControleSaisie controle;
    private final ReglesAdresse adresses;

    ReglesService(ControleSaisie controle, ReglesAdresse adresses) {
        this.controle = controle;
        this.adresses = adresses;
    }

    /** Checked values; the département is the établissement's where the address is. Throws Refus. */
    public DonneesService accepter(SaisieServiceAccueil saisie, String departementDeLEtablissement) {
        Map<String, String> erreurs = controle.erreurs(saisie);
        Optional<Pays> pays = saisie.memeAdresse() ? Optional.empty() : lieu(saisie, erreurs);
        controle.exiger(erreurs);
        AdresseReglee lieu = pays.map(choisi -> adresses.reglee(saisie.adresse(), choisi))
                .orElse(new AdresseReglee(null, departementDeLEtablissement));
        return new DonneesService(
                saisie.nom(), lieu.adresse(), lieu.departement(), Lecture.si(saisie.telephone(), Telephone::de));
    }

    private Optional<Pays> lieu(SaisieServiceAccueil saisie, Map<String, String> erreurs) {
        exiger("voie", saisie.voie(), "Indiquez le numéro et la voie, par exemple « 12 rue de la Gare ».", erreurs);
        exiger("commune", saisie.commune(), "Indiquez la commune, par exemple « Rennes ».", erreurs);
        exiger("pays", saisie.pays(), "Choisissez le pays.", erreurs);
        Optional<Pays> pays = adresses.pays(saisie.pays(), erreurs);
        pays.ifPresent(choisi -> adresses.controler(saisie.adresse(), choisi, erreurs));
        return pays;
    }

    private static void exiger(String champ, String valeur, String message, Map<String, String> erreurs) {
        if (valeur == null) {
            erreurs.putIfAbsent(champ, message);
        }
    }
}
