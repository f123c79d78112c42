package fr.univ.stages.surface;

import static fr.univ.stages.surface.Qui.ADMIN;
import static fr.univ.stages.surface.Qui.ADMIN_AILLEURS;
import static fr.univ.stages.surface.Qui.ANONYME;
import static fr.univ.stages.surface.Qui.AUTRE_ETUDIANT;
import static fr.univ.stages.surface.Qui.ECRITURE;
import static fr.univ.stages.surface.Qui.ECRITURE_AILLEURS;
import static fr.univ.stages.surface.Qui.ETUDIANT;
import static fr.univ.stages.surface.Qui.LECTURE;
import static fr.univ.stages.surface.Qui.LECTURE_AILLEURS;
import static fr.univ.stages.surface.Qui.REFERENT;
import static fr.univ.stages.surface.Qui.SANS_CENTRE;

import java.util.EnumSet;
import java.util.Set;

/** The audiences that the policy names; whoever is not in one is refused. */
enum Cercle {
    TOUS(EnumSet.allOf(Qui.class)),
    CONNECTES(EnumSet.complementOf(EnumSet.of(ANONYME))),
    LECTEURS_DU_DOSSIER(EnumSet.of(ETUDIANT, REFERENT, LECTURE, ECRITURE, ADMIN, Qui.ADMINISTRATEUR)),
    REDACTEURS_DU_DOSSIER(EnumSet.of(ETUDIANT, ECRITURE, ADMIN, Qui.ADMINISTRATEUR)),
    GESTIONNAIRES_DU_DOSSIER(EnumSet.of(ECRITURE, ADMIN, Qui.ADMINISTRATEUR)),
    SAISISSEUR(EnumSet.of(ETUDIANT)),
    SAISISSEUR_ET_GESTIONNAIRES(EnumSet.of(ETUDIANT, LECTURE, ECRITURE, ADMIN, Qui.ADMINISTRATEUR)),
    ADMINS(EnumSet.of(ADMIN, ADMIN_AILLEURS, Qui.ADMINISTRATEUR)),
    LECTEURS(EnumSet.of(
            LECTURE, ECRITURE, ADMIN, LECTURE_AILLEURS, ECRITURE_AILLEURS, ADMIN_AILLEURS, Qui.ADMINISTRATEUR)),
    LECTEURS_ET_ETUDIANTS(EnumSet.of(
            ETUDIANT,
            AUTRE_ETUDIANT,
            LECTURE,
            ECRITURE,
            ADMIN,
            LECTURE_AILLEURS,
            ECRITURE_AILLEURS,
            ADMIN_AILLEURS,
            Qui.ADMINISTRATEUR)),
    REDACTEURS(EnumSet.of(ECRITURE, ADMIN, ECRITURE_AILLEURS, ADMIN_AILLEURS, Qui.ADMINISTRATEUR)),
    REDACTEURS_ET_AUTEUR(EnumSet.of(ETUDIANT, ECRITURE, ADMIN, ECRITURE_AILLEURS, ADMIN_AILLEURS, Qui.ADMINISTRATEUR)),
    REDACTEURS_ET_ETUDIANTS(EnumSet.of(
            ETUDIANT, AUTRE_ETUDIANT, ECRITURE, ADMIN, ECRITURE_AILLEURS, ADMIN_AILLEURS, Qui.ADMINISTRATEUR)),
    PERSONNELS(EnumSet.of(
            LECTURE,
            ECRITURE,
            ADMIN,
            LECTURE_AILLEURS,
            ECRITURE_AILLEURS,
            ADMIN_AILLEURS,
            SANS_CENTRE,
            Qui.ADMINISTRATEUR)),
    PERSONNELS_ET_ENSEIGNANTS(EnumSet.complementOf(EnumSet.of(ANONYME, ETUDIANT, AUTRE_ETUDIANT))),
    ADMIN_DU_CENTRE(EnumSet.of(ADMIN, Qui.ADMINISTRATEUR)),
    ADMINISTRATEUR(EnumSet.of(Qui.ADMINISTRATEUR)),
    PERSONNE(EnumSet.noneOf(Qui.class));

    private final Set<Qui> membres;

    Cercle(Set<Qui> membres) {
        this.membres = Set.copyOf(membres);
    }

    boolean comprend(Qui qui) {
        return membres.contains(qui);
    }
}
