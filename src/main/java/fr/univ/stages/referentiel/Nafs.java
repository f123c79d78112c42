package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Naf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Activities of NAF rev. 2 and NAF 2025, offered side by side while organisations carry a code of either (4.3). */
@Component
public class Nafs {

    private static final int LIMITE = 20;
    private static final Pattern DEBUT_DE_CODE = Pattern.compile("(\\d{2})[.,]?(\\d{0,2}[A-Z]?)");
    private static final String COLONNES = "select code, libelle, version from app.naf where ";
    private static final String ACCEPTEE = "actif and version in (" + TransitionNaf.ACCEPTEES + ") and ";
    /** The nomenclature in force today comes first, the other after it. */
    private static final String EN_VIGUEUR =
            ":jour between coalesce(valide_du, '-infinity') and coalesce(valide_au, 'infinity') desc";

    private final JdbcClient jdbc;
    private final Horloge horloge;

    Nafs(JdbcClient jdbc, Horloge horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** At most 20 activities that entries accept today, whose code starts so (62, 62.0, 6201z) or whose label has all these words, or nearly. */
    public List<Activite> chercher(String saisi) {
        MotsNommes mots = MotsNommes.de(saisi);
        if (mots.mots().vide()) {
            return List.of();
        }
        var code = DEBUT_DE_CODE.matcher(mots.joints().toUpperCase(Locale.ROOT));
        if (code.matches()) {
            return parCode(code.group(2).isEmpty() ? code.group(1) : code.group(1) + "." + code.group(2));
        }
        List<Activite> trouvees = parMots(mots);
        return trouvees.isEmpty() ? parRessemblance(mots.mots().phrase()) : trouvees;
    }

    /** The activity of that code in either nomenclature. */
    public Optional<Activite> trouver(Naf naf) {
        return jdbc.sql(COLONNES + "code = :code")
                .param("code", naf.valeur())
                .query(Activite.class)
                .optional();
    }

    /** True when the code is in a nomenclature that entries accept today. */
    public boolean existe(Naf naf) {
        return jdbc.sql("select exists (select from app.naf where " + ACCEPTEE + "code = :code)")
                .param("code", naf.valeur())
                .param("jour", horloge.aujourdhui())
                .query(Boolean.class)
                .single();
    }

    /** Codes of every activity of either nomenclature whose label has all these words; empty when nothing was typed. */
    public List<String> codes(String saisi) {
        MotsNommes mots = MotsNommes.de(saisi);
        return mots.mots().vide()
                ? List.of()
                : jdbc.sql("select code from app.naf where actif and " + mots.tousDans("recherche"))
                        .params(mots.parametres())
                        .query(String.class)
                        .list();
    }

    private List<Activite> parCode(String debut) {
        return jdbc.sql(COLONNES + ACCEPTEE + "starts_with(code, :debut) order by " + EN_VIGUEUR + ", code limit "
                        + LIMITE)
                .param("debut", debut)
                .param("jour", horloge.aujourdhui())
                .query(Activite.class)
                .list();
    }

    private List<Activite> parMots(MotsNommes mots) {
        return jdbc.sql(COLONNES + ACCEPTEE + mots.tousDans("recherche")
                        + " order by starts_with(recherche, app.recherche(:mot0)) desc, " + EN_VIGUEUR
                        + ", length(libelle), code limit " + LIMITE)
                .params(mots.parametres())
                .param("jour", horloge.aujourdhui())
                .query(Activite.class)
                .list();
    }

    private List<Activite> parRessemblance(String phrase) {
        return jdbc.sql(COLONNES + ACCEPTEE
                        + "app.recherche(:phrase) operator(public.<%) recherche order by "
                        + "public.word_similarity(app.recherche(:phrase), recherche) desc, " + EN_VIGUEUR
                        + ", code limit " + LIMITE)
                .param("phrase", phrase)
                .param("jour", horloge.aujourdhui())
                .query(Activite.class)
                .list();
    }
}
