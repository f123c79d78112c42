package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Amendments, whatever their state. */
public interface AvenantRepository extends JpaRepository<Avenant, Long> {

    Optional<Avenant> findByNumero(String numero);

    /** Without reading the amendment itself. */
    @Query("select a.convention from Avenant a where a.id = ?1")
    Optional<Long> conventionDe(long id);

    @Query("select a.convention from Avenant a where a.numero = ?1")
    Optional<Long> conventionDe(String numero);

    /** With what they change, in one statement. */
    @EntityGraph(attributePaths = "changements")
    List<Avenant> findByConventionOrderById(long convention);
}
