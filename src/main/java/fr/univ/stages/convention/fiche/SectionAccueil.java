package fr.univ.stages.convention.fiche;

import fr.univ.stages.convention.enonce.Ligne;
import fr.univ.stages.convention.enonce.Lignes;
import fr.univ.stages.convention.enonce.Reponse;
import fr.univ.stages.convention.enonce.Rubrique;
import fr.univ.stages.convention.modele.Accueil;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.modele.FicheContact;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.modele.FicheService;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.referentiel.Libelles;
import fr.univ.stages.referentiel.Liste;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is shown of the host, its service and its people. */
@Component
class SectionAccueil {

    private final Etablissements etablissements;
    private final Services services;
    private final Contacts contacts;

    SectionAccueil(Etablissements etablissements, Services services, Contacts contacts) {
        this.etablissements = etablissements;
        this.services = services;
        this.contacts = contacts;
    }

    List<Ligne> etablissement(Accueil accueil) {
        if (accueil.etablissement() == null) {
            return List.of();
        }
        FicheEtablissement fiche = etablissements.fiche(accueil.etablissement());
        return new Lignes()
                .ligne(Rubrique.RAISON_SOCIALE, fiche.raisonSociale())
                .siPresent(Rubrique.SIRET, fiche.siret())
                .siPresent(Rubrique.NUMERO_LOCAL, fiche.numeroLocal())
                .ligne(Rubrique.NAF, Texte.mots(" — ", fiche.naf(), fiche.nafLibelle()))
                .siPresent(Rubrique.STRUCTURE, Reponse.libelle(fiche.typeStructureLibelle()))
                .siPresent(Rubrique.STATUT, fiche.statutJuridiqueLibelle())
                .siPresent(Rubrique.EFFECTIF, Reponse.libelle(fiche.effectifLibelle()))
                .ligne(
                        Rubrique.ADRESSE,
                        Texte.mots(
                                ", ",
                                fiche.complement(),
                                fiche.voie(),
                                Texte.mots(" ", fiche.codePostal(), fiche.commune()),
                                etranger(fiche.pays(), fiche.paysLibelle())))
                .telephone(Rubrique.TELEPHONE, fiche.telephone())
                .siPresent(Rubrique.COURRIEL, fiche.courriel())
                .siPresent(Rubrique.SITE, fiche.siteWeb())
                .toutes();
    }

    List<Ligne> service(Accueil accueil) {
        if (accueil.service() == null) {
            return List.of();
        }
        FicheService fiche = services.fiche(accueil.service());
        return new Lignes()
                .ligne(Rubrique.SERVICE, fiche.nom())
                .ligne(
                        Rubrique.LIEU,
                        Texte.mots(
                                ", ",
                                fiche.complement(),
                                fiche.voie(),
                                Texte.mots(" ", fiche.codePostal(), fiche.commune()),
                                etranger(fiche.pays(), fiche.paysLibelle())))
                .telephone(Rubrique.TELEPHONE, fiche.telephone())
                .toutes();
    }

    List<Ligne> personne(Long contact, Libelles.Lus noms) {
        if (contact == null) {
            return new Lignes().ligne(Rubrique.PERSONNE, "").toutes();
        }
        FicheContact fiche = contacts.fiche(contact);
        return new Lignes()
                .ligne(
                        Rubrique.PERSONNE,
                        Texte.mots(" ", noms.valeur(Liste.CIVILITE, fiche.civilite()), fiche.prenom(), fiche.nom()))
                .siPresent(Rubrique.FONCTION, fiche.fonction())
                .siPresent(Rubrique.COURRIEL, fiche.courriel())
                .telephone(Rubrique.TELEPHONE, fiche.telephone())
                .toutes();
    }

    private static String etranger(String code, String libelle) {
        return "FR".equals(code) ? null : libelle;
    }
}
