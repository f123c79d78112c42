package fr.univ.stages.navigateur;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Fills the eight forms as a person does, by hand or by keyboard, in whichever host shows them; says the name of each step before leaving it. */
class Assistant {

    private static final Pattern AVANCER = Pattern.compile("^(Suivant|Sélectionner et continuer)");
    private static final String TEXTE = "input[type=text],input[type=search],input:not([type])";

    private final Page page;
    private final Locator formulaire;
    private final Geste geste;
    private final Consumer<String> aChaqueEtape;

    Assistant(Page page, Geste geste, Consumer<String> aChaqueEtape) {
        this.page = page;
        this.geste = geste;
        this.formulaire = page.locator(".stages-formulaire");
        this.aChaqueEtape = aChaqueEtape;
    }

    void choisirEtudiant(String nom) {
        attendreEtape("Identifier");
        selectionner(nom);
        formulaire.getByLabel("Affiliation").waitFor();
    }

    void completerEtudiant() {
        attendreEtape("Identifier");
        geste.choisir(formulaire.getByLabel("Affiliation"), "REG");
        Locator caisse = formulaire.getByLabel("Caisse d’assurance maladie");
        geste.remplir(caisse, "rennes");
        geste.retenirLaPremiereProposition(caisse, formulaire.locator("[role=listbox] [role=option]"));
        geste.cocher(formulaire.getByRole(AriaRole.RADIO, exactement("Non")).last());
        suivant();
    }

    void choisirEtablissement(String nom) {
        attendreEtape("tablissement d’accueil");
        selectionner(nom);
        formulaire
                .getByRole(AriaRole.BUTTON, bouton("Choisir un autre établissement"))
                .waitFor();
        suivant();
    }

    void choisirServiceEtTuteur() {
        attendreEtape("service d’accueil");
        geste.cocher(formulaire.getByRole(AriaRole.RADIO).first());
        suivant();
        attendreEtape("tuteur professionnel");
        geste.cocher(formulaire.getByRole(AriaRole.RADIO).first());
        suivant();
    }

    void decrireLeStage() {
        attendreEtape("Décrire le stage");
        geste.cocher(formulaire.getByLabel("Stage obligatoire (inscrit"));
        choisir("Thématique", "SCIENCES");
        remplir("Sujet du stage", "Dosage <b>enzymatique</b> du café");
        remplir("Fonctions et tâches", "Préparer les échantillons\nRédiger le compte rendu");
        remplir("Compétences", "Chimie analytique");
        geste.dater(formulaire.getByLabel("Date de début"), LocalDate.parse("2027-03-01"));
        geste.dater(formulaire.getByLabel("Date de fin"), LocalDate.parse("2027-04-23"));
        geste.cocher(formulaire.getByRole(AriaRole.RADIO, exactement("Non")).first());
        geste.presser(formulaire.getByRole(AriaRole.BUTTON, bouton("tiliser")).first());
        geste.cocher(formulaire.getByRole(AriaRole.RADIO, exactement("Oui")).last());
        remplir("Montant", "417,09");
        choisir("Unité", "MOIS");
        choisir("Net ou brut", "NET");
        choisir("Mode de versement", "VIREMENT");
        choisir("Mode de suivi", "VISIO");
        choisir("Mode d’évaluation", "SOUTENANCE");
        choisir("Confidentialité", "NON");
        suivant();
    }

    void choisirEnseignant(String nom) {
        attendreEtape("enseignant");
        selectionner(nom);
        formulaire.getByRole(AriaRole.BUTTON, bouton("Choisir")).first().waitFor();
        suivant();
    }

    void choisirSignataire() {
        attendreEtape("signataire");
        geste.cocher(formulaire.getByRole(AriaRole.RADIO).first());
        suivant();
    }

    void creer() {
        attendreEtape("écapitulatif");
        aChaqueEtape.accept(etape());
        geste.cocher(formulaire.getByRole(AriaRole.CHECKBOX).first());
        geste.presser(formulaire.getByRole(AriaRole.BUTTON, bouton("Créer la convention")));
        page.waitForURL(Pattern.compile(".*/conventions/\\d+$"));
    }

    private void selectionner(String nom) {
        geste.remplir(formulaire.locator(TEXTE).first(), nom);
        geste.presser(
                formulaire.getByRole(AriaRole.BUTTON, bouton("Sélectionner")).first());
    }

    private void remplir(String libelle, String texte) {
        geste.remplir(formulaire.getByLabel(libelle), texte);
    }

    private void choisir(String libelle, String valeur) {
        geste.choisir(formulaire.getByLabel(libelle).first(), valeur);
    }

    void suivant() {
        aChaqueEtape.accept(etape());
        geste.avancer(formulaire
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(AVANCER))
                .last());
    }

    void attendreEtape(String titre) {
        formulaire
                .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(titre))
                .first()
                .waitFor();
    }

    String etape() {
        return formulaire.getByRole(AriaRole.HEADING).first().innerText();
    }

    private static Locator.GetByRoleOptions bouton(String nom) {
        return new Locator.GetByRoleOptions().setName(nom);
    }

    private static Locator.GetByRoleOptions exactement(String nom) {
        return new Locator.GetByRoleOptions().setName(nom).setExact(true);
    }
}
