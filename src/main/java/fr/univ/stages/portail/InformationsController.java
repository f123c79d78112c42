package fr.univ.stages.portail;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What every visitor may read without signing in: legal notices and the accessibility statement. */
@Controller
class InformationsController {

    private final ReglagesPortail reglages;

    InformationsController(ReglagesPortail reglages) {
        this.reglages = reglages;
    }

    @GetMapping("/mentions")
    String mentions(Model modele) {
        modele.addAttribute("contact", reglages.contact());
        return "mentions";
    }

    @GetMapping("/accessibilite")
    String accessibilite(Model modele) {
        modele.addAttribute("contact", reglages.contact());
        return "accessibilite";
    }
}
