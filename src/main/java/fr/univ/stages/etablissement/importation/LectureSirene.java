package fr.univ.stages.etablissement.importation;

import fr.univ.stages.noyau.Refus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of the register line by line, whatever separates its cells; refuses it whole when it is badly formed. */
final class LectureSirene {

    private static final int ENTETE_MAXIMUM = 32 * 1024;
    private static final char[] SEPARATEURS = {',', ';', '\t'};

    private LectureSirene() {}

    /** Calls with the number of each line in the file, blank ones left out; throws Refus. */
    static void lire(Reader source, BiConsumer<Integer, LigneSirene> usage) {
        LignesBornees bornees = new LignesBornees(source);
        try (BufferedReader texte = new BufferedReader(bornees)) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(separateur(texte))
                    .setIgnoreEmptyLines(false)
                    .get();
            try (CSVParser cases =
                    CSVParser.builder().setReader(texte).setFormat(format).get()) {
                parcourir(cases, bornees, usage);
            }
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static void parcourir(CSVParser cases, LignesBornees bornees, BiConsumer<Integer, LigneSirene> usage) {
        Iterator<CSVRecord> lignes = cases.iterator();
        EnTeteSirene entete = null;
        long numero = 1;
        while (suivante(lignes, numero)) {
            CSVRecord ligne = lignes.next();
            bornees.ligneLue();
            if (ligne.size() > 1 || !ligne.get(0).isBlank()) {
                if (entete == null) {
                    entete = new EnTeteSirene(List.of(ligne.values()));
                } else {
                    usage.accept((int) numero, new LigneSirene(entete, ligne));
                }
            }
            numero = cases.getCurrentLineNumber() + 1;
        }
        if (entete == null) {
            throw FichierRecu.refus("Ce fichier est vide.");
        }
    }

    private static boolean suivante(Iterator<CSVRecord> lignes, long numero) {
        try {
            return lignes.hasNext();
        } catch (UncheckedIOException malFormee) {
            throw malFormee(numero);
        } catch (IllegalStateException malFormee) {
            throw malFormee(numero);
        }
    }

    private static Refus malFormee(long numero) {
        return FichierRecu.refus(
                "La ligne " + numero
                        + " ne peut pas être lue : un guillemet n'est pas refermé, est mal placé, ou la ligne est trop longue.");
    }

    /** What there is most of in the headings; the reader is left at the beginning. */
    private static char separateur(BufferedReader texte) throws IOException {
        texte.mark(ENTETE_MAXIMUM);
        char[] tampon = new char[ENTETE_MAXIMUM];
        int lus = Math.max(texte.read(tampon), 0);
        texte.reset();
        String entete = new String(tampon, 0, lus).lines().findFirst().orElse("");
        char choisi = SEPARATEURS[0];
        long meilleur = 0;
        for (char candidat : SEPARATEURS) {
            long nombre = entete.chars().filter(c -> c == candidat).count();
            if (nombre > meilleur) {
                choisi = candidat;
                meilleur = nombre;
            }
        }
        return choisi;
    }
}
