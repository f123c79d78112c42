package fr.univ.stages.signature;

import fr.univ.stages.signature.modele.Circuit;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CircuitRepository extends JpaRepository<Circuit, Long> {

    Optional<Circuit> findByProprietaire(String proprietaire);
}
