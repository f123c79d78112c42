package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import fr.univ.stages.signature.Scans;
import fr.univ.stages.signature.modele.Qualite;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scans of the signed pages of an amendment (3.2.1, 3.3.3), for whom its convention's rights allow. */
@Service
@Transactional
public class ScansDAvenant {

    private final AccesAvenant acces;
    private final Scans scans;
    private final Journal journal;

    ScansDAvenant(AccesAvenant acces, Scans scans, Journal journal) {
        this.acces = acces;
        this.scans = scans;
        this.journal = journal;
    }

    /** Keeps the page that bears these signatures; throws Refus for what is no readable PDF or image. */
    public void joindre(String numero, Set<Qualite> qualites, byte[] octets, Acteur acteur) {
        acces.retenir(numero);
        Avenant avenant = acces.gerer(acces.parNumero(numero, acteur), acteur);
        scans.joindre(Avenants.proprietaire(avenant.id()), qualites, octets);
        journal.noter(acteur, ActionTracee.SCAN, objet(avenant, qualites));
    }

    /** That page, for whoever may read the convention; throws Introuvable. */
    public Scans.Fichier lire(String numero, Qualite qualite, Acteur acteur) {
        Avenant avenant = acces.parNumero(numero, acteur);
        journal.noter(acteur, ActionTracee.IMPRESSION, objet(avenant, Set.of(qualite)));
        return scans.lire(Avenants.proprietaire(avenant.id()), qualite);
    }

    private static String objet(Avenant avenant, Set<Qualite> qualites) {
        return Avenants.objet(avenant) + ", " + Qualite.liste(qualites);
    }
}
