package fr.univ.stages.document;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether the university produced a document, to whoever holds it: its number with its code, or the file itself. */
@Service
@Transactional(readOnly = true)
public class Verification {

    private static final Pattern EMPREINTE = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern AUTOUR_DU_NUMERO = Pattern.compile("^\\D+|[\\s\\u00a0\\u2010-\\u2015-]");
    private static final String CONSTAT = """
            select d.proprietaire, d.type, d.reference, d.produit_le, d.sha256,
                   (select min(s.produit_le) from app.document s
                    where s.proprietaire = d.proprietaire and s.type = d.type
                      and s.numero_version > d.numero_version) as remplace_le
            from app.document d
            """;

    private final JdbcClient base;
    private final List<ChangementsUlterieurs> changements;

    Verification(JdbcClient base, List<ChangementsUlterieurs> changements) {
        this.base = base;
        this.changements = changements;
    }

    /** Whether what was typed can be a code at all. */
    public boolean estUnCode(String saisi) {
        return CodeDeVerification.lire(saisi).isPresent();
    }

    /** Whether what was typed can be the SHA-256 of a file. */
    public boolean estUneEmpreinte(String saisie) {
        return EMPREINTE.matcher(normaliser(saisie)).matches();
    }

    /** Empty alike for an unknown number and for a wrong code: nobody learns which numbers exist. */
    public Optional<DocumentReconnu> parCode(String reference, String code) {
        return CodeDeVerification.lire(code)
                .flatMap(lu -> chercher("where d.code = ?", lu))
                .filter(constat -> numero(constat.reference()).equals(numero(reference)));
    }

    /** By the digest of the very file, which a single changed byte makes unknown. */
    public Optional<DocumentReconnu> parEmpreinte(String sha256) {
        return chercher("where d.sha256 = ? and d.code is not null order by d.id limit 1", normaliser(sha256));
    }

    private Optional<DocumentReconnu> chercher(String condition, String valeur) {
        return base.sql(CONSTAT + condition)
                .param(valeur)
                .query((ligne, rang) -> {
                    Timestamp remplace = ligne.getTimestamp("remplace_le");
                    Instant produitLe = ligne.getTimestamp("produit_le").toInstant();
                    return new DocumentReconnu(
                            ligne.getString("type"),
                            ligne.getString("reference"),
                            produitLe,
                            ligne.getString("sha256"),
                            remplace == null ? null : remplace.toInstant(),
                            depuis(ligne.getString("proprietaire"), produitLe));
                })
                .optional();
    }

    private List<ChangementUlterieur> depuis(String proprietaire, Instant produitLe) {
        return changements.stream()
                .flatMap(module -> module.depuis(proprietaire, produitLe).stream())
                .toList();
    }

    /** As people copy it: « N° 10001-A1 », « 10001–a1 » and « Convention n° 10001 » name what is printed. */
    private static String numero(String saisi) {
        return AUTOUR_DU_NUMERO.matcher(saisi).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static String normaliser(String empreinte) {
        return empreinte.strip().toLowerCase(Locale.ROOT);
    }
}
