package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface AvenantRepository extends JpaRepository<Avenant, Long> {

    Optional<Avenant> findByNumero(String numero);

    /** With what they change, in one statement. */
    @EntityGraph(attributePaths = "changements")
    List<Avenant> findByConventionOrderById(long convention);
}
