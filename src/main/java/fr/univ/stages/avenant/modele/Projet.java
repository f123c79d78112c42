package fr.univ.stages.avenant.modele;

import fr.univ.stages.convention.modele.Amendement;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.EnseignantReferent;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Presence;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an amendment says: why, which kinds were ticked, what was filled in of them. */
@Embeddable
public class Projet {

    private String motif;

    @Convert(converter = TypesEnTexte.class)
    private Set<TypeAvenant> types = Set.of();

    @Convert(converter = TypesEnTexte.class)
    private Set<TypeAvenant> remplis = Set.of();

    @Embedded
    private Rupture rupture;

    private String sujet;

    @Embedded
    private NouvellePeriode periode;

    @Embedded
    private Gratification gratification;

    @Column(name = "service_id")
    private Long service;

    @Column(name = "tuteur_id")
    private Long tuteur;

    @Embedded
    private EnseignantReferent enseignant;

    /** For JPA, and for an amendment that has just been asked for. */
    protected Projet() {}

    /** First step: why, and what; what is no longer ticked is forgotten. */
    public void motiver(String pourquoi, Set<TypeAvenant> choisis) {
        motif = pourquoi;
        types = new TreeSet<>(TypeAvenant.completer(choisis));
        Set<TypeAvenant> restent = new TreeSet<>(remplis);
        restent.retainAll(types);
        remplis = restent;
    }

    /** Step « Rupture ». */
    public void rompre(Rupture voulue) {
        rupture = voulue;
        remplir(TypeAvenant.RUPTURE);
    }

    /** Step « Sujet ». */
    public void changerSujet(String nouveau) {
        sujet = nouveau;
        remplir(TypeAvenant.SUJET);
    }

    /** Step « Période ». */
    public void changerPeriode(NouvellePeriode nouvelle) {
        periode = nouvelle;
        remplir(TypeAvenant.PERIODE);
    }

    /** Step « Gratification »; null for none. */
    public void changerGratification(Gratification nouvelle) {
        gratification = nouvelle;
        remplir(TypeAvenant.GRATIFICATION);
    }

    /** Step « Lieu de stage »; another service makes the tutor fall. */
    public void changerService(long nouveau) {
        if (!Long.valueOf(nouveau).equals(service)) {
            Set<TypeAvenant> restent = new TreeSet<>(remplis);
            restent.remove(TypeAvenant.TUTEUR);
            remplis = restent;
            tuteur = null;
        }
        service = nouveau;
        remplir(TypeAvenant.LIEU);
    }

    /** Step « Tuteur professionnel ». */
    public void changerTuteur(Long nouveau) {
        tuteur = nouveau;
        remplir(TypeAvenant.TUTEUR);
    }

    /** Step « Enseignant tuteur ». */
    public void changerEnseignant(EnseignantReferent nouveau) {
        enseignant = nouveau;
        remplir(TypeAvenant.ENSEIGNANT);
    }

    private void remplir(TypeAvenant type) {
        Set<TypeAvenant> tous = new TreeSet<>(remplis);
        tous.add(type);
        remplis = tous;
    }

    /** What that convention would be with it; steps that are not filled in change nothing. */
    public Amendement applique(Convention a) {
        return applique(a, remplis);
    }

    /** The same with only these kinds, to fill one of them in. */
    public Amendement applique(Convention a, Set<TypeAvenant> lesquels) {
        Amendement voulu = Amendement.de(a);
        for (TypeAvenant type : lesquels) {
            Presence presence = voulu.stage().presence();
            voulu = switch (type) {
                case RUPTURE ->
                    voulu.rompu(rupture.le(), presence.pendant(rupture.heures(), presence.conges()), rupture.raison());
                case SUJET -> voulu.sujet(sujet);
                case PERIODE ->
                    voulu.periode(
                            periode.debut(),
                            periode.fin(),
                            periode.interruption(),
                            presence.pendant(periode.heures(), periode.conges()),
                            periode.annee());
                case GRATIFICATION -> voulu.gratification(gratification);
                case LIEU -> voulu.service(service);
                case TUTEUR -> voulu.tuteur(tuteur);
                case ENSEIGNANT -> voulu.enseignant(enseignant);
            };
        }
        return voulu;
    }

    /** The first ticked step that is not filled in, the summary when none is left. */
    public EtapeAvenant prochaine() {
        if (types.isEmpty()) {
            return EtapeAvenant.MOTIF;
        }
        return etapes().stream()
                .filter(etape -> etape.type() != null && !remplis.contains(etape.type()))
                .findFirst()
                .orElse(EtapeAvenant.RECAPITULATIF);
    }

    /** The steps of this amendment, in their order. */
    public List<EtapeAvenant> etapes() {
        return EnumSet.allOf(EtapeAvenant.class).stream()
                .filter(etape -> etape.type() == null || types.contains(etape.type()))
                .toList();
    }

    /** Why, in the words of whoever asked; null before the first step. */
    public String motif() {
        return motif;
    }

    /** What was ticked. */
    public Set<TypeAvenant> types() {
        return types;
    }

    /** What was filled in of it. */
    public Set<TypeAvenant> remplis() {
        return remplis;
    }

    /** Null unless the stage is to end. */
    public Rupture rupture() {
        return rupture;
    }

    /** Null unless filled in. */
    public String sujet() {
        return sujet;
    }

    /** Null unless filled in. */
    public NouvellePeriode periode() {
        return periode;
    }

    /** Null for none, or when not filled in. */
    public Gratification gratification() {
        return gratification;
    }

    /** Id, null unless filled in. */
    public Long service() {
        return service;
    }

    /** Id, null unless filled in. */
    public Long tuteur() {
        return tuteur;
    }

    /** Null unless filled in. */
    public EnseignantReferent enseignant() {
        return enseignant;
    }
}
