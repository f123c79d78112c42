package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.ConventionRepository;
import fr.univ.stages.convention.HistoireDesConventions;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.modele.Fait;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.Droit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff finish what somebody began to change and left: a student who does not come back holds nothing up (3.1.10, 3.2.3). */
@Service
@Transactional
public class RepriseDeSaisie {

    private final ConventionRepository conventions;
    private final AccesConvention acces;
    private final HistoireDesConventions histoire;
    private final Taches taches;
    private final PorteDesTaches porte;
    private final Horloge horloge;

    RepriseDeSaisie(
            ConventionRepository conventions,
            AccesConvention acces,
            HistoireDesConventions histoire,
            Taches taches,
            PorteDesTaches porte,
            Horloge horloge) {
        this.conventions = conventions;
        this.acces = acces;
        this.histoire = histoire;
        this.taches = taches;
        this.porte = porte;
        this.horloge = horloge;
    }

    /** Hands the open step of a created convention over to this person, with what was typed; throws Interdit or Refus. */
    public Tache reprendre(long numero, Acteur acteur) {
        acces.retenirParNumero(numero);
        Convention convention = acces.parNumero(numero, acteur);
        if (!acces.gere(convention, Droit.ECRITURE, acteur)) {
            throw new Interdit("Seul le personnel du centre de gestion de cette convention peut faire cela.");
        }
        Tache tache = taches.duDossier(Designation.PROCESSUS, convention.id().toString())
                .filter(ouverte -> convention.statut().enSaisie())
                .orElseThrow(() -> Refus.general("Cette convention n'est plus en cours de modification."));
        porte.confier(tache, acteur);
        convention.confierA(acteur);
        convention.modifier(acteur, horloge.maintenant());
        conventions.saveAndFlush(convention);
        histoire.noter(convention.id(), Fait.REPRISE, acteur, null);
        return tache;
    }
}
