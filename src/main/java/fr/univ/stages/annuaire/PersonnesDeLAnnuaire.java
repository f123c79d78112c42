package fr.univ.stages.annuaire;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.Personnes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells sign-in and the engine who somebody is; the login is given back as the directory writes it. */
@Component
class PersonnesDeLAnnuaire implements Personnes {

    private final Annuaire annuaire;

    PersonnesDeLAnnuaire(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    @Override
    public Optional<Acteur> acteur(String login) {
        return annuaire.personne(login)
                .map(personne -> new Acteur(
                        personne.login(), personne.nomComplet(), personne.roles(), personne.numeroEtudiant()));
    }
}
