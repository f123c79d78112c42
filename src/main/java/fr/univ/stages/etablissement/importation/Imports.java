package fr.univ.stages.etablissement.importation;

import fr.univ.stages.etablissement.DroitsEtablissements;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Organisations from a file of the national register: read first, written only when told to. Rights are checked here. */
@Component
@Transactional
public class Imports {

    private static final int NOM_AU_PLUS = 200;
    private static final int MONTRES = 20;

    private final RegistreDesImports imports;
    private final TravauxDImport travaux;
    private final DroitsEtablissements droits;
    private final Horloge horloge;

    Imports(RegistreDesImports imports, TravauxDImport travaux, DroitsEtablissements droits, Horloge horloge) {
        this.imports = imports;
        this.travaux = travaux;
        this.droits = droits;
        this.horloge = horloge;
    }

    void exigerDroit(Acteur acteur) {
        if (!droits.importe(acteur)) {
            throw new Interdit("L'import d'organismes est réservé aux administrateurs de la plateforme.");
        }
    }

    /** The last ones, the newest first. */
    public List<ImportEtablissements> derniers(Acteur acteur) {
        exigerDroit(acteur);
        return imports.derniers(MONTRES);
    }

    /** One; throws Introuvable. */
    public ImportEtablissements trouver(long id, Acteur acteur) {
        exigerDroit(acteur);
        imports.constaterLesInterruptions(horloge.maintenant());
        return imports.trouver(id).orElseThrow(() -> new Introuvable("Cet import n'existe pas."));
    }

    /** Takes the file in charge, and reads it once this transaction is over; throws Refus while another is under way. */
    long deposer(String nom, FichierRecu fichier, Acteur acteur) {
        exigerDroit(acteur);
        imports.constaterLesInterruptions(horloge.maintenant());
        long id = imports.ouvrir(nomDe(nom), fichier.lignes(), acteur.login(), horloge.maintenant())
                .orElseThrow(this::dejaUn);
        imports.remplacerLesAutres(id);
        ensuite(() -> travaux.lire(id, fichier), fichier::close);
        return id;
    }

    /** Writes what was read, once this transaction is over; throws Refus when it is no longer there to be. */
    void lancer(long id, Acteur acteur) {
        ImportEtablissements lu = trouver(id, acteur);
        if (!imports.commencer(id, acteur.login())) {
            throw imports.enCours()
                    .map(autre -> dejaUn())
                    .orElseGet(() -> Refus.general("Ce fichier n'est plus à importer ("
                            + lu.etat().libelle().toLowerCase(Locale.FRENCH) + ") : renvoyez-le."));
        }
        ensuite(() -> travaux.importer(id, acteur), () -> {});
    }

    @EventListener(ApplicationReadyEvent.class)
    void auDemarrage() {
        imports.constaterLesInterruptions(horloge.maintenant());
    }

    private Refus dejaUn() {
        return imports.enCours()
                .map(autre -> FichierRecu.refus(
                        "Un import est en cours, celui de « " + autre.fichier() + " » : attendez qu'il soit fini."))
                .orElseGet(() -> FichierRecu.refus("Un autre import vient de finir : renvoyez le fichier."));
    }

    private static String nomDe(String nom) {
        String propre = nom == null ? null : Texte.propre(nom.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", ""));
        return propre == null ? "sans nom" : propre.substring(0, Math.min(propre.length(), NOM_AU_PLUS));
    }

    private static void ensuite(Runnable suite, Runnable sinon) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int issue) {
                (issue == STATUS_COMMITTED ? suite : sinon).run();
            }
        });
    }
}
