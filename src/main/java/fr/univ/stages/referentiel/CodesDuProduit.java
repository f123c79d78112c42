package fr.univ.stages.referentiel;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes that the product's own rules, forms, pictures and documents name, and that must therefore stay offered. */
final class CodesDuProduit {

    private static final Map<Liste, Garde> GARDES = Map.ofEntries(
            entry(Liste.CIVILITE, Garde.entiere("l'annuaire et les documents connaissent celles-ci, et elles seules.")),
            entry(
                    Liste.CONFIDENTIALITE,
                    Garde.de(
                            "le paramètre de confidentialité des centres distingue ce qui est confidentiel ou non.",
                            "NON",
                            "SUJET")),
            entry(Liste.DEVISE_NATURE, Garde.entiere("le montant s'imprime net ou brut.")),
            entry(Liste.DROIT_CENTRE, Garde.entiere("ce sont les droits que l'application sait donner.")),
            entry(Liste.DUREE_DIFFUSION, Garde.fermee("une offre se diffuse de un à douze mois.", "12")),
            entry(
                    Liste.LANGUE_CONVENTION,
                    Garde.fermee(
                            "le français s'imprime toujours, et les documents ne sont traduits que dans celles-ci.",
                            "fr")),
            entry(
                    Liste.MOTIF_FIN_ANTICIPEE,
                    Garde.de(
                            "la loi en tire des conséquences (articles L124-11 et L124-15).",
                            "RUPTURE_ORGANISME",
                            "RUPTURE_STAGIAIRE")),
            entry(
                    Liste.ORIGINE_STAGE,
                    Garde.de("une convention née d'une offre la reçoit d'elle-même.", "OFFRE", "AUTRE")),
            entry(Liste.REGIME_SECU, Garde.de("c'est lui qui fait demander la caisse.", "REG")),
            entry(Liste.RYTHME_VERSEMENT, Garde.entiere("le calcul des versements les distingue.")),
            entry(Liste.SEXE_CIVIL, Garde.entiere("le numéro de sécurité sociale en dépend.")),
            entry(
                    Liste.TEMPS_PRESENCE_PARTICULIER,
                    Garde.entiere("chacune est une mention obligatoire (article D124-4).")),
            entry(Liste.TEMPS_TRAVAIL, Garde.de("le formulaire le propose d'abord.", "PLEIN", "PARTIEL")),
            entry(Liste.TYPE_AVENANT, Garde.entiere("chaque type a ses étapes.")),
            entry(Liste.TYPE_CONVENTION, Garde.entiere("les règles de la loi en dépendent.")),
            entry(Liste.TYPE_OFFRE, Garde.entiere("chaque type a ses étapes.")),
            entry(
                    Liste.TYPE_STAGE,
                    Garde.de("les règles de la loi et la convention imprimée en dépendent.", "OBLIGATOIRE", "CESURE")),
            entry(
                    Liste.TYPE_STRUCTURE,
                    Garde.de(
                            "le droit public ou privé de la convention et l'import des organismes en dépendent.",
                            "ENTREPRISE_PRIVEE",
                            "ADMINISTRATION",
                            "COLLECTIVITE",
                            "HOSPITALIER",
                            "ESR",
                            "ASSOCIATION",
                            "PROF_LIBERALE",
                            "EPIC",
                            "ETRANGER")),
            entry(
                    Liste.UNITE_GRATIFICATION,
                    Garde.entiere("la comparaison avec le minimum légal sait convertir celles-ci.")));

    private CodesDuProduit() {}

    /** Why this value may be neither retired nor deleted; empty when it may. */
    static Optional<String> retient(Liste liste, String code) {
        return garde(liste).filter(garde -> garde.retient(code)).map(Garde::pourquoi);
    }

    /** Why no value may be added to this list; empty when one may. */
    static Optional<String> ferme(Liste liste) {
        return liste.officielle()
                ? Optional.of("c'est une liste officielle, tenue à jour avec l'application.")
                : garde(liste).filter(Garde::fermee).map(Garde::pourquoi);
    }

    /** The values of this list that are kept one by one. */
    static Set<String> nommes(Liste liste) {
        return garde(liste).map(Garde::codes).orElse(Set.of());
    }

    private static Optional<Garde> garde(Liste liste) {
        return Optional.ofNullable(GARDES.get(liste));
    }
}
