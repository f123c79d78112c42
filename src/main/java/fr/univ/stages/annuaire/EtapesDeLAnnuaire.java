package fr.univ.stages.annuaire;

import fr.univ.stages.recherche.Mots;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.filter.AndFilter;
import org.springframework.ldap.filter.Filter;
import org.springframework.ldap.filter.NotFilter;
import org.springframework.stereotype.Component;

/**
 * The étapes that a directory knows, which are those of its inscriptions: no branch lists them. Throws
 * {@link AnnuaireIndisponible} like {@link Annuaire}.
 */
@Component
public class EtapesDeLAnnuaire {

    private static final int LECTURES = 6;

    private final Lecteur lecteur;
    private final Lectures lectures;
    private final AnnuaireProperties reglages;
    private final NomsAttributs noms;

    EtapesDeLAnnuaire(LdapTemplate ldap, AnnuaireProperties reglages) {
        this.lecteur = new Lecteur(ldap, (int) reglages.delai().toMillis());
        this.lectures = new Lectures(reglages);
        this.reglages = reglages;
        this.noms = reglages.attributs();
    }

    /** The étape of exactly that code. */
    public Optional<EtapeDeFormation> parCode(String code) {
        return code == null || code.isBlank()
                ? Optional.empty()
                : lire(partie(code), etape -> etape.code().equals(code), 1).stream()
                        .findFirst();
    }

    /**
     * Étapes of a composante, or whose code or label holds what is asked, or both; sorted by label, and nothing for a text of
     * one character alone. Accents and case of the text are left aside.
     */
    public List<EtapeDeFormation> chercher(String texte, String composante, int limite) {
        boolean sansTexte = CritereNoms.tropCourt(texte);
        if (sansTexte && composante == null) {
            return List.of();
        }
        Mots cherches = Mots.de(sansTexte ? null : texte);
        Predicate<EtapeDeFormation> voulue = etape -> (composante == null || composante.equals(etape.composante()))
                && cherches.dans(etape.code() + " " + etape.libelle());
        return composante == null
                ? reunies(
                        lire(Filtres.mots(noms.inscriptions(), texte), voulue, limite),
                        lire(Filtres.motsSansAccent(noms.inscriptions(), texte), voulue, limite),
                        limite)
                : lire(partie(composante), voulue, limite);
    }

    /** Those written as typed are sure to be there: the looser reading brings so many that it may stop before them. */
    private static List<EtapeDeFormation> reunies(
            List<EtapeDeFormation> exactes, List<EtapeDeFormation> proches, int limite) {
        Map<String, EtapeDeFormation> reunies = new LinkedHashMap<>();
        Stream.concat(exactes.stream(), proches.stream()).forEach(etape -> reunies.putIfAbsent(etape.code(), etape));
        return reunies.values().stream()
                .sorted(OrdreFrancais.par(EtapeDeFormation::libelle, EtapeDeFormation::code))
                .limit(limite)
                .toList();
    }

    /** Reads again without the étapes already seen: a large one fills a whole answer of the directory by itself. */
    private List<EtapeDeFormation> lire(Filter filtre, Predicate<EtapeDeFormation> voulue, int limite) {
        Map<String, EtapeDeFormation> vues = new LinkedHashMap<>();
        for (int lecture = 0; lecture < LECTURES; lecture++) {
            AndFilter reste = new AndFilter();
            reste.and(Filtres.egal(noms.affiliation(), reglages.etudiants())).and(filtre);
            vues.keySet().forEach(code -> reste.and(new NotFilter(partie(code))));
            int avant = vues.size();
            lecteur.plusieurs(reglages.personnes(), reste, lectures::etudiantTrouve, noms.inscriptions()).stream()
                    .flatMap(trouve -> trouve.inscriptions().stream())
                    .map(EtapesDeLAnnuaire::etape)
                    .forEach(etape -> vues.merge(etape.code(), etape, EtapesDeLAnnuaire::laMieuxNommee));
            boolean assez = vues.values().stream().filter(voulue).count() >= limite;
            if (vues.size() == avant || assez) {
                break;
            }
        }
        return vues.values().stream()
                .filter(voulue)
                .sorted(OrdreFrancais.par(EtapeDeFormation::libelle, EtapeDeFormation::code))
                .limit(limite)
                .toList();
    }

    /** A value may stand behind a label: {@code [etape={UAI:0999999X}DR3]}. */
    private Filter partie(String valeur) {
        return Filtres.ou(
                Filtres.contient(noms.inscriptions(), "=" + valeur + "]"),
                Filtres.contient(noms.inscriptions(), "}" + valeur + "]"));
    }

    /** Some inscriptions bring the label of the étape, others its code alone. */
    private static EtapeDeFormation laMieuxNommee(EtapeDeFormation une, EtapeDeFormation autre) {
        return une.libelle().equals(une.code()) ? autre : une;
    }

    private static EtapeDeFormation etape(Inscription inscription) {
        return new EtapeDeFormation(inscription.etapeCode(), inscription.etapeLibelle(), inscription.composante());
    }
}
