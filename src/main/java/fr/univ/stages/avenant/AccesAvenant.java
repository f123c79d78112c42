package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.vie.AmendementDesConventions;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds an amendment and asks, each time, whether this person may see or change it: its convention's rights are its own. */
@Component
public class AccesAvenant {

    private final AvenantRepository avenants;
    private final AmendementDesConventions conventions;
    private final AccesConvention verrou;

    AccesAvenant(AvenantRepository avenants, AmendementDesConventions conventions, AccesConvention verrou) {
        this.avenants = avenants;
        this.conventions = conventions;
        this.verrou = verrou;
    }

    /** Takes the convention that it changes, before anything of either is read; nothing when they are gone. */
    public void retenir(long id) {
        avenants.conventionDe(id).ifPresent(verrou::retenir);
    }

    void retenir(String numero) {
        avenants.conventionDe(numero).ifPresent(verrou::retenir);
    }

    /** Whoever asks; empty when it is gone. */
    public Optional<Avenant> chercher(long id) {
        return avenants.findById(id);
    }

    /** Whoever asks; throws Introuvable. */
    public Avenant trouver(long id) {
        return chercher(id).orElseThrow(AccesAvenant::inconnu);
    }

    /** The convention that it changes. */
    public Convention convention(Avenant avenant) {
        return conventions.trouver(avenant.convention());
    }

    Avenant parNumero(String numero, Acteur acteur) {
        return avenants.findByNumero(numero)
                .filter(avenant -> conventions.visible(convention(avenant), acteur))
                .orElseThrow(AccesAvenant::inconnu);
    }

    /** The same, for whoever acts as its centre does; throws Interdit. */
    public Avenant gerer(Avenant avenant, Acteur acteur) {
        if (!gere(avenant, acteur)) {
            throw new Interdit("Seul le personnel du centre de gestion de cette convention peut faire cela.");
        }
        return avenant;
    }

    /** Whether this person acts on it as its centre does. */
    public boolean gere(Avenant avenant, Acteur acteur) {
        return conventions.gere(convention(avenant), acteur);
    }

    private static Introuvable inconnu() {
        return new Introuvable("Cet avenant n'existe pas, ou vous n'y avez pas accès.");
    }
}
