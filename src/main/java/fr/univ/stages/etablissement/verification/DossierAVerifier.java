package fr.univ.stages.etablissement.verification;

import fr.univ.stages.etablissement.attente.DossierConcerne;
import fr.univ.stages.etablissement.modele.FicheContact;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.modele.FicheService;
import fr.univ.stages.etablissement.recherche.LigneEtablissement;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that staff look at before they decide about what an étudiant entered.
 *
 * @param contacts of each service, by its id
 * @param saisiPar name of who entered it, their login when the directory does not answer
 * @param centre name of the centre that decides, or null
 */
public record DossierAVerifier(
        FicheEtablissement fiche,
        List<FicheService> services,
        Map<Long, List<FicheContact>> contacts,
        List<LigneEtablissement> doublons,
        List<DossierConcerne> dossiers,
        String saisiPar,
        Instant demandeeLe,
        String centre) {}
