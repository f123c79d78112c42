package fr.univ.stages.convention.saisie;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.Etudiant;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.modele.Formation;
import fr.univ.stages.convention.modele.Stagiaire;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.referentiel.Entree;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import fr.univ.stages.referentiel.PaysReferentiel;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step 1: what is recorded, or what the directory knows of the student who signs in. */
@Component
class FormulaireEtudiant implements FormulaireEtape {

    private static final String REGIME_GENERAL = "REG";
    private static final String FRANCE = "FR";

    private final Annuaire annuaire;
    private final Nomenclatures nomenclatures;
    private final PaysReferentiel pays;
    private final AppuiEtudiant appui;

    FormulaireEtudiant(Annuaire annuaire, Nomenclatures nomenclatures, PaysReferentiel pays, AppuiEtudiant appui) {
        this.annuaire = annuaire;
        this.nomenclatures = nomenclatures;
        this.pays = pays;
        this.appui = appui;
    }

    @Override
    public Etape etape() {
        return Etape.ETUDIANT;
    }

    @Override
    public Class<?> saisie() {
        return SaisieEtudiant.class;
    }

    @Override
    public Vue vue(Convention convention, Acteur acteur) {
        Vue vue = new Vue();
        String numero = convention.stagiaire() == null
                ? acteur.numeroEtudiant()
                : convention.stagiaire().numero();
        Etudiant connu = numero == null ? null : annuaire.etudiant(numero).orElse(null);
        if (convention.stagiaire() != null) {
            enregistre(vue, convention);
        } else if (connu == null) {
            vue.saisie("regimeSecu", REGIME_GENERAL).saisie("pays", FRANCE);
        } else {
            propose(vue, connu);
        }
        return vue.regle("nir", appui.nirObligatoire(), appui.nirAffiche())
                .liste("civilites", nomenclatures.liste(Liste.CIVILITE))
                .liste("sexes", nomenclatures.liste(Liste.SEXE_CIVIL))
                .liste("regimesSecu", regimes(convention.stagiaire()))
                .liste("pays", pays.liste())
                .info("inscriptions", inscriptions(connu, convention.formation()))
                .info("cpamLibelle", convention.stagiaire() == null ? null : appui.caisse(convention.stagiaire()))
                .info("offre", appui.offre(convention.offre()))
                .info("nirMasque", appui.nirMasque(connu, convention));
    }

    private List<Entree> regimes(Stagiaire qui) {
        return nomenclatures.avec(
                nomenclatures.liste(Liste.REGIME_SECU), Liste.REGIME_SECU, qui == null ? null : qui.regimeSecu());
    }

    private static void enregistre(Vue vue, Convention convention) {
        Stagiaire qui = convention.stagiaire();
        vue.saisie("numEtudiant", qui.numero())
                .saisie("civilite", qui.civilite())
                .saisie("nom", qui.nom())
                .saisie("prenom", qui.prenom())
                .saisie("dateNaissance", qui.dateNaissance())
                .saisie("sexe", qui.sexe())
                .saisie("ine", qui.ine())
                .saisie("voie", qui.voie())
                .saisie("codePostal", qui.codePostal())
                .saisie("commune", qui.commune())
                .saisie("pays", qui.pays())
                .saisie("telephone", qui.telephone())
                .saisie("portable", qui.portable())
                .saisie("courriel", qui.courriel())
                .saisie("courrielPerso", qui.courrielPerso())
                .saisie("regimeSecu", qui.regimeSecu())
                .saisie("cpam", qui.cpam())
                .saisie("inscription", convention.formation().etape())
                .saisie("volumeHoraire", convention.formation().volumeHoraire())
                .saisie("surOffre", convention.offre() != null)
                .saisie("offre", convention.offre());
        if (qui.representant() != null) {
            vue.saisie("representantNom", qui.representant().nom())
                    .saisie("representantPrenom", qui.representant().prenom())
                    .saisie("representantQualite", qui.representant().qualite());
        }
    }

    private static void propose(Vue vue, Etudiant connu) {
        vue.saisie("numEtudiant", connu.numero())
                .saisie(
                        "civilite",
                        connu.civilite() == null ? null : connu.civilite().name())
                .saisie("nom", connu.nom())
                .saisie("prenom", connu.prenom())
                .saisie("dateNaissance", connu.dateNaissance())
                .saisie("ine", connu.ine())
                .saisie("voie", connu.voie())
                .saisie("codePostal", connu.codePostal())
                .saisie("commune", connu.commune())
                .saisie("pays", connu.pays() == null ? FRANCE : connu.pays())
                .saisie("telephone", connu.telephone())
                .saisie("portable", connu.portable())
                .saisie("courriel", connu.courriel())
                .saisie("courrielPerso", connu.courrielPersonnel())
                .saisie("regimeSecu", REGIME_GENERAL)
                .saisie(
                        "inscription",
                        connu.inscriptions().size() == 1
                                ? connu.inscriptions().get(0).etapeCode()
                                : null);
    }

    private static List<Map<String, Object>> inscriptions(Etudiant connu, Formation formation) {
        if (connu == null) {
            return formation == null
                    ? List.of()
                    : List.of(Map.of(
                            "code", formation.etape(),
                            "libelle", formation.libelle(),
                            "composante", formation.composante()));
        }
        return connu.inscriptions().stream()
                .map(inscription -> Map.<String, Object>of(
                        "code", inscription.etapeCode(),
                        "libelle", inscription.etapeLibelle(),
                        "composante", inscription.composante(),
                        "annee", inscription.anneeUniversitaire().libelle()))
                .toList();
    }
}
