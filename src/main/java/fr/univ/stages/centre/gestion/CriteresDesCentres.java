package fr.univ.stages.centre.gestion;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.EtapeDeFormation;
import fr.univ.stages.annuaire.EtapesDeLAnnuaire;
import fr.univ.stages.centre.AccesCentre;
import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.CritereRepository;
import fr.univ.stages.centre.modele.CritereDuCentre;
import fr.univ.stages.centre.modele.TypeCritere;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives centres what they manage and takes it back (2.3): nothing is ever managed twice, and nothing is taken silently. */
@Service
@Transactional
class CriteresDesCentres {

    private static final int PROPOSEES = 50;
    private static final int CODE = 100;
    private static final int LIBELLE = 200;

    private final AccesCentre acces;
    private final CritereRepository criteres;
    private final Centres centres;
    private final Annuaire annuaire;
    private final EtapesDeLAnnuaire etapes;
    private final Journal journal;

    CriteresDesCentres(
            AccesCentre acces,
            CritereRepository criteres,
            Centres centres,
            Annuaire annuaire,
            EtapesDeLAnnuaire etapes,
            Journal journal) {
        this.acces = acces;
        this.criteres = criteres;
        this.centres = centres;
        this.annuaire = annuaire;
        this.etapes = etapes;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    List<CritereDuCentre> de(Collection<Long> lesquels) {
        return lesquels.isEmpty() ? List.of() : criteres.de(lesquels);
    }

    /** Every composante of the directory. */
    @Transactional(readOnly = true)
    List<Proposition> composantes(long centre) {
        List<String> connues = annuaire.composantes();
        Map<String, CritereDuCentre> tenues = tenues(TypeCritere.UFR, connues);
        return connues.stream()
                .map(nom -> {
                    CritereDuCentre tenue = tenues.get(nom);
                    return new Proposition(
                            TypeCritere.UFR, nom, nom, "", nom(tenue), ici(tenue, centre), tenue == null);
                })
                .toList();
    }

    /** Étapes of a composante, or found by a text, at most fifty. */
    @Transactional(readOnly = true)
    List<Proposition> etapes(long centre, String texte, String composante, Acteur acteur) {
        List<EtapeDeFormation> trouvees = etapes.chercher(Texte.propre(texte), Texte.propre(composante), PROPOSEES);
        Map<String, CritereDuCentre> tenues = tenues(
                TypeCritere.ETAPE, trouvees.stream().map(EtapeDeFormation::code).toList());
        Map<String, CritereDuCentre> ufrs = tenues(
                TypeCritere.UFR,
                trouvees.stream().map(EtapeDeFormation::composante).distinct().toList());
        boolean partout = acces.ouvre(acteur);
        return trouvees.stream()
                .map(etape -> {
                    CritereDuCentre tenue = tenues.get(etape.code());
                    CritereDuCentre ufr = ufrs.get(etape.composante());
                    return new Proposition(
                            TypeCritere.ETAPE,
                            etape.code(),
                            etape.libelle(),
                            etape.composante(),
                            nom(tenue == null ? ufr : tenue),
                            ici(tenue, centre),
                            tenue == null && (partout || ufr == null || ici(ufr, centre)));
                })
                .toList();
    }

    /** Throws Interdit, Introuvable, or Refus that names the centre which has it. */
    void confier(long centre, TypeCritere type, String code, Acteur acteur) {
        acces.administrer(centre, acteur);
        String libelle = libelle(centre, type, code, acteur);
        for (CritereDuCentre tenu : criteres.tenus(type, List.of(code))) {
            throw tenue(tenu);
        }
        try {
            centres.confier(centre, type, code, libelle.substring(0, Math.min(libelle.length(), LIBELLE)));
        } catch (DataIntegrityViolationException entreTemps) {
            throw Refus.general("« " + libelle + " » vient d'être confié à un autre centre : rechargez la page.");
        }
        journal.noter(acteur, ActionTracee.CRITERE_AJOUTE, GestionDesCentres.objet(centre) + ", " + type + " " + code);
    }

    void retirer(long centre, long critere, Acteur acteur) {
        acces.administrer(centre, acteur);
        if (criteres.retirer(critere, centre) == 0) {
            throw new Introuvable("Ce critère de gestion n'existe pas, ou plus : rechargez la page du centre.");
        }
        journal.noter(acteur, ActionTracee.CRITERE_RETIRE, GestionDesCentres.objet(centre) + ", critère " + critere);
    }

    private String libelle(long centre, TypeCritere type, String code, Acteur acteur) {
        if (code.length() > CODE) {
            throw Refus.general("Ce code n'est pas connu de l'annuaire.");
        }
        if (type == TypeCritere.UFR) {
            return annuaire.composantes().stream()
                    .filter(code::equals)
                    .findFirst()
                    .orElseThrow(() -> Refus.general("Cette composante n'est pas dans l'annuaire."));
        }
        EtapeDeFormation etape = etapes.parCode(code)
                .orElseThrow(() -> Refus.general("Personne n'est inscrit à cette étape dans l'annuaire."));
        exigerQuUneAutreNeLaGerePas(centre, etape, acteur);
        return etape.libelle();
    }

    /** An étape counts before its composante: taken from a colleague's, it would take their students with it. */
    private void exigerQuUneAutreNeLaGerePas(long centre, EtapeDeFormation etape, Acteur acteur) {
        if (etape.composante().isEmpty() || acces.ouvre(acteur)) {
            return;
        }
        criteres.tenus(TypeCritere.UFR, List.of(etape.composante())).stream()
                .filter(tenue -> tenue.centre() != centre)
                .findFirst()
                .ifPresent(tenue -> {
                    throw Refus.general("« " + etape.libelle() + " » fait partie de « " + etape.composante()
                            + " », que gère le centre « " + tenue.nomDuCentre()
                            + " » : seul un administrateur de la plateforme peut l'en détacher.");
                });
    }

    private static Refus tenue(CritereDuCentre tenu) {
        return Refus.general("« " + tenu.libelle() + " » est déjà géré par le centre « " + tenu.nomDuCentre()
                + " » : il faut d'abord l'y retirer.");
    }

    private Map<String, CritereDuCentre> tenues(TypeCritere type, Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : criteres.tenus(type, codes).stream()
                        .collect(Collectors.toMap(CritereDuCentre::code, Function.identity()));
    }

    private static String nom(CritereDuCentre tenu) {
        return tenu == null ? null : tenu.nomDuCentre();
    }

    private static boolean ici(CritereDuCentre tenu, long centre) {
        return tenu != null && tenu.centre() == centre;
    }
}
