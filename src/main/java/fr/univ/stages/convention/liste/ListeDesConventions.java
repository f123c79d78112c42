package fr.univ.stages.convention.liste;

import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.modele.Statut;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.recherche.Conditions;
import fr.univ.stages.recherche.Page;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.page.CarteDeTache;
import fr.univ.stages.securite.page.CartesDeTaches;
import fr.univ.stages.signature.TacheDeSignature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of conventions in one SQL statement each, holding only what this person may see. */
@Service
@Transactional(readOnly = true)
public class ListeDesConventions implements CartesDeTaches {

    private static final String LES_DERNIERES_D_ABORD = "c.id desc";

    private final LignesDeConventions lignes;
    private final ConventionsVisibles visibles;
    private final List<TachesRattachees> rattachees;
    private final Droits droits;

    ListeDesConventions(
            LignesDeConventions lignes,
            ConventionsVisibles visibles,
            List<TachesRattachees> rattachees,
            Droits droits) {
        this.lignes = lignes;
        this.visibles = visibles;
        this.rattachees = rattachees;
        this.droits = droits;
    }

    /** One row; the names are null in a dossier that has no student or no host yet. */
    public record Ligne(
            long id,
            Long numero,
            Statut statut,
            String etudiant,
            String etablissement,
            LocalDate debut,
            LocalDate fin,
            Instant modifieLe) {}

    /** Conventions this person may see, the latest first; {@code page} counts from 0. */
    public Page<Ligne> visibles(Acteur acteur, int page) {
        return page(visibles.pour(acteur), page);
    }

    /** Those among them that take place at an établissement (4.4), in the same order. */
    public Page<Ligne> chez(long etablissement, Acteur acteur, int page) {
        return page(Conditions.que("c.etablissement_id = ?", etablissement).avec(visibles.pour(acteur)), page);
    }

    private Page<Ligne> page(Conditions conditions, int page) {
        return lignes.page(conditions, LES_DERNIERES_D_ABORD, Page.TAILLE, (long) page * Page.TAILLE);
    }

    @Override
    public Map<String, CarteDeTache> cartes(Collection<Tache> taches, Acteur acteur) {
        Map<String, Long> dossiers = taches.stream()
                .filter(tache -> dossier(tache).isPresent())
                .collect(Collectors.toMap(
                        Tache::id, tache -> dossier(tache).get(), (premier, meme) -> premier, HashMap::new));
        rattachees.forEach(module -> dossiers.putAll(module.conventions(taches)));
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        Conditions celles = Conditions.que(
                        "c.id = any (?)", (Object) dossiers.values().toArray(Long[]::new))
                .avec(visibles.pour(acteur));
        Map<Long, Ligne> trouvees = lignes.page(celles, LES_DERNIERES_D_ABORD, dossiers.size(), 0).lignes().stream()
                .collect(Collectors.toMap(Ligne::id, Function.identity()));
        return taches.stream()
                .filter(tache -> trouvees.containsKey(dossiers.get(tache.id())))
                .collect(Collectors.toMap(Tache::id, tache -> carte(trouvees.get(dossiers.get(tache.id())), acteur)));
    }

    /** The convention that this task is about, through what is signed when it is about signatures. */
    private static Optional<Long> dossier(Tache tache) {
        String debut = Designation.PROCESSUS.equals(tache.processus()) ? "" : Designation.PROCESSUS + ":";
        boolean connue = debut.isEmpty()
                || TacheDeSignature.PROCESSUS.equals(tache.processus())
                        && tache.dossier().startsWith(debut);
        return connue ? Optional.of(Long.valueOf(tache.dossier().substring(debut.length()))) : Optional.empty();
    }

    private CarteDeTache carte(Ligne ligne, Acteur acteur) {
        String titre = droits.estDuCoteEtudiant(acteur) ? ligne.etablissement() : ligne.etudiant();
        return new CarteDeTache(titre == null ? "Nouvelle convention" : titre, ligne.etudiant(), ligne.etablissement());
    }
}
