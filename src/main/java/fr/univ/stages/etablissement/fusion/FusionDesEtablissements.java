package fr.univ.stages.etablissement.fusion;

import fr.univ.stages.etablissement.DroitsEtablissements;
import fr.univ.stages.etablissement.EtablissementRepository;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.FichesEtablissements;
import fr.univ.stages.etablissement.TracesDeFusion;
import fr.univ.stages.etablissement.VerrousEtablissements;
import fr.univ.stages.etablissement.attente.SuiviDesVerifications;
import fr.univ.stages.etablissement.modele.DonneesEtablissement;
import fr.univ.stages.etablissement.modele.Etablissement;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.usage.Remplacement;
import fr.univ.stages.etablissement.usage.UsagesDeclares;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one organisation of two that are the same (4.3): everything that named the one that goes names the one that stays,
 * in one transaction. Documents already produced are kept bytes and do not change (6.2).
 */
@Component
@Transactional
public class FusionDesEtablissements {

    private final EtablissementRepository etablissements;
    private final VerrousEtablissements verrous;
    private final TracesDeFusion traces;
    private final ReunionDesServices services;
    private final UsagesDeclares usages;
    private final SuiviDesVerifications verifications;
    private final DroitsEtablissements droits;
    private final ReglesDeFusion regles;
    private final FichesEtablissements fiches;
    private final Journal journal;
    private final Horloge horloge;

    FusionDesEtablissements(
            EtablissementRepository etablissements,
            VerrousEtablissements verrous,
            TracesDeFusion traces,
            ReunionDesServices services,
            UsagesDeclares usages,
            SuiviDesVerifications verifications,
            DroitsEtablissements droits,
            ReglesDeFusion regles,
            FichesEtablissements fiches,
            Journal journal,
            Horloge horloge) {
        this.etablissements = etablissements;
        this.verrous = verrous;
        this.traces = traces;
        this.services = services;
        this.usages = usages;
        this.verifications = verifications;
        this.droits = droits;
        this.regles = regles;
        this.fiches = fiches;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** The one that took the place of this one; empty when it was never merged. */
    @Transactional(readOnly = true)
    public Optional<Long> garde(long ancien) {
        return traces.garde(ancien);
    }

    /** For ADMIN: what stays counts as verified. Throws Interdit, Refus, or Perime when a sheet changed since it was read. */
    FicheEtablissement fusionner(DemandeDeFusion demande, Acteur acteur) {
        droits.exigerFusion(acteur);
        prendre(demande.garde(), demande.disparait());
        Etablissement garde = trouver(demande.garde());
        Etablissement disparait = trouver(demande.disparait());
        if (garde.version() != demande.versionGarde() || disparait.version() != demande.versionDisparait()) {
            throw new Perime("Une des deux fiches a été modifiée entre-temps. Comparez-les de nouveau.");
        }
        return reunir(garde, disparait, demande.repris(), false, acteur);
    }

    /** The sheet of an étudiant goes into another, which does not change by it; the caller has checked the right. */
    public FicheEtablissement absorber(long disparait, long dans, Acteur acteur) {
        prendre(dans, disparait);
        Etablissement garde = trouver(dans);
        return reunir(garde, trouver(disparait), Set.of(), garde.aVerifier(), acteur);
    }

    private FicheEtablissement reunir(
            Etablissement garde,
            Etablissement disparait,
            Set<ChampFusionne> repris,
            boolean encoreAVerifier,
            Acteur acteur) {
        DonneesEtablissement siennes = garde.donnees();
        DonneesEtablissement autres = disparait.donnees();
        DonneesEtablissement finales = ChampFusionne.reunir(champ -> repris.contains(champ) ? autres : siennes);
        regles.exiger(finales, siennes, autres);
        Remplacement remplacement = services.reunir(garde, disparait, finales);
        usages.remplacer(remplacement);
        services.retirer(remplacement);
        verifications.sansObjet(disparait.id());
        if (!encoreAVerifier) {
            verifications.sansObjet(garde.id());
        }
        traces.noter(disparait, garde.id(), horloge.maintenant(), acteur.login());
        usages.supprimer(
                () -> {
                    etablissements.delete(disparait);
                    etablissements.flush();
                },
                "Cet établissement");
        garde.modifier(finales, encoreAVerifier, garde.suivi().modification(horloge.maintenant(), acteur));
        journal.noter(
                acteur,
                ActionTracee.FUSION,
                Etablissements.OBJET + garde.id() + ", " + disparait.id() + " y est fusionné");
        journal.noter(
                acteur, ActionTracee.FUSION, Etablissements.OBJET + disparait.id() + ", fusionné dans " + garde.id());
        return fiches.de(etablissements.saveAndFlush(garde));
    }

    private void prendre(long garde, long disparait) {
        if (garde == disparait) {
            throw Refus.general("Une fiche ne se fusionne pas avec elle-même : choisissez-en une autre.");
        }
        if (!verrous.prendre(garde, disparait)) {
            traces.nom(disparait).or(() -> traces.nom(garde)).ifPresent(nom -> {
                throw Refus.general("« %s » vient d'être fusionné dans une autre fiche : rien d'autre n'a été changé."
                        .formatted(nom));
            });
            throw Etablissements.inconnu();
        }
    }

    private Etablissement trouver(long id) {
        return etablissements.findById(id).orElseThrow(Etablissements::inconnu);
    }
}
