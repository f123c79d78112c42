package fr.univ.stages.securite.connexion;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The button of the sign-in page, when the university's own service asks for the password. */
@Controller
class DepartController {

    private final ModeDeConnexion mode;

    DepartController(ModeDeConnexion mode) {
        this.mode = mode;
    }

    @GetMapping("/connexion/depart")
    String partir(Principal personne) {
        return "redirect:" + (personne == null ? mode.depart() : "/");
    }
}
