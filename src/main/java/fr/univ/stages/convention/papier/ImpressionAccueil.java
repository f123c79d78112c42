package fr.univ.stages.convention.papier;

import fr.univ.stages.convention.enonce.Lignes;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.papier.ConventionImprimee.Adresse;
import fr.univ.stages.convention.papier.ConventionImprimee.Personne;
import fr.univ.stages.convention.papier.ConventionImprimee.RegimeDroit;
import fr.univ.stages.convention.papier.ConventionImprimee.Sejour;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.modele.FicheContact;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.modele.FicheService;
import fr.univ.stages.noyau.Siret;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.referentiel.CategoriesJuridiques;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import fr.univ.stages.referentiel.Pays;
import fr.univ.stages.referentiel.PaysReferentiel;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What documents print of the host. */
@Component
class ImpressionAccueil {

    /** Types of structure whose staff is under public law when no legal category says it (D124-7). */
    private static final Set<String> DROIT_PUBLIC = Set.of("ADMINISTRATION", "COLLECTIVITE", "HOSPITALIER", "ESR");

    private final Etablissements etablissements;
    private final Services services;
    private final Contacts contacts;
    private final Nomenclatures nomenclatures;
    private final PaysReferentiel pays;
    private final CategoriesJuridiques categories;

    ImpressionAccueil(
            Etablissements etablissements,
            Services services,
            Contacts contacts,
            Nomenclatures nomenclatures,
            PaysReferentiel pays,
            CategoriesJuridiques categories) {
        this.etablissements = etablissements;
        this.services = services;
        this.contacts = contacts;
        this.nomenclatures = nomenclatures;
        this.pays = pays;
        this.categories = categories;
    }

    ConventionImprimee.Accueil accueil(Convention convention) {
        FicheEtablissement etablissement =
                etablissements.fiche(convention.accueil().etablissement());
        FicheService service = services.fiche(convention.accueil().service());
        return new ConventionImprimee.Accueil(
                etablissement.raisonSociale(),
                etablissement.siret() == null
                        ? null
                        : Siret.de(etablissement.siret()).affichage(),
                etablissement.numeroLocal(),
                Texte.mots(" — ", etablissement.naf(), etablissement.nafLibelle()),
                etablissement.statutJuridiqueLibelle(),
                regime(etablissement),
                new Adresse(
                        etablissement.complement(),
                        etablissement.voie(),
                        etablissement.codePostal(),
                        etablissement.commune(),
                        etranger(etablissement.pays(), etablissement.paysLibelle())),
                Lignes.telephone(etablissement.telephone()),
                etablissement.courriel(),
                service.nom(),
                service.memeAdresse()
                        ? null
                        : new Adresse(
                                service.complement(),
                                service.voie(),
                                service.codePostal(),
                                service.commune(),
                                etranger(service.pays(), service.paysLibelle())),
                personne(convention.accueil().signataire()));
    }

    /** The country of the service when it is not France, its name also in that language; null otherwise. */
    Sejour sejour(Convention convention, String langue) {
        String code = services.fiche(convention.accueil().service()).pays();
        if (pays.trouver(code).map(Pays::france).orElse(true)) {
            return null;
        }
        return pays.destination(code, langue)
                .map(ou -> new Sejour(
                        ou.code(),
                        ou.libelle(),
                        ou.traduit(),
                        ou.unionEuropeenne(),
                        ou.carteEuropeenne(),
                        ou.indicatif()))
                .orElseThrow();
    }

    Personne personne(Long contact) {
        if (contact == null) {
            return null;
        }
        FicheContact fiche = contacts.fiche(contact);
        return new Personne(
                nomenclatures.libelle(Liste.CIVILITE, fiche.civilite()),
                fiche.prenom(),
                fiche.nom(),
                fiche.fonction(),
                Lignes.telephone(fiche.telephone()),
                fiche.courriel());
    }

    private RegimeDroit regime(FicheEtablissement etablissement) {
        Pays ou = pays.trouver(etablissement.pays()).orElse(null);
        if (ou != null && !ou.siretExige()) {
            return ou.france() ? RegimeDroit.LOCAL : RegimeDroit.ETRANGER;
        }
        boolean agents = categories
                .personnelDeDroitPublic(etablissement.statutJuridique())
                .orElseGet(() -> DROIT_PUBLIC.contains(etablissement.typeStructure()));
        return agents ? RegimeDroit.PUBLIC : RegimeDroit.PRIVE;
    }

    private String etranger(String code, String libelle) {
        return pays.trouver(code).map(Pays::france).orElse(true) ? null : libelle;
    }
}
