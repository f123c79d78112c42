package fr.univ.stages.centre.gens;

import fr.univ.stages.annuaire.Etudiant;
import fr.univ.stages.annuaire.Inscription;
import fr.univ.stages.centre.modele.TelephoneLu;
import fr.univ.stages.noyau.Nir;
import fr.univ.stages.noyau.ValeurInvalide;
import java.time.LocalDate;
import java.util.List;

/** What the directory knows of an étudiant, under the names of the form's fields; the NIR only masked. */
record FicheEtudiant(
        String numEtudiant,
        String civilite,
        String nom,
        String prenom,
        LocalDate dateNaissance,
        String ine,
        String voie,
        String codePostal,
        String commune,
        String pays,
        String telephone,
        String portable,
        String courriel,
        String courrielPerso,
        String nirMasque,
        List<Choix> inscriptions) {

    static FicheEtudiant de(Etudiant etudiant) {
        return new FicheEtudiant(
                etudiant.numero(),
                etudiant.civilite().name(),
                etudiant.nom(),
                etudiant.prenom(),
                etudiant.dateNaissance(),
                etudiant.ine(),
                etudiant.voie(),
                etudiant.codePostal(),
                etudiant.commune(),
                etudiant.pays(),
                TelephoneLu.affichage(etudiant.telephone()),
                TelephoneLu.affichage(etudiant.portable()),
                etudiant.courriel(),
                etudiant.courrielPersonnel(),
                masque(etudiant.nir()),
                etudiant.inscriptions().stream().map(Choix::de).toList());
    }

    private static String masque(String nir) {
        try {
            return nir == null ? null : Nir.de(nir).masque();
        } catch (ValeurInvalide fausse) {
            return null;
        }
    }

    /** One inscription to choose. */
    record Choix(String code, String libelle, String composante, String annee) {

        static Choix de(Inscription inscription) {
            return new Choix(
                    inscription.etapeCode(),
                    inscription.etapeLibelle(),
                    inscription.composante(),
                    inscription.anneeUniversitaire().libelle());
        }
    }
}
