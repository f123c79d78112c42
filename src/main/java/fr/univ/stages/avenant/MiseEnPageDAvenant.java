package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.avenant.papier.AvenantImprime;
import fr.univ.stages.avenant.papier.AvenantImprime.Emetteur;
import fr.univ.stages.avenant.papier.AvenantImprime.Partie;
import fr.univ.stages.avenant.papier.AvenantImprime.Role;
import fr.univ.stages.avenant.papier.AvenantImprime.Signataire;
import fr.univ.stages.avenant.papier.Comparaison;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.papier.ConventionImprimee;
import fr.univ.stages.convention.papier.ConventionImprimee.Adresse;
import fr.univ.stages.convention.papier.ConventionImprimee.Personne;
import fr.univ.stages.convention.vie.AmendementDesConventions;
import fr.univ.stages.convention.vie.Signataires;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.signature.modele.Qualite;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what an amendment prints, from its convention as it would be; what is printed is then never gathered again. */
@Component
class MiseEnPageDAvenant {

    private final AmendementDesConventions conventions;
    private final Signataires signataires;

    MiseEnPageDAvenant(AmendementDesConventions conventions, Signataires signataires) {
        this.conventions = conventions;
        this.signataires = signataires;
    }

    AvenantImprime avenant(Avenant avenant, Convention convention, Comparaison comparaison) {
        Convention amendee = ControleDAvenant.amendee(avenant.projet(), convention);
        ConventionImprimee c = conventions.imprimee(amendee);
        boolean rupture = avenant.projet().types().contains(TypeAvenant.RUPTURE);
        return new AvenantImprime(
                avenant.numero(),
                c.numero(),
                c.annee(),
                c.editeLe(),
                c.langue(),
                emetteur(c.enseignement()),
                organisme(c.accueil()),
                stagiaire(c),
                avenant.projet().motif(),
                rupture ? avenant.projet().rupture().le() : null,
                rupture ? avenant.projet().rupture().heures() : null,
                comparaison.imprimee(),
                comparaison.nouveauPays(),
                comparaison.depart(),
                signataires(amendee, c));
    }

    private static Emetteur emetteur(ConventionImprimee.Enseignement e) {
        return new Emetteur(
                e.nom(),
                e.centre(),
                presentes(
                        e.adresse().complement(),
                        ville(e.adresse()),
                        Texte.mots(" · ", e.telephone(), e.courriel()),
                        e.siteWeb()),
                e.logo());
    }

    private static Partie organisme(ConventionImprimee.Accueil a) {
        return new Partie(
                a.raisonSociale(),
                null,
                presentes(adresse(a.adresse()), a.siret() == null ? null : "SIRET " + a.siret(), a.service()));
    }

    private static Partie stagiaire(ConventionImprimee c) {
        return new Partie(
                nom(signataire(Qualite.ETUDIANT, c)),
                c.stagiaire().numeroEtudiant(),
                presentes(c.formation().intitule(), c.formation().composante()));
    }

    private List<Signataire> signataires(Convention amendee, ConventionImprimee c) {
        return signataires.de(amendee, conventions.centre(amendee)).stream()
                .map(qui -> {
                    Personne signe = signataire(qui.qualite(), c);
                    return new Signataire(role(qui.qualite()), nom(signe), signe == null ? null : signe.qualite());
                })
                .toList();
    }

    private static Role role(Qualite qualite) {
        return switch (qualite) {
            case ETUDIANT -> Role.STAGIAIRE;
            case REPRESENTANT_LEGAL -> Role.REPRESENTANT;
            case TUTEUR -> Role.TUTEUR;
            case ORGANISME -> Role.ORGANISME;
            case ENSEIGNANT -> Role.ENSEIGNANT;
            case UNIVERSITE -> Role.ETABLISSEMENT;
        };
    }

    private static Personne signataire(Qualite qualite, ConventionImprimee c) {
        ConventionImprimee.Stagiaire s = c.stagiaire();
        return switch (qualite) {
            case ETUDIANT -> new Personne(s.civilite(), s.prenom(), s.nom(), null, null, null);
            case REPRESENTANT_LEGAL -> s.representantLegal();
            case ORGANISME -> c.accueil().signataire();
            case TUTEUR -> c.encadrement().tuteur();
            case ENSEIGNANT -> c.encadrement().enseignant();
            case UNIVERSITE -> c.enseignement().representant();
        };
    }

    private static String nom(Personne qui) {
        return qui == null ? null : Texte.mots(" ", qui.civilite(), qui.prenom(), qui.nom());
    }

    private static String adresse(Adresse a) {
        return Texte.mots(", ", a.complement(), ville(a));
    }

    private static String ville(Adresse a) {
        return Texte.mots(", ", a.voie(), Texte.mots("\u00a0", a.codePostal(), a.commune()), a.pays());
    }

    private static List<String> presentes(String... lignes) {
        return Stream.of(lignes)
                .filter(ligne -> ligne != null && !ligne.isBlank())
                .toList();
    }
}
