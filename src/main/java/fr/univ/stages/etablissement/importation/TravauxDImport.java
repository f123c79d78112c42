package fr.univ.stages.etablissement.importation;

import fr.univ.stages.etablissement.regles.ReglesEtablissement;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The two long pieces of work of an import, each on a thread of its own and in one transaction, told as it advances. */
@Component
class TravauxDImport {

    private static final Logger JOURNAL = LoggerFactory.getLogger(TravauxDImport.class);
    private static final int RYTHME = 2_000;
    private static final int LIGNES_AU_PLUS = 500_000;

    private final RegistreDesImports imports;
    private final EcritureDImport ecriture;
    private final ReglesEtablissement regles;
    private final Journal journal;
    private final Horloge horloge;
    private final JdbcTemplate base;
    private final TransactionTemplate travail;
    private final TransactionTemplate aPart;

    TravauxDImport(
            RegistreDesImports imports,
            EcritureDImport ecriture,
            ReglesEtablissement regles,
            Journal journal,
            Horloge horloge,
            JdbcTemplate base,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.ecriture = ecriture;
        this.regles = regles;
        this.journal = journal;
        this.horloge = horloge;
        this.base = base;
        this.travail = new TransactionTemplate(transactions);
        this.aPart = new TransactionTemplate(transactions);
        this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Reads the file, which is gone afterwards. */
    void lire(long id, FichierRecu fichier) {
        lancer(id, EtatImport.LECTURE, fichier, () -> {
            remplir(id, fichier);
            ecriture.decider(id);
            imports.finir(id, EtatImport.PRET, horloge.maintenant());
        });
    }

    /** Writes what was read. */
    void importer(long id, Acteur acteur) {
        lancer(id, EtatImport.IMPORT, () -> {}, () -> {
            aPart.executeWithoutResult(transaction -> ecriture.retenirLesMots(id));
            ecriture.ecrire(id, acteur.login(), horloge.maintenant(), ligne -> avancer(id, ligne));
            imports.finir(id, EtatImport.FAIT, horloge.maintenant());
            journal.noter(acteur, ActionTracee.IMPORT, "import " + id);
        });
    }

    private void lancer(long id, EtatImport etat, AutoCloseable apres, Runnable tache) {
        Thread fil = new Thread(
                () -> {
                    try (apres) {
                        travail.executeWithoutResult(transaction -> {
                            if (imports.prendre(id, etat)) {
                                tache.run();
                            }
                        });
                        base.execute("vacuum (analyze) app.etablissement, app.etablissement_mot, app.import_ligne");
                    } catch (Refus refus) {
                        echouer(id, EtatImport.REFUSE, refus.getMessage());
                    } catch (Exception panne) {
                        JOURNAL.error("Import {} interrompu", id, panne);
                        echouer(
                                id,
                                EtatImport.INTERROMPU,
                                "Une panne a interrompu ce travail : rien n'a été enregistré. Renvoyez le fichier.");
                    }
                },
                "import-" + id);
        fil.setDaemon(true);
        fil.start();
    }

    private void remplir(long id, FichierRecu fichier) {
        try (Reader texte = fichier.ouvrir()) {
            LignesDImport lignes = new LignesDImport(base);
            ControleDImport controle = new ControleDImport(regles);
            int[] lues = {0};
            LectureSirene.lire(texte, (numero, ligne) -> {
                if (++lues[0] > LIGNES_AU_PLUS) {
                    throw FichierRecu.refus("Ce fichier a plus de " + LIGNES_AU_PLUS + " lignes : coupez-le.");
                }
                lignes.ajouter(controle.colonnes(id, numero, ligne));
                if (lues[0] % RYTHME == 0) {
                    avancer(id, numero);
                }
            });
            if (lues[0] == 0) {
                throw FichierRecu.refus("Ce fichier n'a que son en-tête : il n'y a rien à importer.");
            }
            lignes.verser();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private void avancer(long id, int ligne) {
        aPart.executeWithoutResult(transaction -> imports.avancer(id, ligne));
    }

    private void echouer(long id, EtatImport etat, String message) {
        aPart.executeWithoutResult(transaction -> imports.echouer(id, etat, message, horloge.maintenant()));
    }
}
