package fr.univ.stages.moteur;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads long works: started, watched and stopped by people, carried on by jobs. Whoever changes one takes its row first, so
 * that a batch's effect, its position and a stop never cross, on one node or two. Rights are those of its kind.
 */
@Service
@Transactional
public class Travaux {

    static final String PROCESSUS = "travail";
    private static final int GARDES = 20;

    private final RegistreDesTravaux registre;
    private final ObjectProvider<Travail> natures;
    private final Dossiers dossiers;
    private final Horloge horloge;

    Travaux(RegistreDesTravaux registre, ObjectProvider<Travail> natures, Dossiers dossiers, Horloge horloge) {
        this.registre = registre;
        this.natures = natures;
        this.dossiers = dossiers;
        this.horloge = horloge;
    }

    /** Begins once the caller's transaction is over; throws Refus while another one that must be alone is under way. */
    public long demarrer(String nature, String objet, int total, Acteur acteur) {
        Travail travail = permis(nature, acteur);
        long id = registre.ouvrir(travail, objet, total, acteur.login(), horloge.maintenant())
                .orElseThrow(
                        () -> Refus.general("« " + nature + " » est déjà en cours : attendez la fin ou arrêtez-le."));
        registre.oublierLesAnciens(nature, GARDES);
        dossiers.demarrer(PROCESSUS, String.valueOf(id), Map.of(VariablesTravail.NATURE, nature));
        return id;
    }

    /** One; throws Introuvable. */
    @Transactional(readOnly = true)
    public TravailSuivi trouver(long id, Acteur acteur) {
        TravailSuivi travail = registre.trouver(id).orElseThrow(Travaux::inconnu);
        permis(travail.nature(), acteur);
        return travail;
    }

    /** The last ones of a kind, the newest first; older ones are forgotten with their reports. */
    @Transactional(readOnly = true)
    public List<TravailSuivi> derniers(String nature, Acteur acteur) {
        permis(nature, acteur);
        return registre.derniers(nature, GARDES);
    }

    /** Waits for the running batch, whose effect stays, and lets no other begin; false when it was over already. */
    public boolean arreter(long id, Acteur acteur) {
        TravailSuivi travail = registre.retenir(id).orElseThrow(Travaux::inconnu);
        permis(travail.nature(), acteur);
        if (!travail.enCours()) {
            return false;
        }
        registre.finir(id, EtatTravail.ARRETE, acteur.login(), horloge.maintenant());
        return dossiers.prevenir(PROCESSUS, String.valueOf(id), MessagesTravail.ARRET_DEMANDE, Map.of());
    }

    /** The next batch, called by the picture; false when nothing is left, or the work has just been stopped. */
    public boolean traiterUnLot(long id, String nature) {
        TravailSuivi travail = registre.retenir(id).orElseThrow(Travaux::inconnu);
        if (!travail.enCours()) {
            return false;
        }
        Lot lot = deNature(nature).traiter(travail);
        if (lot.reste() && lot.position() <= travail.position()) {
            throw new IllegalStateException(nature + " n'avance plus : deux lots commencent à " + lot.position());
        }
        registre.avancer(id, lot);
        if (!lot.reste()) {
            registre.finir(id, EtatTravail.FAIT, null, horloge.maintenant());
        }
        return lot.reste();
    }

    private Travail permis(String nature, Acteur acteur) {
        Travail travail = deNature(nature);
        if (!travail.permet(acteur)) {
            throw new Interdit("Ce travail ne vous est pas ouvert.");
        }
        return travail;
    }

    private Travail deNature(String nature) {
        return natures.stream()
                .filter(travail -> travail.nature().equals(nature))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Aucun module ne fait « " + nature + " »"));
    }

    private static Introuvable inconnu() {
        return new Introuvable("Ce travail n'existe pas, ou plus.");
    }
}
