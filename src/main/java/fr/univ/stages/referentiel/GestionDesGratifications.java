package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.ControleSaisie;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Montant;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds the year that a decree has just opened, and corrects the latest (L124-6, D124-8); the ones before are history. */
@Service
@Transactional
class GestionDesGratifications {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    private final AccesReferences acces;
    private final AnneesDeGratification annees;
    private final ControleSaisie controle;
    private final Journal journal;

    GestionDesGratifications(
            AccesReferences acces, AnneesDeGratification annees, ControleSaisie controle, Journal journal) {
        this.acces = acces;
        this.annees = annees;
        this.controle = controle;
        this.journal = journal;
    }

    /** Begins on the day after the latest, which must be the one the person saw; throws Refus or Perime. */
    void ajouter(LocalDate apres, SaisieGratificationMinimale saisie, Acteur acteur) {
        acces.exiger(acteur);
        AnneeDeGratification derniere = annees.retenirLesDernieres().get(0);
        if (!derniere.valableAu().equals(apres)) {
            throw dejaAjoutee();
        }
        LocalDate debut = apres.plusDays(1);
        AnneeDeGratification annee = accepter(debut, saisie, 0);
        try {
            annees.ajouter(annee);
        } catch (DataIntegrityViolationException entreTemps) {
            throw dejaAjoutee();
        }
        journal.noter(acteur, ActionTracee.CREATION, objet(debut));
    }

    /** Corrects the latest only; throws Introuvable, Refus or Perime. */
    void corriger(LocalDate du, int version, SaisieGratificationMinimale saisie, Acteur acteur) {
        acces.exiger(acteur);
        List<AnneeDeGratification> dernieres = annees.retenirLesDernieres();
        AnneeDeGratification derniere = dernieres.get(0);
        if (!derniere.valableDu().equals(du)) {
            throw new Introuvable("Seule la dernière année se corrige : les précédentes sont de l'histoire.");
        }
        AnneeDeGratification annee = accepter(du, saisie, version);
        if (derniere.version() != version) {
            throw new Perime();
        }
        annees.corriger(du, annee);
        journal.noter(acteur, ActionTracee.MODIFICATION, objet(du));
    }

    private AnneeDeGratification accepter(LocalDate du, SaisieGratificationMinimale saisie, int version) {
        Map<String, String> erreurs = controle.erreurs(saisie);
        dates(du, saisie, erreurs);
        BigDecimal pmss = positif("pmss", saisie.pmss(), erreurs);
        BigDecimal plafond = positif("plafondHoraire", saisie.plafondHoraire(), erreurs);
        BigDecimal taux = positif("taux", saisie.taux(), erreurs);
        if (taux != null && taux.compareTo(CENT) > 0) {
            erreurs.putIfAbsent("taux", "Le taux est un pourcentage, de 0 à 100, par exemple 15.");
        }
        if (pmss != null && plafond != null && plafond.compareTo(pmss) >= 0) {
            erreurs.putIfAbsent("plafondHoraire", "Le plafond horaire est bien plus petit que le plafond mensuel.");
        }
        if (erreurs.containsKey("plafondHoraire") || erreurs.containsKey("taux")) {
            throw new Refus(erreurs);
        }
        BigDecimal fraction = taux.movePointLeft(2);
        BigDecimal calcule = AnneeDeGratification.minimum(plafond, fraction);
        if (saisie.minimumHoraire() != null
                && !erreurs.containsKey("minimumHoraire")
                && Montant.de(saisie.minimumHoraire()).valeur().compareTo(calcule) != 0) {
            erreurs.put(
                    "minimumHoraire",
                    "Ce taux et ce plafond font " + new Montant(calcule).affichage()
                            + " : laissez ce champ vide, ou vérifiez les deux autres.");
        }
        controle.exiger(erreurs);
        return new AnneeDeGratification(du, saisie.fin().orElseThrow(), pmss, plafond, fraction, calcule, version);
    }

    private static void dates(LocalDate du, SaisieGratificationMinimale saisie, Map<String, String> erreurs) {
        if (erreurs.containsKey("valableAu")) {
            return;
        }
        Optional<LocalDate> fin = saisie.fin();
        if (fin.isEmpty()) {
            erreurs.put("valableAu", "Cette date ne se lit pas : écrivez par exemple 2027-12-31.");
        } else if (fin.get().isBefore(du)) {
            erreurs.put("valableAu", "Ce jour est avant le premier : une période finit après avoir commencé.");
        } else if (ChronoUnit.DAYS.between(du, fin.get()) > 365) {
            erreurs.put("valableAu", "Les montants sont publiés pour une année au plus : vérifiez l'année.");
        }
    }

    private static BigDecimal positif(String champ, String saisi, Map<String, String> erreurs) {
        if (erreurs.containsKey(champ)) {
            return null;
        }
        BigDecimal valeur = Montant.de(saisi).valeur();
        if (valeur.signum() == 0) {
            erreurs.put(champ, "Ce nombre doit être supérieur à zéro.");
            return null;
        }
        return valeur;
    }

    private static Perime dejaAjoutee() {
        return new Perime("Une autre personne vient d'ajouter une année : la liste est à jour.");
    }

    private static String objet(LocalDate du) {
        return "gratification " + du.getYear();
    }
}
