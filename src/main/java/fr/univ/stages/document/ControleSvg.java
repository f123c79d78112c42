package fr.univ.stages.document;

import fr.univ.stages.noyau.ValeurInvalide;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Refuses an SVG that could do anything but draw quickly: programs, pictures and addresses from elsewhere, entities, effects whose
 * cost has no bound, and shapes that repeat one another beyond measure.
 */
final class ControleSvg {

    private static final String NON_SVG =
            "Le logo doit être une image PNG, JPEG ou SVG, lisible ; ce fichier n'en est pas une.";
    private static final String TRACES_SEULS =
            "Ce dessin SVG contient %s : un logo SVG n'a que des formes et des couleurs."
                    + " Enregistrez-le en « SVG simple », ou en PNG.";
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int POIDS_MAXIMUM = 20_000;
    private static final String PROFONDEUR = "60";
    private static final Set<String> PROGRAMMES = Set.of("script", "handler", "listener", "foreignobject", "iframe");
    private static final Set<String> COUTEUX = Set.of("filter", "image", "feimage", "animate", "set", "discard");
    private static final Pattern CIBLE = Pattern.compile("#([^)'\"\\s;]+)");
    private static final Pattern ADRESSE = Pattern.compile("(?is)url\\s*+\\(\\s*+['\"]?+\\s*+(?!#)|@import");
    private static final Pattern POINTILLES = Pattern.compile("(?is)stroke-dasharray\\s*+:\\s*+(?!none)");

    private final Map<String, Element> parId = new HashMap<>();
    private final Map<Element, Integer> poids = new HashMap<>();

    private ControleSvg() {}

    /** Throws ValeurInvalide, which says what is in the way. */
    static void exigerInoffensif(byte[] octets) {
        Element racine = lire(octets);
        if (!SVG.equals(racine.getNamespaceURI()) || !"svg".equals(racine.getLocalName())) {
            throw new ValeurInvalide(NON_SVG);
        }
        ControleSvg controle = new ControleSvg();
        controle.parcourir(racine);
        controle.peser(racine);
    }

    private static Element lire(byte[] octets) {
        try {
            DocumentBuilderFactory fabrique = DocumentBuilderFactory.newDefaultNSInstance();
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabrique.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", PROFONDEUR);
            DocumentBuilder lecteur = fabrique.newDocumentBuilder();
            lecteur.setErrorHandler(new DefaultHandler());
            return lecteur.parse(new ByteArrayInputStream(octets)).getDocumentElement();
        } catch (SAXParseException e) {
            boolean entete = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw new ValeurInvalide(entete ? TRACES_SEULS.formatted("une déclaration DOCTYPE") : NON_SVG);
        } catch (SAXException | IOException e) {
            throw new ValeurInvalide(NON_SVG);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void parcourir(Element element) {
        String nom = String.valueOf(element.getLocalName()).toLowerCase(Locale.ROOT);
        refuserSi(PROGRAMMES.contains(nom), "un programme ou une page");
        refuserSi(COUTEUX.contains(nom) || nom.startsWith("animate"), "un effet, une animation ou une image");
        if ("style".equals(nom)) {
            examinerTexte(element.getTextContent());
        }
        attributs(element).forEach(attribut -> examiner(element, attribut));
        enfants(element).forEach(this::parcourir);
    }

    private void examiner(Element element, Attr attribut) {
        String nom = (attribut.getLocalName() == null ? attribut.getName() : attribut.getLocalName())
                .toLowerCase(Locale.ROOT);
        String valeur = attribut.getValue();
        refuserSi(nom.startsWith("on") && attribut.getNamespaceURI() == null, "un programme ou une page");
        refuserSi("href".equals(nom) && !valeur.strip().startsWith("#"), "une adresse extérieure");
        refuserSi("stroke-dasharray".equals(nom) && !"none".equals(valeur.strip()), "des traits en pointillés");
        examinerTexte(valeur);
        if ("id".equals(nom)) {
            parId.putIfAbsent(valeur, element);
        }
    }

    private static void examinerTexte(String texte) {
        refuserSi(ADRESSE.matcher(texte).find(), "une adresse extérieure");
        refuserSi(POINTILLES.matcher(texte).find(), "des traits en pointillés");
    }

    /** How many shapes are drawn, each counted as often as others repeat it. */
    private int peser(Element element) {
        Integer connu = poids.get(element);
        if (connu != null) {
            return connu;
        }
        poids.put(element, POIDS_MAXIMUM);
        long total = 1;
        for (Element enfant : enfants(element)) {
            total += peser(enfant);
        }
        for (Attr attribut : attributs(element)) {
            for (String id : CIBLE.matcher(attribut.getValue())
                    .results()
                    .map(r -> r.group(1))
                    .toList()) {
                total += parId.containsKey(id) ? peser(parId.get(id)) : 0;
            }
        }
        refuserSi(total >= POIDS_MAXIMUM, "des formes qui se répètent sans mesure");
        poids.put(element, (int) total);
        return (int) total;
    }

    private static void refuserSi(boolean trouve, String quoi) {
        if (trouve) {
            throw new ValeurInvalide(TRACES_SEULS.formatted(quoi));
        }
    }

    private static List<Element> enfants(Element element) {
        List<Element> enfants = new ArrayList<>();
        for (Node noeud = element.getFirstChild(); noeud != null; noeud = noeud.getNextSibling()) {
            if (noeud instanceof Element enfant) {
                enfants.add(enfant);
            }
        }
        return enfants;
    }

    private static List<Attr> attributs(Element element) {
        NamedNodeMap attributs = element.getAttributes();
        return IntStream.range(0, attributs.getLength())
                .mapToObj(rang -> (Attr) attributs.item(rang))
                .toList();
    }
}
