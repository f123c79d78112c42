package fr.univ.stages.convention.vie;

import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.OrdreDesSignatures;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.RepresentantLegal;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.modele.FicheContact;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.signature.modele.Attendu;
import fr.univ.stages.signature.modele.Qualite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who signs a convention: five by law, six beside a student under eighteen (D124-4). */
@Component
public class Signataires {

    private final Contacts contacts;
    private final Horloge horloge;

    Signataires(Contacts contacts, Horloge horloge) {
        this.contacts = contacts;
        this.horloge = horloge;
    }

    /** In the order of the centre; the university last where it imposes none. */
    public List<Attendu> de(Convention convention, Centre centre) {
        List<Attendu> attendus = new ArrayList<>();
        attendus.add(new Attendu(
                Qualite.ETUDIANT,
                convention.stagiaire().nomComplet(),
                convention.stagiaire().courriel()));
        if (convention.stagiaire().mineurLe(horloge.aujourdhui())) {
            attendus.add(new Attendu(
                    Qualite.REPRESENTANT_LEGAL,
                    Optional.ofNullable(convention.stagiaire().representant())
                            .map(RepresentantLegal::nomComplet)
                            .orElse(null),
                    null));
        }
        attendus.add(contact(Qualite.TUTEUR, convention.accueil().tuteur()));
        attendus.add(contact(Qualite.ORGANISME, convention.accueil().signataire()));
        attendus.add(
                convention.enseignant() == null
                        ? new Attendu(Qualite.ENSEIGNANT, null, null)
                        : new Attendu(
                                Qualite.ENSEIGNANT,
                                convention.enseignant().nomComplet(),
                                convention.enseignant().courriel()));
        boolean enPremier = centre.parametres().ordreDesSignatures() == OrdreDesSignatures.UNIVERSITE_EN_PREMIER;
        attendus.add(
                enPremier ? 0 : attendus.size(),
                new Attendu(Qualite.UNIVERSITE, centre.signataire().nom(), null));
        return attendus;
    }

    private Attendu contact(Qualite qualite, Long contact) {
        if (contact == null) {
            return new Attendu(qualite, null, null);
        }
        FicheContact fiche = contacts.fiche(contact);
        return new Attendu(qualite, Texte.mots(" ", fiche.prenom(), fiche.nom()), fiche.courriel());
    }
}
