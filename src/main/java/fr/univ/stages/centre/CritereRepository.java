package fr.univ.stages.centre;

import fr.univ.stages.centre.modele.Critere;
import fr.univ.stages.centre.modele.CritereDuCentre;
import fr.univ.stages.centre.modele.TypeCritere;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the centres manage. */
public interface CritereRepository extends Repository<Critere, Long> {

    String VU = "select new fr.univ.stages.centre.modele.CritereDuCentre(k.id, c.id, c.nom, k.type, k.code, k.libelle)"
            + " from Critere k join k.centre c ";
    String ORDRE = " order by k.type desc, function('app.recherche', k.libelle), k.id";

    Critere saveAndFlush(Critere critere);

    @Query(VU + "where c.id in :centres" + ORDRE)
    List<CritereDuCentre> de(Collection<Long> centres);

    @Query(VU + "where k.type = :type and k.code in :codes")
    List<CritereDuCentre> tenus(TypeCritere type, Collection<String> codes);

    @Modifying
    @Query("delete from Critere k where k.id = :id and k.centre.id = :centre")
    int retirer(long id, long centre);
}
