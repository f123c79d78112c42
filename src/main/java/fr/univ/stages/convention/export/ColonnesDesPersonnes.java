package fr.univ.stages.convention.export;

import static fr.univ.stages.convention.enonce.Colonne.code;
import static fr.univ.stages.convention.enonce.Colonne.nombre;
import static fr.univ.stages.convention.enonce.Colonne.pays;
import static fr.univ.stages.convention.enonce.Colonne.telephone;
import static fr.univ.stages.convention.enonce.Colonne.texte;

import fr.univ.stages.convention.enonce.Colonne;
import fr.univ.stages.referentiel.Liste;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The student, what he or she studies, the teacher and the signatory; never the numéro de sécurité sociale. */
@Component
@Order(2)
class ColonnesDesPersonnes implements ColonnesExportables {

    private static final String SIGNATAIRE = "left join app.contact g on g.id = c.signataire_id";

    @Override
    public List<Colonne> colonnes() {
        return List.of(
                texte("numEtudiant", "Numéro étudiant", 12, "c.etudiant_numero"),
                code("civiliteEtudiant", "Civilité étudiant", Liste.CIVILITE, "c.etudiant_civilite"),
                texte("nomEtudiant", "Nom étudiant", 20, "c.etudiant_nom"),
                texte("prenomEtudiant", "Prénom étudiant", 18, "c.etudiant_prenom"),
                code("sexeEtudiant", "Sexe à l'état civil", Liste.SEXE_CIVIL, "c.etudiant_sexe"),
                telephone("telephoneEtudiant", "Téléphone perso étudiant", "c.etudiant_telephone"),
                telephone("portableEtudiant", "Téléphone portable étudiant", "c.etudiant_portable"),
                texte("courrielPersoEtudiant", "Mail perso étudiant", 30, "c.etudiant_courriel_perso"),
                texte("courrielEtudiant", "Mail universitaire étudiant", 34, "c.etudiant_courriel"),
                texte("adresseEtudiant", "Adresse étudiant", 30, "c.etudiant_voie"),
                texte("codePostalEtudiant", "Code postal étudiant", 10, "c.etudiant_code_postal"),
                texte("villeEtudiant", "Ville étudiant", 20, "c.etudiant_commune"),
                pays("paysEtudiant", "Pays étudiant", "c.etudiant_pays"),
                texte("ufr", "Libellé UFR", 24, "c.formation_composante"),
                texte("codeEtape", "Code étape", 12, "c.formation_etape"),
                texte("libelleEtape", "Libellé étape", 34, "c.formation_libelle"),
                nombre("volumeHoraire", "Volume horaire de la formation", "c.formation_volume_horaire"),
                texte("nomEnseignant", "Nom enseignant référent", 20, "c.enseignant_nom"),
                texte("prenomEnseignant", "Prénom enseignant référent", 18, "c.enseignant_prenom"),
                texte("courrielEnseignant", "Mail enseignant référent", 30, "c.enseignant_courriel"),
                telephone("telephoneEnseignant", "Téléphone enseignant référent", "c.enseignant_telephone"),
                texte("composanteEnseignant", "Composante enseignant référent", 24, "c.enseignant_composante"),
                texte("nomSignataire", "Nom signataire", 20, "g.nom").avec(SIGNATAIRE),
                texte("prenomSignataire", "Prénom signataire", 18, "g.prenom").avec(SIGNATAIRE),
                texte("courrielSignataire", "Mail signataire", 30, "g.courriel").avec(SIGNATAIRE),
                texte("fonctionSignataire", "Fonction signataire", 24, "g.fonction")
                        .avec(SIGNATAIRE));
    }
}
