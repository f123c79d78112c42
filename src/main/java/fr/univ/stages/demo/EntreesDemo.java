package fr.univ.stages.demo;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import fr.univ.stages.noyau.AnneeUniversitaire;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Directory entries of the demo university, in the shape a SUPANN directory would give them. */
final class EntreesDemo {

    static final String BASE = "dc=univ-demo,dc=example";
    static final String MOT_DE_PASSE = "demo";

    private static final String PERSONNES = "ou=people," + BASE;
    private static final String STRUCTURES = "ou=structures," + BASE;

    private final AnneeUniversitaire annee;
    private final List<LigneCsv> inscriptions = LigneCsv.lire("demo_inscriptions.csv");
    private final List<LigneCsv> cumuls = LigneCsv.lire("demo_cumuls.csv");

    EntreesDemo(AnneeUniversitaire annee) {
        this.annee = annee;
    }

    List<Entry> toutes() {
        List<LigneCsv> etudiants = LigneCsv.lire("demo_etudiants.csv");
        List<LigneCsv> enseignants = LigneCsv.lire("demo_enseignants.csv");
        List<LigneCsv> personnels = LigneCsv.lire("demo_personnels.csv");
        List<Entry> entrees = new ArrayList<>();
        entrees.add(new Entry(BASE, new Attribute("objectClass", "domain"), new Attribute("dc", "univ-demo")));
        entrees.add(unite(PERSONNES, "people"));
        entrees.add(unite(STRUCTURES, "structures"));
        Set<String> composantes = new LinkedHashSet<>();
        Stream.of(etudiants, enseignants, personnels)
                .flatMap(List::stream)
                .forEach(ligne -> composantes.add(ligne.de("composante")));
        composantes.forEach(nom -> entrees.add(unite("ou=" + nom + "," + STRUCTURES, nom)));
        etudiants.forEach(ligne -> entrees.add(etudiant(ligne)));
        enseignants.forEach(ligne -> entrees.add(employe(ligne, "faculty")));
        personnels.forEach(ligne -> entrees.add(employe(ligne, "staff")));
        return entrees;
    }

    private Entry unite(String dn, String nom) {
        return new Entry(dn, new Attribute("objectClass", "organizationalUnit"), new Attribute("ou", nom));
    }

    private Entry etudiant(LigneCsv ligne) {
        String numero = ligne.de("num_etudiant");
        Entry entree = personne("e" + numero, ligne, "supannEtuId", numero);
        entree.addAttribute("eduPersonAffiliation", "member", "student");
        entree.addAttribute("supannCodeINE", ligne.de("ine"));
        entree.addAttribute("schacDateOfBirth", ligne.de("date_naissance").replace("-", ""));
        entree.addAttribute("street", ligne.de("voie"));
        entree.addAttribute("postalCode", ligne.de("code_postal"));
        entree.addAttribute("l", ligne.de("commune"));
        entree.addAttribute("c", "FR");
        entree.addAttribute("mobile", ligne.de("portable"));
        entree.addAttribute("supannAutreMail", ligne.de("courriel_perso"));
        if (!ligne.de("nir").isEmpty()) {
            entree.addAttribute("stagesNir", ligne.de("nir"));
        }
        cumuler(entree, "e" + numero);
        inscrire(entree, ligne);
        inscriptions.stream()
                .filter(autre -> autre.de("num_etudiant").equals(numero))
                .forEach(autre -> inscrire(entree, autre));
        return entree;
    }

    private void inscrire(Entry entree, LigneCsv ligne) {
        entree.addAttribute("supannAffectation", ligne.de("composante"));
        entree.addAttribute("supannEtuEtape", ligne.de("etape_code"));
        entree.addAttribute(
                "supannEtuInscription",
                "[anneeinsc=%d][etape=%s][libetape=%s][affect=%s][niveaucec=%s]"
                        .formatted(
                                annee.debut(),
                                ligne.de("etape_code"),
                                ligne.de("etape_libelle"),
                                ligne.de("composante"),
                                ligne.de("niveau_cec")));
    }

    private Entry employe(LigneCsv ligne, String affiliation) {
        String login = ligne.de("login");
        Entry entree = personne(login, ligne, "telephoneNumber", ligne.de("telephone"));
        entree.addAttribute("eduPersonAffiliation", "member", "employee", affiliation);
        entree.addAttribute("supannAffectation", ligne.de("composante"));
        cumuler(entree, login);
        return entree;
    }

    /** Somebody who is also staff of a centre, teacher or student. */
    private void cumuler(Entry entree, String login) {
        if (cumuls.stream().anyMatch(cumul -> cumul.de("login").equals(login))) {
            entree.addAttribute("eduPersonAffiliation", "staff");
        }
    }

    private Entry personne(String login, LigneCsv ligne, String attribut, String valeur) {
        String nom = ligne.de("nom");
        String prenom = ligne.de("prenom");
        return new Entry(
                "uid=" + login + "," + PERSONNES,
                new Attribute("objectClass", "inetOrgPerson", "eduPerson", "supannPerson"),
                new Attribute("uid", login),
                new Attribute("cn", StringUtils.stripAccents(nom + " " + prenom).toUpperCase(Locale.FRENCH)),
                new Attribute("displayName", prenom + " " + nom),
                new Attribute("sn", nom),
                new Attribute("givenName", prenom),
                new Attribute("supannCivilite", ligne.de("civilite")),
                new Attribute("mail", ligne.de("courriel")),
                new Attribute("userPassword", MOT_DE_PASSE),
                new Attribute(attribut, valeur));
    }
}
