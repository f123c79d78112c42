package fr.univ.stages.demo;

import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.modele.SaisieContact;
import fr.univ.stages.etablissement.modele.SaisieFiche;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.etablissement.partenariat.Accords;
import fr.univ.stages.etablissement.partenariat.SaisieAccord;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Naf;
import fr.univ.stages.referentiel.Nafs;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The host organisations of the demo, entered through the same door as everybody's; most have a service and contacts. */
@Component
@ConditionalOnProperty(ModeDemonstration.DEMO)
class EtablissementsDemo {

    private static final String PARTENAIRE = "1";

    private final Etablissements etablissements;
    private final Services services;
    private final Contacts contacts;
    private final Accords accords;
    private final Nafs nafs;
    private final Horloge horloge;

    EtablissementsDemo(
            Etablissements etablissements,
            Services services,
            Contacts contacts,
            Accords accords,
            Nafs nafs,
            Horloge horloge) {
        this.etablissements = etablissements;
        this.services = services;
        this.contacts = contacts;
        this.accords = accords;
        this.nafs = nafs;
        this.horloge = horloge;
    }

    /** Ids of the organisations by raison sociale. */
    Map<String, Long> creer() {
        Map<String, List<LigneCsv>> personnes = LigneCsv.lire("demo_contacts.csv").stream()
                .collect(Collectors.groupingBy(
                        ligne -> ligne.de("raison_sociale"), LinkedHashMap::new, Collectors.toList()));
        Map<String, Long> ids = new HashMap<>();
        for (LigneCsv ligne : LigneCsv.lire("demo_organismes.csv")) {
            long etablissement = etablissements
                    .creer(etablissement(ligne), UniversiteDemo.AUTEUR)
                    .id();
            peupler(etablissement, personnes.getOrDefault(ligne.de("raison_sociale"), List.of()));
            if (ligne.de("accord_partenariat").equals(PARTENAIRE)) {
                signer(etablissement);
            }
            ids.put(ligne.de("raison_sociale"), etablissement);
        }
        return ids;
    }

    private void peupler(long etablissement, List<LigneCsv> personnes) {
        personnes.stream()
                .collect(Collectors.groupingBy(ligne -> ligne.de("service"), LinkedHashMap::new, Collectors.toList()))
                .forEach((nom, equipe) -> {
                    long service = services.creer(etablissement, service(nom), UniversiteDemo.AUTEUR)
                            .id();
                    equipe.forEach(ligne -> contacts.creer(service, contact(ligne), UniversiteDemo.AUTEUR));
                });
    }

    /** An agreement that is over, and the one that followed it. */
    private void signer(long etablissement) {
        LocalDate signature = horloge.aujourdhui().minusMonths(14);
        accords.creer(
                etablissement, accord(signature.minusYears(3), signature.minusDays(1)), null, UniversiteDemo.AUTEUR);
        accords.creer(etablissement, accord(signature, signature.plusYears(3)), null, UniversiteDemo.AUTEUR);
    }

    private static SaisieAccord accord(LocalDate signe, LocalDate fin) {
        return new SaisieAccord(
                signe.toString(), fin.toString(), "Maëlle GRANDVALET, vice-présidente", "Direction de l'établissement");
    }

    private SaisieFiche etablissement(LigneCsv ligne) {
        return new SaisieFiche(
                null,
                ligne.de("raison_sociale"),
                ligne.de("siret"),
                null,
                naf(ligne),
                ligne.de("naf_2025"),
                null,
                ligne.de("type_structure"),
                ligne.de("categorie_juridique_niv2"),
                ligne.de("tranche_effectif"),
                null,
                ligne.de("voie"),
                ligne.de("code_postal"),
                ligne.de("commune"),
                null,
                ligne.de("pays"),
                ligne.de("telephone"),
                null,
                ligne.de("courriel"),
                null,
                true);
    }

    /** Of the older nomenclature while entries accept it (B3). */
    private String naf(LigneCsv ligne) {
        String ancien = ligne.de("naf_rev2");
        return nafs.existe(Naf.de(ancien)) ? ancien : ligne.de("naf_2025");
    }

    private static SaisieServiceAccueil service(String nom) {
        return new SaisieServiceAccueil(null, nom, true, null, null, null, null, null, null, null);
    }

    static SaisieContact contact(LigneCsv ligne) {
        return new SaisieContact(
                null,
                ligne.de("civilite"),
                ligne.de("nom"),
                ligne.de("prenom"),
                ligne.de("fonction"),
                ligne.de("courriel"),
                ligne.de("telephone"),
                null);
    }
}
