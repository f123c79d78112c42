package fr.univ.stages.etablissement;

import fr.univ.stages.etablissement.modele.Etablissement;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Host organisations. */
public interface EtablissementRepository extends Repository<Etablissement, Long> {

    Optional<Etablissement> findById(long id);

    List<Etablissement> findByIdIn(Collection<Long> ids);

    /** Whoever changes the same record waits here, then finds that it has changed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Etablissement e where e.id = :id")
    Optional<Etablissement> pourModifier(long id);

    /** Whoever deletes the record waits until this transaction has named it, then finds that it is in use. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select e from Etablissement e where e.id = :id")
    Optional<Etablissement> pourNommer(long id);

    /** Rows of the établissement, an agreement, a merge, a service and one of its people, each null where there is none. */
    @Query("""
            select e, a, f, s, c from Etablissement e
            left join Accord a on a.etablissementId = e.id
            left join Fusion f on f.gardeId = e.id
            left join Service s on s.etablissementId = e.id
            left join Contact c on c.serviceId = s.id
            where e.id = :id order by s.id, c.id, a.id, f.le desc
            """)
    List<Object[]> complet(long id, Limit auPlus);

    Etablissement saveAndFlush(Etablissement etablissement);

    void delete(Etablissement etablissement);

    void flush();
}
