package fr.univ.stages.convention.nir;

import fr.univ.stages.annuaire.Etudiant;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.noyau.Nir;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.ValeurInvalide;
import fr.univ.stages.securite.chiffrement.Coffre;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The numéro de sécurité sociale of a dossier: typed, already recorded, or known by the directory, in that order. */
@Component
public class NirDuDossier {

    private final Coffre coffre;
    private final ReglageNir reglage;

    NirDuDossier(Coffre coffre, ReglageNir reglage) {
        this.coffre = coffre;
        this.reglage = reglage;
    }

    /** Encrypted, or null when the platform does not keep it; throws Refus when it is mandatory and nowhere. */
    public byte[] chiffrer(String saisi, Etudiant connu, Convention convention) {
        if (reglage.saisie() == ReglageNir.Saisie.ABSENTE) {
            return null;
        }
        if (Texte.propre(saisi) == null && garde(connu, convention)) {
            return convention.nirChiffre();
        }
        Optional<Nir> nir = Texte.propre(saisi) == null ? dejaConnu(connu, convention) : Optional.of(Nir.de(saisi));
        if (nir.isEmpty() && reglage.saisie() == ReglageNir.Saisie.OBLIGATOIRE) {
            throw Refus.sur(
                    "nir", "Indiquez le numéro de sécurité sociale : 13 chiffres et la clé, sur la carte Vitale.");
        }
        return nir.map(Nir::valeur).map(coffre::chiffrer).orElse(null);
    }

    /** Masked form of what is already known, for the screen. */
    public Optional<String> masque(Etudiant connu, Convention convention) {
        try {
            return affiche() ? dejaConnu(connu, convention).map(Nir::masque) : Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.of("enregistré, mais illisible : sa clé manque");
        }
    }

    /** What is recorded, whole; empty when nothing is, or when the platform does not keep it. */
    Optional<Nir> enClair(Convention convention) {
        return affiche() && garde(null, convention) ? dejaConnu(null, convention) : Optional.empty();
    }

    /** Whether the platform asks for the number at all. */
    public boolean affiche() {
        return reglage.saisie() != ReglageNir.Saisie.ABSENTE;
    }

    /** Whether nobody may leave it out. */
    public boolean obligatoire() {
        return reglage.saisie() == ReglageNir.Saisie.OBLIGATOIRE;
    }

    private Optional<Nir> dejaConnu(Etudiant connu, Convention convention) {
        if (garde(connu, convention)) {
            return Optional.of(Nir.de(coffre.dechiffrer(convention.nirChiffre())));
        }
        return connu == null ? Optional.empty() : lire(connu.nir());
    }

    private static boolean garde(Etudiant connu, Convention convention) {
        return convention.nirChiffre() != null
                && convention.stagiaire() != null
                && (connu == null || convention.stagiaire().numero().equals(connu.numero()));
    }

    private static Optional<Nir> lire(String annuaire) {
        if (annuaire == null || annuaire.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Nir.de(annuaire));
        } catch (ValeurInvalide e) {
            return Optional.empty();
        }
    }
}
