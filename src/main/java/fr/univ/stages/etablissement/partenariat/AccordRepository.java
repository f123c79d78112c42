package fr.univ.stages.etablissement.partenariat;

import fr.univ.stages.etablissement.modele.Accord;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccordRepository extends Repository<Accord, Long> {

    Optional<Accord> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Accord a where a.id = :id")
    Optional<Accord> pourModifier(long id);

    @Modifying
    @Query(
            "update Accord a set a.etablissementId = :garde, a.version = a.version + 1 where a.etablissementId = :ancien")
    void deplacer(long ancien, long garde);

    Accord saveAndFlush(Accord accord);

    void delete(Accord accord);

    void flush();
}
