package fr.univ.stages.etablissement;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EtablissementRepository extends Repository<Etablissement, Long> {

    Optional<Etablissement> findById(long id);

    /** Whoever changes the same record waits here, then finds that it has changed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Etablissement e where e.id = :id")
    Optional<Etablissement> pourModifier(long id);

    Etablissement saveAndFlush(Etablissement etablissement);

    void delete(Etablissement etablissement);

    void flush();
}
