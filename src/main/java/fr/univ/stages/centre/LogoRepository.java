package fr.univ.stages.centre;

import fr.univ.stages.centre.modele.LogoCentre;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Logos, read only where one is printed or shown. */
public interface LogoRepository extends Repository<LogoCentre, Long> {

    LogoCentre save(LogoCentre logo);

    boolean existsById(long centre);

    @Modifying
    @Query("delete from LogoCentre l where l.centreId = :centre")
    void retirer(long centre);

    @Query("""
            select l from LogoCentre l join Centre c on c.id = l.centreId
             where c.id = :centre or c.type = ETABLISSEMENT
             order by case when c.id = :centre then 0 else 1 end
            """)
    List<LogoCentre> duCentreOuDeLEtablissement(long centre, Limit limite);
}
