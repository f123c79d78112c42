package fr.univ.stages.etablissement;

import fr.univ.stages.etablissement.modele.Service;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Services of the host organisations. */
public interface ServiceRepository extends Repository<Service, Long> {

    Optional<Service> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Service s where s.id = :id")
    Optional<Service> pourModifier(long id);

    /** As for an établissement. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select s from Service s where s.id = :id")
    Optional<Service> pourNommer(long id);

    List<Service> findByEtablissementId(long etablissementId);

    Service saveAndFlush(Service service);

    void delete(Service service);

    void flush();
}
