package fr.univ.stages.etablissement.partenariat;

import fr.univ.stages.document.DocumentAConserver;
import fr.univ.stages.document.DocumentsConserves;
import fr.univ.stages.document.Numerisation;
import fr.univ.stages.etablissement.DroitsEtablissements;
import fr.univ.stages.etablissement.EtablissementRepository;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.modele.Accord;
import fr.univ.stages.etablissement.modele.Etablissement;
import fr.univ.stages.etablissement.modele.FicheAccord;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accords de partenariat: several over time for one établissement, each with its scan. Rights are checked here. */
@Component
@Transactional
public class Accords {

    private final AccordRepository accords;
    private final EtablissementRepository etablissements;
    private final ReglesAccord regles;
    private final DroitsEtablissements droits;
    private final DocumentsConserves documents;
    private final Journal journal;
    private final Horloge horloge;
    private final EntityManager entites;

    Accords(
            AccordRepository accords,
            EtablissementRepository etablissements,
            ReglesAccord regles,
            DroitsEtablissements droits,
            DocumentsConserves documents,
            Journal journal,
            Horloge horloge,
            EntityManager entites) {
        this.accords = accords;
        this.etablissements = etablissements;
        this.regles = regles;
        this.droits = droits;
        this.documents = documents;
        this.journal = journal;
        this.horloge = horloge;
        this.entites = entites;
    }

    /** One, for staff; throws Introuvable also when it is another établissement's. */
    @Transactional(readOnly = true)
    public FicheAccord fiche(long etablissement, long id, Acteur acteur) {
        droits.exigerLecture(acteur);
        return accords.findById(id)
                .filter(accord -> accord.etablissementId() == etablissement)
                .orElseThrow(Accords::inconnu)
                .fiche(horloge.aujourdhui());
    }

    /** Enters one; {@code scan} may be null. Throws Refus, Interdit, or Introuvable for the établissement. */
    public FicheAccord creer(long etablissement, SaisieAccord saisie, Numerisation scan, Acteur acteur) {
        droits.exigerGestion(acteur);
        retenir(etablissement);
        Suivi suivi = Suivi.creation(horloge.maintenant(), acteur);
        Accord accord = accords.saveAndFlush(new Accord(etablissement, regles.accepter(saisie), suivi));
        return garder(accord, scan, ActionTracee.CREATION, acteur);
    }

    /** Corrects one; {@code scan} null leaves the one it has. Throws Perime when it changed since it was read. */
    public FicheAccord modifier(
            long etablissement, long id, int version, SaisieAccord saisie, Numerisation scan, Acteur acteur) {
        Accord accord = pourModifier(etablissement, id, acteur);
        if (version != accord.version()) {
            throw new Perime();
        }
        accord.modifier(regles.accepter(saisie), accord.suivi().modification(horloge.maintenant(), acteur));
        return garder(accords.saveAndFlush(accord), scan, ActionTracee.MODIFICATION, acteur);
    }

    /** Deletes one and its scans. */
    public void supprimer(long etablissement, long id, Acteur acteur) {
        Accord accord = pourModifier(etablissement, id, acteur);
        documents.oublier(accord.proprietaire());
        accords.delete(accord);
        accords.flush();
        entites.refresh(retenir(etablissement));
        journal.noter(acteur, ActionTracee.SUPPRESSION, Accord.TYPE + " " + id);
    }

    /** The latest scan, named after the agreement and never after the file that was sent; leaves a line in the journal. */
    public FichierAccord document(long etablissement, long id, Acteur acteur) {
        FicheAccord fiche = fiche(etablissement, id, acteur);
        FichierAccord fichier = documents
                .dernier(Accord.TYPE + ":" + id, Accord.TYPE)
                .filter(document -> fiche.numerise())
                .map(document ->
                        new FichierAccord(document.nom(), document.typeMime(), documents.octets(document.id())))
                .orElseThrow(() -> new Introuvable("Cet accord n'a pas encore été numérisé."));
        journal.noter(acteur, ActionTracee.IMPRESSION, Accord.TYPE + " " + id);
        return fichier;
    }

    /** Nobody deletes the établissement meanwhile, and two people do not count its agreements at once. */
    private Etablissement retenir(long etablissement) {
        return etablissements.pourModifier(etablissement).orElseThrow(Etablissements::inconnu);
    }

    private Accord pourModifier(long etablissement, long id, Acteur acteur) {
        droits.exigerGestion(acteur);
        retenir(etablissement);
        return accords.pourModifier(id)
                .filter(accord -> accord.etablissementId() == etablissement)
                .orElseThrow(Accords::inconnu);
    }

    private FicheAccord garder(Accord accord, Numerisation scan, ActionTracee action, Acteur acteur) {
        if (scan != null) {
            String nom =
                    "accord-%d-%s.%s".formatted(accord.id(), accord.donnees().signeLe(), scan.extension());
            accord.joindre(documents
                    .conserver(new DocumentAConserver(
                            accord.proprietaire(),
                            accord.version(),
                            Accord.TYPE,
                            nom,
                            scan.typeMime(),
                            "numérisation",
                            accord.donnees(),
                            scan.octets()))
                    .id());
            accords.saveAndFlush(accord);
        }
        entites.refresh(retenir(accord.etablissementId()));
        journal.noter(acteur, action, Accord.TYPE + " " + accord.id());
        return accord.fiche(horloge.aujourdhui());
    }

    private static Introuvable inconnu() {
        return new Introuvable("Cet accord n'existe pas ou a été supprimé.");
    }
}
