package fr.univ.stages.offre;

import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.Protege;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offers diffused on a day; those that are over, not begun or pourvues are as if they were not. */
@Component
@Transactional
public class Offres {

    private static final String DIFFUSEES = """
            select o.numero, o.intitule, o.missions, e.id as etablissement_id, e.raison_sociale as etablissement, e.commune
            from app.offre o join app.etablissement e on e.id = o.etablissement_id
            where not o.pourvue and :jour between o.diffusee_du and o.diffusee_au and
            """;

    private final JdbcClient jdbc;
    private final Etablissements etablissements;
    private final Droits droits;
    private final Validator validateur;
    private final Horloge horloge;

    Offres(JdbcClient jdbc, Etablissements etablissements, Droits droits, Validator validateur, Horloge horloge) {
        this.jdbc = jdbc;
        this.etablissements = etablissements;
        this.droits = droits;
        this.validateur = validateur;
        this.horloge = horloge;
    }

    /** The offer of that number; empty unless it is diffused on that day. */
    @Transactional(readOnly = true)
    public Optional<OffreDiffusee> diffusee(long numero, LocalDate jour) {
        return jdbc.sql(DIFFUSEES + "o.numero = :numero")
                .param("jour", jour)
                .param("numero", numero)
                .query(OffreDiffusee.class)
                .optional();
    }

    /** By number, or by the words of the title (3.1.1), which begin words of it; throws Refus under 5 characters. */
    @Transactional(readOnly = true)
    public List<OffreDiffusee> chercher(String saisi, LocalDate jour, int limite) {
        String cherche = Texte.propre(saisi);
        if (cherche != null && cherche.matches("\\d{1,18}")) {
            return diffusee(Long.parseLong(cherche), jour).stream().toList();
        }
        if (cherche == null || cherche.length() < 5 || cherche.length() > 200 || cherche.indexOf('\0') >= 0) {
            throw Refus.sur("q", "Tapez le numéro de l'offre, ou de 5 à 200 caractères de son intitulé.");
        }
        return jdbc.sql(DIFFUSEES + """
                        app.mots(:cherche) <> ' ' and not exists (
                            select from unnest(string_to_array(btrim(app.mots(:cherche)), ' ')) mot
                            where position(' ' || mot in o.intitule_recherche) = 0)
                        order by starts_with(o.intitule_recherche, app.mots(:cherche)) desc, o.intitule_recherche, o.numero
                        limit :limite
                        """)
                .param("jour", jour)
                .param("cherche", cherche)
                .param("limite", limite)
                .query(OffreDiffusee.class)
                .list();
    }

    /** Diffuses a new offer and gives its number; throws Refus, Interdit, or Introuvable for the établissement. */
    public long publier(NouvelleOffre offre, Acteur acteur) {
        if (!droits.gere(acteur, Droit.ECRITURE, Protege.duCentre(offre.centre()))) {
            throw new Interdit("Vous n'avez pas le droit de publier une offre de ce centre.");
        }
        controler(offre);
        long etablissement = etablissements.retenir(offre.etablissement()).id();
        return jdbc.sql("""
                        insert into app.offre (intitule, missions, etablissement_id, centre_id, diffusee_du, diffusee_au,
                            cree_le, cree_par)
                        values (:intitule, :missions, :etablissement, :centre, :du, :au, :creeLe, :creePar)
                        returning numero
                        """)
                .param("intitule", offre.intitule())
                .param("missions", offre.missions())
                .param("etablissement", etablissement)
                .param("centre", offre.centre())
                .param("du", offre.du())
                .param("au", offre.au())
                .param("creeLe", horloge.maintenant().atOffset(ZoneOffset.UTC))
                .param("creePar", acteur.login())
                .query(Long.class)
                .single();
    }

    private void controler(NouvelleOffre offre) {
        Map<String, String> erreurs = new TreeMap<>();
        for (ConstraintViolation<NouvelleOffre> violation : validateur.validate(offre)) {
            erreurs.put(violation.getPropertyPath().toString(), violation.getMessage());
        }
        if (erreurs.isEmpty() && offre.au().isBefore(offre.du())) {
            erreurs.put("au", "Le dernier jour de diffusion ne peut pas précéder le premier.");
        }
        if (!erreurs.isEmpty()) {
            throw new Refus(erreurs);
        }
    }
}
