package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.ControleSaisie;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the lists for an administrator, and never what a record or a rule of the product rests on. */
@Service
@Transactional
class GestionDesNomenclatures {

    private final AccesReferences acces;
    private final ValeursDesListes valeurs;
    private final List<UsageDesCodes> usages;
    private final ControleSaisie controle;
    private final Journal journal;

    GestionDesNomenclatures(
            AccesReferences acces,
            ValeursDesListes valeurs,
            List<UsageDesCodes> usages,
            ControleSaisie controle,
            Journal journal) {
        this.acces = acces;
        this.valeurs = valeurs;
        this.usages = usages;
        this.controle = controle;
        this.journal = journal;
    }

    /** Throws Refus field by field: a code is given once in a list, and so is a label. */
    void ajouter(Liste liste, SaisieValeur saisie, Acteur acteur) {
        acces.exiger(acteur);
        CodesDuProduit.ferme(liste).ifPresent(pourquoi -> {
            throw Refus.general("Cette liste ne reçoit pas d'autre valeur : " + pourquoi);
        });
        valeurs.reserver(liste);
        Map<String, String> erreurs = controle.erreurs(saisie);
        completer(erreurs, liste, saisie);
        controle.exiger(erreurs);
        valeurs.ajouter(liste, saisie.code(), saisie.libelle());
        journal.noter(acteur, ActionTracee.CREATION, objet(liste, saisie.code()));
    }

    /** Records keep the code, so that they show the new label; documents already made keep the former one. */
    void renommer(Liste liste, String code, int version, String libelle, Acteur acteur) {
        acces.exiger(acteur);
        ValeurDeListe actuelle = modifiable(liste, code);
        SaisieValeur saisie = new SaisieValeur(code, libelle);
        Map<String, String> erreurs = controle.erreurs(saisie);
        erreurs.remove("code");
        if (!erreurs.containsKey("libelle") && autre(liste, code, saisie.libelle())) {
            erreurs.put("libelle", libellePris());
        }
        controle.exiger(erreurs);
        if (actuelle.version() != version) {
            throw new Perime();
        }
        valeurs.renommer(liste, code, saisie.libelle());
        journal.noter(acteur, ActionTracee.MODIFICATION, objet(liste, code));
    }

    /** No longer offered; where it is recorded it is still shown and printed. */
    void retirer(Liste liste, String code, Acteur acteur) {
        acces.exiger(acteur);
        modifiable(liste, code);
        exigerLibre(liste, code);
        if (valeurs.de(liste).stream()
                .noneMatch(autre -> autre.actif() && !autre.code().equals(code))) {
            throw Refus.general("C'est la dernière valeur proposée : ajoutez-en une autre avant de la retirer.");
        }
        valeurs.offrir(liste, code, false);
        journal.noter(acteur, ActionTracee.MODIFICATION, objet(liste, code) + ", retirée");
    }

    void remettre(Liste liste, String code, Acteur acteur) {
        acces.exiger(acteur);
        modifiable(liste, code);
        valeurs.offrir(liste, code, true);
        journal.noter(acteur, ActionTracee.MODIFICATION, objet(liste, code) + ", remise");
    }

    /** One place up or down; nothing at either end. */
    void deplacer(Liste liste, String code, boolean monter, Acteur acteur) {
        acces.exiger(acteur);
        modifiable(liste, code);
        List<String> codes =
                valeurs.de(liste).stream().map(ValeurDeListe::code).collect(Collectors.toCollection(ArrayList::new));
        int rang = codes.indexOf(code);
        int voisin = monter ? rang - 1 : rang + 1;
        if (rang >= 0 && voisin >= 0 && voisin < codes.size()) {
            Collections.swap(codes, rang, voisin);
            valeurs.ranger(liste, codes);
            journal.noter(acteur, ActionTracee.MODIFICATION, objet(liste, code) + ", déplacée");
        }
    }

    /** Only once retired, so that no form under way still offers it, and never when a record holds it. */
    void supprimer(Liste liste, String code, Acteur acteur) {
        acces.exiger(acteur);
        ValeurDeListe valeur = modifiable(liste, code);
        exigerLibre(liste, code);
        if (valeur.actif()) {
            throw Refus.general("Retirez d'abord « " + valeur.libelle() + " » : elle est encore proposée.");
        }
        if (employes(liste).contains(code)) {
            throw Refus.general("« " + valeur.libelle()
                    + " » figure dans des dossiers : elle reste retirée, et s'y affiche toujours.");
        }
        valeurs.supprimer(liste, code);
        journal.noter(acteur, ActionTracee.SUPPRESSION, objet(liste, code));
    }

    /** Codes of the list that some record of some module holds. */
    @Transactional(readOnly = true)
    Set<String> employes(Liste liste) {
        return usages.stream()
                .flatMap(module -> module.employes(liste).stream())
                .collect(Collectors.toSet());
    }

    private void completer(Map<String, String> erreurs, Liste liste, SaisieValeur saisie) {
        if (!erreurs.containsKey("code")
                && valeurs.modifiable(liste, saisie.code()).isPresent()) {
            erreurs.put("code", "Ce code est déjà dans la liste, peut-être parmi les valeurs retirées.");
        }
        if (!erreurs.containsKey("libelle") && autre(liste, saisie.code(), saisie.libelle())) {
            erreurs.put("libelle", libellePris());
        }
    }

    private boolean autre(Liste liste, String code, String libelle) {
        return valeurs.de(liste).stream()
                .anyMatch(valeur ->
                        !valeur.code().equals(code) && valeur.libelle().equalsIgnoreCase(libelle));
    }

    /** The value as it stands, nobody else changing its list until the end of this transaction. */
    private ValeurDeListe modifiable(Liste liste, String code) {
        valeurs.reserver(liste);
        return valeurs.modifiable(liste, code)
                .orElseThrow(() -> new Introuvable("Cette valeur n'est pas, ou plus, dans une liste modifiable."));
    }

    private static void exigerLibre(Liste liste, String code) {
        CodesDuProduit.retient(liste, code).ifPresent(pourquoi -> {
            throw Refus.general("Cette valeur ne se retire pas : " + pourquoi);
        });
    }

    private static String libellePris() {
        return "Une autre valeur de la liste porte déjà ce libellé.";
    }

    private static String objet(Liste liste, String code) {
        return "nomenclature " + liste + " " + code;
    }
}
