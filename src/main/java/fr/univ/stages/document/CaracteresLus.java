package fr.univ.stages.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Says which character is read, copied or spoken when one drawing serves several: the apostrophe rather than the
 * modifier letter, the narrow no-break space rather than the thin one. The library would take the lowest code.
 */
final class CaracteresLus extends CmapSubtable {

    private static final List<Integer> PREFERES = List.of((int) '’', (int) '\u202f');

    private final CmapSubtable table;

    private CaracteresLus(CmapSubtable table) {
        this.table = table;
        setPlatformId(table.getPlatformId());
        setPlatformEncodingId(table.getPlatformEncodingId());
    }

    static void corriger(TrueTypeFont police) throws IOException {
        CmapSubtable[] tables = police.getCmap().getCmaps();
        police.getCmap().setCmaps(Arrays.stream(tables).map(CaracteresLus::new).toArray(CmapSubtable[]::new));
    }

    @Override
    public int getGlyphId(int caractere) {
        return table.getGlyphId(caractere);
    }

    @Override
    public List<Integer> getCharCodes(int dessin) {
        List<Integer> caracteres = table.getCharCodes(dessin);
        return caracteres == null
                ? null
                : PREFERES.stream()
                        .filter(caracteres::contains)
                        .findFirst()
                        .map(List::of)
                        .orElse(caracteres);
    }
}
