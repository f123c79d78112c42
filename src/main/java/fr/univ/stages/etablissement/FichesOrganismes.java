package fr.univ.stages.etablissement;

import fr.univ.stages.noyau.Siret;
import fr.univ.stages.referentiel.Activite;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nafs;
import fr.univ.stages.referentiel.Nomenclatures;
import fr.univ.stages.referentiel.PaysReferentiel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the labels beside the codes of what is shown. */
@Component
class FichesOrganismes {

    private final Nafs nafs;
    private final Nomenclatures listes;
    private final PaysReferentiel pays;

    FichesOrganismes(Nafs nafs, Nomenclatures listes, PaysReferentiel pays) {
        this.nafs = nafs;
        this.listes = listes;
        this.pays = pays;
    }

    FicheOrganisme de(Etablissement etablissement) {
        DonneesOrganisme donnees = etablissement.donnees();
        Adresse adresse = donnees.adresse();
        Suivi suivi = etablissement.suivi();
        return new FicheOrganisme(
                etablissement.id(),
                etablissement.version(),
                donnees.raisonSociale(),
                Lecture.texte(donnees.siret()),
                Lecture.texte(Lecture.si(donnees.siret(), Siret::siren)),
                donnees.numeroLocal(),
                donnees.naf().valeur(),
                nafs.trouver(donnees.naf()).map(Activite::libelle).orElse(null),
                Lecture.texte(donnees.naf2025()),
                donnees.activite(),
                donnees.typeStructure(),
                listes.libelle(Liste.TYPE_STRUCTURE, donnees.typeStructure()),
                donnees.statutJuridique(),
                listes.libelle(Liste.STATUT_JURIDIQUE, donnees.statutJuridique()),
                donnees.effectif(),
                listes.libelle(Liste.TRANCHE_EFFECTIF, donnees.effectif()),
                adresse.complement(),
                adresse.voie(),
                adresse.codePostal(),
                adresse.commune(),
                adresse.cedex(),
                adresse.pays(),
                pays.libelle(adresse.pays(), "fr"),
                Lecture.lisible(donnees.telephone()),
                Lecture.lisible(donnees.fax()),
                Lecture.texte(donnees.courriel()),
                donnees.siteWeb(),
                donnees.accord(),
                etablissement.aVerifier(),
                suivi.creeLe(),
                suivi.creePar(),
                suivi.modifieLe(),
                suivi.modifiePar());
    }

    FicheService de(Service service, Etablissement etablissement) {
        DonneesService donnees = service.donnees();
        boolean memeAdresse = donnees.adresse() == null;
        Adresse adresse = memeAdresse ? etablissement.donnees().adresse() : donnees.adresse();
        return new FicheService(
                service.id(),
                service.version(),
                service.etablissementId(),
                donnees.nom(),
                memeAdresse,
                adresse.complement(),
                adresse.voie(),
                adresse.codePostal(),
                adresse.commune(),
                adresse.cedex(),
                adresse.pays(),
                pays.libelle(adresse.pays(), "fr"),
                Lecture.lisible(donnees.telephone()),
                service.aVerifier());
    }

    List<LigneOrganisme> avecPays(List<LigneOrganisme> lignes) {
        Map<String, String> libelles = new HashMap<>();
        return lignes.stream()
                .map(ligne -> ligne.avecPays(libelles.computeIfAbsent(ligne.pays(), code -> pays.libelle(code, "fr"))))
                .toList();
    }
}
