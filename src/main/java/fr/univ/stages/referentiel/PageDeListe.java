package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Horloge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one list: its values, what may be done to each, and the form for another. */
@Component
class PageDeListe {

    private final ValeursDesListes valeurs;
    private final GestionDesNomenclatures gestion;
    private final Horloge horloge;

    PageDeListe(ValeursDesListes valeurs, GestionDesNomenclatures gestion, Horloge horloge) {
        this.valeurs = valeurs;
        this.gestion = gestion;
        this.horloge = horloge;
    }

    String montrer(Model modele, Liste liste, SaisieValeur saisie, Map<String, String> erreurs) {
        List<ValeurDeListe> toutes = valeurs.de(liste);
        Map<String, String> gardes = new HashMap<>();
        toutes.forEach(valeur -> CodesDuProduit.retient(liste, valeur.code())
                .ifPresent(pourquoi -> gardes.put(valeur.code(), pourquoi)));
        modele.addAttribute("liste", liste);
        modele.addAttribute("valeurs", toutes);
        modele.addAttribute("jour", horloge.aujourdhui());
        modele.addAttribute("gardes", gardes);
        modele.addAttribute("employes", gestion.employes(liste));
        CodesDuProduit.ferme(liste).ifPresent(pourquoi -> modele.addAttribute("fermee", pourquoi));
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("erreurs", erreurs);
        return "nomenclatures/liste";
    }
}
