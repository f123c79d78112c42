package fr.univ.stages.document;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import fr.univ.stages.noyau.ValeurInvalide;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Draws an SVG once, on the server, after {@link ControleSvg} has looked at it: the drawing itself goes no further. */
final class DessinSvg {

    private static final int MAXIMUM = 1024 * 1024;
    private static final int DEBUT_LU = 512;
    private static final double ETROIT = 1 / 50d;

    private DessinSvg() {}

    /** Whether this is marked-up text, which no other picture begins like. */
    static boolean ressemble(byte[] octets) {
        String debut = new String(octets, 0, Math.min(octets.length, DEBUT_LU), StandardCharsets.UTF_8);
        return debut.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    /** Pixels on a transparent ground, the longest side of that length; throws ValeurInvalide. */
    static BufferedImage dessiner(byte[] octets, int cote) {
        if (octets.length > MAXIMUM) {
            throw new ValeurInvalide("Ce dessin SVG est trop lourd : 1 Mo au plus. Enregistrez-le en PNG.");
        }
        ControleSvg.exigerInoffensif(octets);
        SVGDocument dessin = lire(octets);
        FloatSize taille = dessin.size();
        double echelle = cote / (double) Math.max(taille.width, taille.height);
        boolean mesure = taille.width > 0 && taille.height > 0 && Double.isFinite(echelle) && echelle > 0;
        if (!mesure || Math.min(taille.width, taille.height) * echelle < cote * ETROIT) {
            throw new ValeurInvalide("Les dimensions de ce dessin SVG ne se lisent pas : enregistrez-le en PNG.");
        }
        return tracer(dessin, (int) Math.round(taille.width * echelle), (int) Math.round(taille.height * echelle));
    }

    private static SVGDocument lire(byte[] octets) {
        SVGDocument dessin = new SVGLoader()
                .load(
                        new ByteArrayInputStream(octets),
                        null,
                        LoaderContext.builder()
                                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                                .build());
        if (dessin == null) {
            throw new ValeurInvalide("Ce dessin SVG ne se lit pas : enregistrez-le en PNG.");
        }
        return dessin;
    }

    private static BufferedImage tracer(SVGDocument dessin, int largeur, int hauteur) {
        BufferedImage image = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_ARGB);
        Graphics2D trace = image.createGraphics();
        trace.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        trace.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        dessin.render(null, trace, new ViewBox(largeur, hauteur));
        trace.dispose();
        return image;
    }
}
