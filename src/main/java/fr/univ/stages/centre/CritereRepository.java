package fr.univ.stages.centre;

import org.springframework.data.repository.Repository;

interface CritereRepository extends Repository<Critere, Long> {

    Critere save(Critere critere);
}
