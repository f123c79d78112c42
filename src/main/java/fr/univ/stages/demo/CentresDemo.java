package fr.univ.stages.demo;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.AdressePostale;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.Confidentialite;
import fr.univ.stages.centre.modele.Coordonnees;
import fr.univ.stages.centre.modele.FicheCentre;
import fr.univ.stages.centre.modele.ImageDeLogo;
import fr.univ.stages.centre.modele.Parametres;
import fr.univ.stages.centre.modele.Signataire;
import fr.univ.stages.centre.modele.TypeCritere;
import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.securite.Droit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The centres of the demo university, their parameters all different, and the staff attached to each. */
@Component
@ConditionalOnProperty(ModeDemonstration.DEMO)
class CentresDemo {

    private static final String ETABLISSEMENT = "";

    private final Centres centres;
    private final Annuaire annuaire;

    CentresDemo(Centres centres, Annuaire annuaire) {
        this.centres = centres;
        this.annuaire = annuaire;
    }

    /** Centres by composante; the establishment's stands under the empty one. */
    Map<String, Centre> creer() {
        Map<String, Centre> parComposante = new HashMap<>();
        for (LigneCsv ligne : LigneCsv.lire("demo_centres.csv")) {
            Centre centre = centres.creer(fiche(ligne), UniversiteDemo.AUTEUR);
            String composante = ligne.de("composante");
            parComposante.put(composante, centre);
            if (composante.equals(ETABLISSEMENT)) {
                centres.changerLogo(centre.id(), logo());
            } else {
                centres.confier(centre.id(), TypeCritere.UFR, composante, composante);
            }
        }
        rattacher(parComposante);
        return parComposante;
    }

    /** The establishment's administrator also takes the centres that nobody else administers. */
    private void rattacher(Map<String, Centre> parComposante) {
        List<LigneCsv> personnels = LigneCsv.lire("demo_personnels.csv");
        for (LigneCsv ligne : personnels) {
            Centre centre = parComposante.get(ligne.de("composante"));
            switch (ligne.de("droit")) {
                case "ADMIN_ETAB" ->
                    parComposante.forEach((composante, sien) -> {
                        if (!administree(composante, personnels)) {
                            rattacher(sien, ligne, Droit.ADMIN, false);
                        }
                    });
                case "ADMIN_CENTRE" -> rattacher(centre, ligne, Droit.ADMIN, true);
                case "ECRITURE" -> rattacher(centre, ligne, Droit.ECRITURE, true);
                default -> rattacher(centre, ligne, Droit.LECTURE, false);
            }
        }
        LigneCsv.lire("demo_cumuls.csv")
                .forEach(ligne -> rattacher(
                        parComposante.get(ligne.de("composante")), ligne, Droit.valueOf(ligne.de("droit")), false));
    }

    private static boolean administree(String composante, List<LigneCsv> personnels) {
        return personnels.stream()
                .anyMatch(ligne -> ligne.de("droit").equals("ADMIN_CENTRE")
                        && ligne.de("composante").equals(composante));
    }

    private void rattacher(Centre centre, LigneCsv ligne, Droit droit, boolean figureSurConvention) {
        centres.rattacher(
                centre.id(),
                annuaire.personnel(ligne.de("login")).orElseThrow(),
                droit,
                figureSurConvention,
                UniversiteDemo.AUTEUR);
    }

    private static FicheCentre fiche(LigneCsv ligne) {
        return new FicheCentre(
                ligne.de("nom"),
                new AdressePostale(
                        ligne.ouNull("complement"),
                        ligne.de("voie"),
                        ligne.de("code_postal"),
                        ligne.de("commune"),
                        "FR"),
                new Coordonnees(
                        Telephone.de(ligne.de("telephone")),
                        null,
                        Courriel.de(ligne.de("courriel")),
                        ligne.ouNull("site_web"),
                        ligne.ouNull("lien_consignes")),
                new Signataire(ligne.de("nom_signataire"), ligne.de("qualite_signataire")),
                new Parametres(
                        ligne.oui("enseignant_obligatoire"),
                        ligne.oui("tuteur_obligatoire"),
                        ligne.oui("tuteur_saisi_par_etudiant"),
                        ligne.oui("choix_annee_mois_avant"),
                        ligne.oui("choix_annee_mois_apres"),
                        ligne.oui("depot_anonyme"),
                        ligne.oui("impression_par_etudiant"),
                        Parametres.LIBRES.ordreDesSignatures(),
                        Parametres.LIBRES.relanceJours(),
                        Confidentialite.valueOf(ligne.de("confidentialite"))));
    }

    private static ImageDeLogo logo() {
        try {
            return ImageDeLogo.de(new ClassPathResource("demo/logo.png").getContentAsByteArray());
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
