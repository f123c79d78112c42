package fr.univ.stages.centre;

import fr.univ.stages.annuaire.Perimetre;
import fr.univ.stages.annuaire.Personnel;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.Critere;
import fr.univ.stages.centre.modele.FicheCentre;
import fr.univ.stages.centre.modele.Gestionnaire;
import fr.univ.stages.centre.modele.ImageDeLogo;
import fr.univ.stages.centre.modele.LogoCentre;
import fr.univ.stages.centre.modele.Rattachement;
import fr.univ.stages.centre.modele.TypeCentre;
import fr.univ.stages.centre.modele.TypeCritere;
import fr.univ.stages.document.Universite;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Rattachements;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The centres de gestion; each question is one SQL statement, and rights are checked by the caller. */
@Service
@Transactional(readOnly = true)
public class Centres implements Rattachements, Universite {

    private final CentreRepository centres;
    private final CritereRepository criteres;
    private final LogoRepository logos;
    private final RattachementRepository rattachements;
    private final Horloge horloge;

    Centres(
            CentreRepository centres,
            CritereRepository criteres,
            LogoRepository logos,
            RattachementRepository rattachements,
            Horloge horloge) {
        this.centres = centres;
        this.criteres = criteres;
        this.logos = logos;
        this.rattachements = rattachements;
        this.horloge = horloge;
    }

    /** The centre of that number. */
    public Optional<Centre> parId(long id) {
        return centres.findById(id);
    }

    /** The centre of the whole establishment; empty before anyone has made it. */
    public Optional<Centre> etablissement() {
        return centres.findByType(TypeCentre.ETABLISSEMENT);
    }

    @Override
    public String nomDeLUniversite() {
        return etablissement().map(Centre::nom).orElse("");
    }

    /** All centres, the establishment's first, then by name. */
    public List<Centre> tous() {
        return centres.tous();
    }

    /** Who manages an inscription: by its étape, else by its composante, else the establishment; throws Refus when nobody. */
    public Centre pourInscription(String etapeCode, String composante) {
        return centres.pourInscription(etapeCode, composante, Limit.of(1)).stream()
                .findFirst()
                .orElseThrow(() -> Refus.sur(
                        "inscription",
                        "Aucun centre de gestion ne s'occupe de cette inscription. Signalez-le à l'administrateur, "
                                + "qui doit créer le centre de l'établissement."));
    }

    /** Which inscriptions these centres manage together. */
    public Perimetre perimetre(Collection<Long> deCesCentres) {
        return Perimetres.de(centres.attributions(), deCesCentres);
    }

    /** The centre's own logo, or else the establishment's. */
    public Optional<ImageDeLogo> logo(long centre) {
        return logos.duCentreOuDeLEtablissement(centre, Limit.of(1)).stream()
                .findFirst()
                .map(LogoCentre::logo);
    }

    /** Whom the conventions of a centre name as its contacts, by name. */
    public List<Gestionnaire> contacts(long centre) {
        return rattachements.figurantSurConvention(centre).stream()
                .map(Rattachement::gestionnaire)
                .toList();
    }

    @Override
    public Map<Long, Droit> de(String login) {
        return rattachements.droitsDe(login).stream()
                .collect(Collectors.toUnmodifiableMap(
                        RattachementRepository.DroitAcquis::getCentre, RattachementRepository.DroitAcquis::getDroit));
    }

    /** Opens a centre: the first is the establishment's, every later one a UFR (2.2). */
    @Transactional
    public Centre creer(FicheCentre fiche, Acteur par) {
        TypeCentre type = centres.existsByType(TypeCentre.ETABLISSEMENT) ? TypeCentre.UFR : TypeCentre.ETABLISSEMENT;
        return centres.saveAndFlush(new Centre(type, fiche, Suivi.creation(horloge.maintenant(), par)));
    }

    /** Gives a composante or an étape to a centre to manage; fails when another centre has it already. */
    @Transactional
    public void confier(long centre, TypeCritere type, String code, String libelle) {
        criteres.saveAndFlush(new Critere(centres.getReferenceById(centre), type, code, libelle));
    }

    /** Attaches a person to a centre; {@code figureSurConvention} prints them as a contact. */
    @Transactional
    public void rattacher(long centre, Personnel personne, Droit droit, boolean figureSurConvention, Acteur par) {
        rattachements.save(new Rattachement(
                centres.getReferenceById(centre),
                personne,
                droit,
                figureSurConvention,
                Suivi.creation(horloge.maintenant(), par)));
    }

    /** Replaces the logo of a centre. */
    @Transactional
    public void changerLogo(long centre, ImageDeLogo logo) {
        logos.save(new LogoCentre(centre, logo));
    }
}
