package fr.univ.stages.signature;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import fr.univ.stages.signature.modele.Qualite;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do to the signatures of a record, named by its number (3.2.1); its module says who may. */
@Service
@Transactional
public class SignaturesDUnDossier {

    private final Proprietaires proprietaires;
    private final Signatures signatures;
    private final Scans scans;
    private final Journal journal;

    SignaturesDUnDossier(Proprietaires proprietaires, Signatures signatures, Scans scans, Journal journal) {
        this.proprietaires = proprietaires;
        this.signatures = signatures;
        this.scans = scans;
        this.journal = journal;
    }

    /** Takes back a signature recorded by mistake, until the record is validated. */
    public void retirer(String numero, Qualite qualite, Acteur acteur) {
        ASigner module = proprietaires.quiDesigne(numero);
        long id = gerer(module, numero, acteur);
        signatures.retirer(proprietaire(module, id), qualite, acteur);
        module.attendreEncore(id);
    }

    /** Keeps the scan of the page that bears these signatures; throws Refus for what is no readable PDF or image. */
    public void joindre(String numero, Set<Qualite> qualites, byte[] octets, Acteur acteur) {
        ASigner module = proprietaires.quiDesigne(numero);
        long id = gerer(module, numero, acteur);
        scans.joindre(proprietaire(module, id), qualites, octets);
        journal.noter(acteur, ActionTracee.SCAN, module.auJournal(id) + ", " + Qualite.liste(qualites));
    }

    /** That scan, named after the record, for whoever may read it; throws Introuvable. */
    public Scans.Fichier lire(String numero, Qualite qualite, Acteur acteur) {
        ASigner module = proprietaires.quiDesigne(numero);
        long id = module.visible(numero, acteur);
        journal.noter(acteur, ActionTracee.IMPRESSION, module.auJournal(id) + ", " + qualite.libelle());
        Scans.Fichier fichier = scans.lire(proprietaire(module, id), qualite);
        String nom = module.genre() + "-" + numero + "-" + fichier.nom();
        return new Scans.Fichier(nom, fichier.typeMime(), fichier.octets());
    }

    private static long gerer(ASigner module, String numero, Acteur acteur) {
        module.retenir(numero);
        long id = module.visible(numero, acteur);
        if (!module.gere(id, acteur)) {
            throw new Interdit("Seul le personnel du centre de gestion de cette convention peut faire cela.");
        }
        return id;
    }

    private static String proprietaire(ASigner module, long id) {
        return module.genre() + ":" + id;
    }
}
