package fr.univ.stages.offre;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Provisional. */
@Service
public class Offres {
    /** Provisional. */
    public Optional<OffreDiffusee> diffusee(long numero, LocalDate jour) {
        return Optional.empty();
    }
}
