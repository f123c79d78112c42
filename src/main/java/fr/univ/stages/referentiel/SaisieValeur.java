package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;

/** A value as typed: its code once for all, its label as often as wished. */
public record SaisieValeur(
        @NotBlank(message = "Indiquez un code, par exemple NUMERIQUE.")
        @Pattern(
                regexp = "[A-Z0-9][A-Z0-9_]{0,9}",
                message = "Un code a dix caractères au plus, des lettres sans accent, des chiffres ou le souligné,"
                        + " par exemple NUMERIQUE.")
        String code,

        @NotBlank(message = "Indiquez le libellé que les formulaires et les documents montreront.")
        @TexteSimple(max = 200)
        String libelle) {

    /** Trims both; the code is written in capitals. */
    public SaisieValeur {
        code = Texte.propre(code);
        code = code == null ? null : code.toUpperCase(Locale.ROOT);
        libelle = Texte.propre(libelle);
    }
}
