package fr.univ.stages.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the filled model as XML that can name no outside resource, and gives its texts the spacing of their language. */
final class Composition {

    private static final Pattern INTERDIT =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private final DocumentBuilderFactory fabrique = DocumentBuilderFactory.newDefaultInstance();

    Composition() {
        try {
            fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        fabrique.setNamespaceAware(false);
        fabrique.setExpandEntityReferences(false);
    }

    Document composer(String html) {
        try {
            String propre = INTERDIT.matcher(html).replaceAll("");
            Document document = fabrique.newDocumentBuilder().parse(new InputSource(new StringReader(propre)));
            espacer(document.getDocumentElement(), true);
            return document;
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new RenduImpossible("Le modèle rempli n'est pas du XHTML bien formé.", e);
        }
    }

    private static void espacer(Node noeud, boolean francais) {
        if (noeud instanceof Text texte) {
            texte.setData(Espacement.espacer(texte.getData(), francais));
        } else if (!"style".equals(noeud.getNodeName())) {
            boolean ici = francais(noeud, francais);
            for (Node enfant = noeud.getFirstChild(); enfant != null; enfant = enfant.getNextSibling()) {
                espacer(enfant, ici);
            }
        }
    }

    /** Each part says its language where it changes. */
    private static boolean francais(Node noeud, boolean autour) {
        String langue = noeud instanceof Element element ? element.getAttribute("lang") : "";
        return langue.isEmpty() ? autour : "fr".equals(langue);
    }
}
