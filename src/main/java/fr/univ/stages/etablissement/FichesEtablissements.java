package fr.univ.stages.etablissement;

import fr.univ.stages.etablissement.modele.Accord;
import fr.univ.stages.etablissement.modele.Adresse;
import fr.univ.stages.etablissement.modele.DonneesEtablissement;
import fr.univ.stages.etablissement.modele.DonneesService;
import fr.univ.stages.etablissement.modele.Etablissement;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.modele.FicheService;
import fr.univ.stages.etablissement.modele.Lecture;
import fr.univ.stages.etablissement.modele.Service;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Siret;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.referentiel.Libelles;
import fr.univ.stages.referentiel.Liste;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the labels beside the codes of what is shown, all of them read at once. */
@Component
public class FichesEtablissements {

    private final Libelles libelles;
    private final Horloge horloge;

    FichesEtablissements(Libelles libelles, Horloge horloge) {
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /** Labels of an établissement and of its services, for the methods below. */
    public Libelles.Lus libelles(Etablissement etablissement, Collection<Service> services) {
        return libelles(List.of(etablissement), services);
    }

    /** The same of several. */
    public Libelles.Lus libelles(Collection<Etablissement> etablissements, Collection<Service> services) {
        List<DonneesEtablissement> donnees =
                etablissements.stream().map(Etablissement::donnees).toList();
        List<Libelles.Valeur> valeurs = donnees.stream()
                .flatMap(une -> Stream.of(
                        new Libelles.Valeur(Liste.TYPE_STRUCTURE, une.typeStructure()),
                        new Libelles.Valeur(Liste.STATUT_JURIDIQUE, une.statutJuridique()),
                        new Libelles.Valeur(Liste.TRANCHE_EFFECTIF, une.effectif())))
                .distinct()
                .toList();
        List<String> pays = Stream.concat(
                        donnees.stream().map(DonneesEtablissement::adresse),
                        services.stream()
                                .map(service -> service.donnees().adresse())
                                .filter(adresse -> adresse != null))
                .map(Adresse::pays)
                .distinct()
                .toList();
        List<String> nafs =
                donnees.stream().map(une -> une.naf().valeur()).distinct().toList();
        return libelles.lire(pays, nafs, valeurs);
    }

    /** Its labels are read for it alone. */
    public FicheEtablissement de(Etablissement etablissement) {
        return de(etablissement, libelles(etablissement, List.of()));
    }

    /** With labels read for many at once. */
    public FicheEtablissement de(Etablissement etablissement, Libelles.Lus lus) {
        DonneesEtablissement donnees = etablissement.donnees();
        Adresse adresse = donnees.adresse();
        Suivi suivi = etablissement.suivi();
        return new FicheEtablissement(
                etablissement.id(),
                etablissement.version(),
                donnees.raisonSociale(),
                Lecture.texte(donnees.siret()),
                Lecture.texte(Lecture.si(donnees.siret(), Siret::siren)),
                donnees.numeroLocal(),
                donnees.naf().valeur(),
                lus.naf(donnees.naf().valeur()),
                Lecture.texte(donnees.naf2025()),
                donnees.activite(),
                donnees.typeStructure(),
                lus.valeur(Liste.TYPE_STRUCTURE, donnees.typeStructure()),
                donnees.statutJuridique(),
                lus.valeur(Liste.STATUT_JURIDIQUE, donnees.statutJuridique()),
                donnees.effectif(),
                lus.valeur(Liste.TRANCHE_EFFECTIF, donnees.effectif()),
                adresse.complement(),
                adresse.voie(),
                adresse.codePostal(),
                adresse.commune(),
                adresse.cedex(),
                adresse.pays(),
                lus.pays(adresse.pays()),
                Lecture.lisible(donnees.telephone()),
                Lecture.lisible(donnees.fax()),
                Lecture.texte(donnees.courriel()),
                donnees.siteWeb(),
                Accord.enVigueur(etablissement.accordJusquAu(), horloge.aujourdhui()),
                etablissement.aVerifier(),
                suivi.creeLe(),
                suivi.creePar(),
                suivi.modifieLe(),
                suivi.modifiePar());
    }

    /** At its own address, or at that of the établissement when it has none. */
    public FicheService de(Service service, Etablissement etablissement) {
        return de(service, etablissement, libelles(etablissement, List.of(service)));
    }

    /** The same, with labels read for many at once. */
    public FicheService de(Service service, Etablissement etablissement, Libelles.Lus lus) {
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
                lus.pays(adresse.pays()),
                Lecture.lisible(donnees.telephone()),
                service.aVerifier());
    }
}
