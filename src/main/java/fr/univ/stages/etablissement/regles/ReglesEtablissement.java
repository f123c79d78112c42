package fr.univ.stages.etablissement.regles;

import fr.univ.stages.etablissement.modele.DonneesEtablissement;
import fr.univ.stages.etablissement.modele.Lecture;
import fr.univ.stages.etablissement.modele.SaisieFiche;
import fr.univ.stages.noyau.ControleSaisie;
import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.noyau.Naf;
import fr.univ.stages.noyau.Siret;
import fr.univ.stages.noyau.SiteWeb;
import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Pays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Accepts or refuses what was typed of an organisation (4.3), everything at once. */
@Component
public class ReglesEtablissement {

    private final ControleSaisie controle;
    private final ReglesAdresse adresses;
    private final Reperes reperes;

    ReglesEtablissement(ControleSaisie controle, ReglesAdresse adresses, Reperes reperes) {
        this.controle = controle;
        this.adresses = adresses;
        this.reperes = reperes;
    }

    /** The same rules for many organisations in a row, which ask each list once. */
    public ReglesEtablissement enSerie() {
        Reperes retenus = new ReperesRetenus(reperes);
        return new ReglesEtablissement(controle, new ReglesAdresse(retenus), retenus);
    }

    /**
     * Checked values; what was recorded ({@code avant}, null on creation) is kept although it is no longer offered. Throws
     * Refus with one message per field.
     */
    public DonneesEtablissement accepter(SaisieFiche saisie, DonneesEtablissement avant) {
        Map<String, String> erreurs = controle.erreurs(saisie);
        Optional<Pays> pays = adresses.pays(saisie.pays(), erreurs);
        pays.ifPresent(choisi -> {
            adresses.controler(saisie.adresse(), choisi, erreurs);
            controlerObligations(saisie, choisi, erreurs);
        });
        controlerNaf(saisie.naf(), avant, erreurs);
        controlerNaf2025(saisie.naf2025(), erreurs);
        if (avant == null || !avant.typeStructure().equals(saisie.typeStructure())) {
            controlerListe("typeStructure", Liste.TYPE_STRUCTURE, saisie.typeStructure(), erreurs);
        }
        controlerListe("statutJuridique", Liste.STATUT_JURIDIQUE, saisie.statutJuridique(), erreurs);
        controlerListe("effectif", Liste.TRANCHE_EFFECTIF, saisie.effectif(), erreurs);
        if (saisie.siteWeb() != null && SiteWeb.de(saisie.siteWeb()).isEmpty()) {
            erreurs.putIfAbsent("siteWeb", "Indiquez une adresse de site, par exemple https://www.exemple.example.");
        }
        controle.exiger(erreurs);
        return donnees(saisie, adresses.reglee(saisie.adresse(), pays.orElseThrow()));
    }

    private static void controlerObligations(SaisieFiche saisie, Pays pays, Map<String, String> erreurs) {
        if (!pays.siretExige()) {
            return;
        }
        if (saisie.siret() == null) {
            erreurs.putIfAbsent(
                    "siret",
                    "Indiquez le numéro SIRET, obligatoire en France et outre-mer : 14 chiffres sans espaces, par exemple"
                            + " 73282932000074.");
        }
        if (saisie.statutJuridique() == null) {
            erreurs.putIfAbsent("statutJuridique", "Choisissez le statut juridique.");
        }
    }

    /** A code of a nomenclature that entries accept today (B3), or the one that the organisation already carries. */
    private void controlerNaf(String saisi, DonneesEtablissement avant, Map<String, String> erreurs) {
        if (saisi == null || erreurs.containsKey("naf")) {
            return;
        }
        Naf naf = Naf.de(saisi);
        if (avant != null && naf.equals(avant.naf()) || reperes.existe(naf)) {
            return;
        }
        erreurs.put(
                "naf",
                reperes.trouver(naf)
                        .map(
                                activite -> "Les codes de la NAF " + activite.version()
                                        + " ne sont pas acceptés aujourd'hui : cherchez le nouveau code par le nom de l'activité.")
                        .orElse(
                                "Ce code NAF n'existe ni dans la NAF rév. 2 ni dans la NAF 2025 : cherchez-le par le nom"
                                        + " de l'activité."));
    }

    private void controlerNaf2025(String saisi, Map<String, String> erreurs) {
        if (saisi != null
                && !erreurs.containsKey("naf2025")
                && reperes.trouver(Naf.de(saisi))
                        .filter(activite -> activite.version().equals("2025"))
                        .isEmpty()) {
            erreurs.put(
                    "naf2025", "Ce code n'est pas de la NAF 2025, par exemple 62.10Y : videz ce champ ou corrigez-le.");
        }
    }

    private void controlerListe(String champ, Liste liste, String code, Map<String, String> erreurs) {
        if (code != null && !erreurs.containsKey(champ) && !reperes.existe(liste, code)) {
            erreurs.put(champ, "Choisissez une valeur de la liste.");
        }
    }

    private static DonneesEtablissement donnees(SaisieFiche saisie, AdresseReglee lieu) {
        return new DonneesEtablissement(
                saisie.raisonSociale(),
                Lecture.si(saisie.siret(), Siret::de),
                Lecture.si(saisie.numeroLocal(), numero -> numero.toUpperCase(Locale.ROOT)),
                Naf.de(saisie.naf()),
                Lecture.si(saisie.naf2025(), Naf::de),
                saisie.activite(),
                saisie.typeStructure(),
                saisie.statutJuridique(),
                saisie.effectif(),
                lieu.adresse(),
                lieu.departement(),
                Lecture.si(saisie.telephone(), Telephone::de),
                Lecture.si(saisie.fax(), Telephone::de),
                Lecture.si(saisie.courriel(), Courriel::de),
                saisie.siteWeb() == null ? null : SiteWeb.de(saisie.siteWeb()).orElseThrow());
    }
}
