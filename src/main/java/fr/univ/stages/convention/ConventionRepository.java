package fr.univ.stages.convention;

import fr.univ.stages.convention.modele.Convention;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Conventions, whatever their state. */
public interface ConventionRepository extends JpaRepository<Convention, Long> {

    Optional<Convention> findByNumero(long numero);

    @Query(value = "select nextval('app.numero_convention')", nativeQuery = true)
    long prochainNumero();
}
