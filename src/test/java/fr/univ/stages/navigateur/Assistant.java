package fr.univ.stages.navigateur;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Fills the eight forms as a person does, in whichever host shows them; says the name of each step before leaving it. */
class Assistant {

    private static final Pattern AVANCER = Pattern.compile("^(Suivant|Sélectionner et continuer)");
    private static final String TEXTE = "input[type=text],input[type=search],input:not([type])";

    private final Page page;
    private final Locator formulaire;
    private final Consumer<String> aChaqueEtape;

    Assistant(Page page, Consumer<String> aChaqueEtape) {
        this.page = page;
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
        formulaire.getByLabel("Affiliation").selectOption(new SelectOption().setLabel("Régime général"));
        formulaire.getByLabel("Caisse d’assurance maladie").fill("rennes");
        formulaire.locator("[role=listbox] [role=option]").first().click();
        formulaire.getByRole(AriaRole.RADIO, exactement("Non")).last().check();
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
        formulaire.getByRole(AriaRole.RADIO).first().check();
        suivant();
        attendreEtape("tuteur professionnel");
        formulaire.getByRole(AriaRole.RADIO).first().check();
        suivant();
    }

    void decrireLeStage() {
        attendreEtape("Décrire le stage");
        formulaire.getByText("Stage obligatoire (inscrit").click();
        formulaire.getByLabel("Thématique").selectOption("SCIENCES");
        formulaire.getByLabel("Sujet du stage").fill("Dosage <b>enzymatique</b> du café");
        formulaire.getByLabel("Fonctions et tâches").fill("Préparer les échantillons\nRédiger le compte rendu");
        formulaire.getByLabel("Compétences").fill("Chimie analytique");
        formulaire.getByLabel("Date de début").fill("2027-03-01");
        formulaire.getByLabel("Date de fin").fill("2027-04-23");
        formulaire.getByRole(AriaRole.RADIO, exactement("Non")).first().check();
        formulaire.getByRole(AriaRole.BUTTON, bouton("tiliser")).first().click();
        formulaire.getByRole(AriaRole.RADIO, exactement("Oui")).last().check();
        formulaire.getByLabel("Montant").fill("417,09");
        formulaire.getByLabel("Unité").first().selectOption("MOIS");
        formulaire.getByLabel("Net ou brut").selectOption("NET");
        formulaire.getByLabel("Mode de versement").selectOption("VIREMENT");
        formulaire.getByLabel("Mode de suivi").selectOption("VISIO");
        formulaire.getByLabel("Mode d’évaluation").selectOption("SOUTENANCE");
        formulaire.getByLabel("Confidentialité").selectOption("NON");
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
        formulaire.getByRole(AriaRole.RADIO).first().check();
        suivant();
    }

    void creer() {
        attendreEtape("écapitulatif");
        aChaqueEtape.accept(etape());
        formulaire.getByRole(AriaRole.CHECKBOX).first().check();
        formulaire.getByRole(AriaRole.BUTTON, bouton("Créer la convention")).click();
        page.waitForURL(Pattern.compile(".*/conventions/\\d+$"));
    }

    private void selectionner(String nom) {
        formulaire.locator(TEXTE).first().fill(nom);
        formulaire.getByRole(AriaRole.BUTTON, bouton("Sélectionner")).first().click();
    }

    void suivant() {
        aChaqueEtape.accept(etape());
        formulaire
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(AVANCER))
                .last()
                .click();
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
