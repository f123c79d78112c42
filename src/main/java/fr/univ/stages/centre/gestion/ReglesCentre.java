package fr.univ.stages.centre.gestion;

import fr.univ.stages.centre.CentreRepository;
import fr.univ.stages.centre.modele.AdressePostale;
import fr.univ.stages.centre.modele.Confidentialite;
import fr.univ.stages.centre.modele.Coordonnees;
import fr.univ.stages.centre.modele.FicheCentre;
import fr.univ.stages.centre.modele.OrdreDesSignatures;
import fr.univ.stages.centre.modele.Parametres;
import fr.univ.stages.centre.modele.SaisieCentre;
import fr.univ.stages.centre.modele.Signataire;
import fr.univ.stages.noyau.CodePostal;
import fr.univ.stages.noyau.ControleSaisie;
import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.noyau.SiteWeb;
import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.noyau.ValeurInvalide;
import fr.univ.stages.referentiel.Pays;
import fr.univ.stages.referentiel.PaysReferentiel;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Accepts or refuses what was typed of a centre (2.2), everything at once. */
@Component
class ReglesCentre {

    private static final int SITE = 200;
    private static final int CONSIGNES = 500;

    private final ControleSaisie controle;
    private final PaysReferentiel pays;
    private final CentreRepository centres;

    ReglesCentre(ControleSaisie controle, PaysReferentiel pays, CentreRepository centres) {
        this.controle = controle;
        this.pays = pays;
        this.centres = centres;
    }

    /** Checked values; {@code sauf} is the centre that may keep its own name, 0 for none. Throws Refus. */
    FicheCentre accepter(SaisieCentre saisie, long sauf) {
        Map<String, String> erreurs = controle.erreurs(saisie);
        controlerAdresse(saisie, erreurs);
        controlerLien("siteWeb", saisie.siteWeb(), SITE, erreurs);
        controlerLien("lienConsignes", saisie.lienConsignes(), CONSIGNES, erreurs);
        if (saisie.qualiteSignataire() != null && saisie.nomSignataire() == null) {
            erreurs.putIfAbsent("nomSignataire", "Indiquez aussi le nom de la personne qui signe.");
        }
        if (valeur(OrdreDesSignatures.class, saisie.ordreDesSignatures()).isEmpty()) {
            erreurs.put("ordreDesSignatures", "Choisissez une valeur de la liste.");
        }
        if (relance(saisie).isEmpty()) {
            erreurs.put("relanceJours", "Indiquez un nombre de jours, de 1 à 60.");
        }
        if (valeur(Confidentialite.class, saisie.confidentialite()).isEmpty()) {
            erreurs.put("confidentialite", "Choisissez une valeur de la liste.");
        }
        if (!erreurs.containsKey("nom") && centres.nomPris(saisie.nom(), sauf)) {
            erreurs.put("nom", nomPris());
        }
        controle.exiger(dansLOrdre(erreurs));
        return fiche(saisie);
    }

    /** As the form shows its fields, whichever rule spoke first. */
    private static Map<String, String> dansLOrdre(Map<String, String> erreurs) {
        Map<String, String> ordonnees = new LinkedHashMap<>();
        Stream.of(SaisieCentre.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(erreurs::containsKey)
                .forEach(champ -> ordonnees.put(champ, erreurs.get(champ)));
        return ordonnees;
    }

    static String nomPris() {
        return "Un autre centre porte déjà ce nom, aux accents et aux majuscules près : choisissez-en un autre.";
    }

    private void controlerAdresse(SaisieCentre saisie, Map<String, String> erreurs) {
        if (saisie.pays() == null || erreurs.containsKey("pays")) {
            return;
        }
        Optional<Pays> choisi = pays.trouver(saisie.pays().toUpperCase(Locale.ROOT));
        if (choisi.isEmpty()) {
            erreurs.put("pays", "Choisissez le pays dans la liste.");
        } else if (choisi.get().france() && saisie.codePostal() != null) {
            try {
                CodePostal.de(saisie.codePostal());
            } catch (ValeurInvalide e) {
                erreurs.putIfAbsent("codePostal", e.getMessage());
            }
        }
    }

    private static void controlerLien(String champ, String saisi, int maximum, Map<String, String> erreurs) {
        if (saisi != null && SiteWeb.de(saisi, maximum).isEmpty()) {
            erreurs.putIfAbsent(
                    champ, "Indiquez une adresse de page, par exemple https://www.univ-demo.example/stages.");
        }
    }

    private static <E extends Enum<E>> Optional<E> valeur(Class<E> liste, String choisie) {
        return Arrays.stream(liste.getEnumConstants())
                .filter(valeur -> valeur.name().equals(choisie))
                .findFirst();
    }

    private static Optional<Integer> relance(SaisieCentre saisie) {
        return Optional.ofNullable(saisie.relanceJours())
                .filter(jours -> jours.matches("[1-9]|[1-5]\\d|60"))
                .map(Integer::valueOf);
    }

    private FicheCentre fiche(SaisieCentre saisie) {
        String pays = saisie.pays().toUpperCase(Locale.ROOT);
        boolean france = this.pays.trouver(pays).orElseThrow().france();
        return new FicheCentre(
                saisie.nom(),
                new AdressePostale(
                        saisie.complement(),
                        saisie.voie(),
                        france ? CodePostal.de(saisie.codePostal()).valeur() : saisie.codePostal(),
                        saisie.commune(),
                        pays),
                new Coordonnees(
                        Telephone.de(saisie.telephone()),
                        si(saisie.fax(), Telephone::de),
                        si(saisie.courriel(), Courriel::de),
                        si(saisie.siteWeb(), lien -> SiteWeb.de(lien, SITE).orElseThrow()),
                        si(
                                saisie.lienConsignes(),
                                lien -> SiteWeb.de(lien, CONSIGNES).orElseThrow())),
                new Signataire(saisie.nomSignataire(), saisie.qualiteSignataire()),
                new Parametres(
                        SaisieCentre.OUI.equals(saisie.enseignantObligatoire()),
                        SaisieCentre.OUI.equals(saisie.tuteurObligatoire()),
                        SaisieCentre.OUI.equals(saisie.tuteurSaisiParEtudiant()),
                        SaisieCentre.OUI.equals(saisie.choixAnneeMoisAvant()),
                        SaisieCentre.OUI.equals(saisie.choixAnneeMoisApres()),
                        SaisieCentre.OUI.equals(saisie.depotAnonyme()),
                        SaisieCentre.OUI.equals(saisie.impressionParEtudiant()),
                        valeur(OrdreDesSignatures.class, saisie.ordreDesSignatures())
                                .orElseThrow(),
                        relance(saisie).orElseThrow(),
                        valeur(Confidentialite.class, saisie.confidentialite()).orElseThrow()));
    }

    private static <T> T si(String saisi, Function<String, T> lecture) {
        return saisi == null ? null : lecture.apply(saisi);
    }
}
