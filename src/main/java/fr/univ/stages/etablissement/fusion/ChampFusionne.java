package fr.univ.stages.etablissement.fusion;

import fr.univ.stages.etablissement.modele.DonneesEtablissement;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two sheets of one organisation may say differently, each to be chosen on its own; an address is one value. */
public enum ChampFusionne {
    RAISON_SOCIALE("Raison sociale", DonneesEtablissement::raisonSociale, FicheEtablissement::raisonSociale),
    SIRET("SIRET", DonneesEtablissement::siret, FicheEtablissement::siret),
    NUMERO_LOCAL("Numéro local", DonneesEtablissement::numeroLocal, FicheEtablissement::numeroLocal),
    NAF("Code NAF (APE)", DonneesEtablissement::naf, fiche -> mots(" — ", fiche.naf(), fiche.nafLibelle())),
    NAF_2025("Code NAF 2025", DonneesEtablissement::naf2025, FicheEtablissement::naf2025),
    ACTIVITE("Activité principale", DonneesEtablissement::activite, FicheEtablissement::activite),
    TYPE_STRUCTURE("Type de structure", DonneesEtablissement::typeStructure, FicheEtablissement::typeStructureLibelle),
    STATUT_JURIDIQUE(
            "Statut juridique", DonneesEtablissement::statutJuridique, FicheEtablissement::statutJuridiqueLibelle),
    EFFECTIF("Effectif", DonneesEtablissement::effectif, FicheEtablissement::effectifLibelle),
    ADRESSE("Adresse", DonneesEtablissement::adresse, ChampFusionne::adresse),
    TELEPHONE("Téléphone", DonneesEtablissement::telephone, FicheEtablissement::telephone),
    FAX("Fax", DonneesEtablissement::fax, FicheEtablissement::fax),
    COURRIEL("Courriel", DonneesEtablissement::courriel, FicheEtablissement::courriel),
    SITE_WEB("Site web", DonneesEtablissement::siteWeb, FicheEtablissement::siteWeb);

    private final String libelle;
    private final Function<DonneesEtablissement, Object> valeur;
    private final Function<FicheEtablissement, String> ecrite;

    ChampFusionne(
            String libelle,
            Function<DonneesEtablissement, Object> valeur,
            Function<FicheEtablissement, String> ecrite) {
        this.libelle = libelle;
        this.valeur = valeur;
        this.ecrite = ecrite;
    }

    /** As forms name it. */
    public String libelle() {
        return libelle;
    }

    /** As people read it, null when the sheet does not say. */
    String de(FicheEtablissement fiche) {
        return ecrite.apply(fiche);
    }

    boolean differe(DonneesEtablissement une, DonneesEtablissement autre) {
        return !Objects.equals(valeur.apply(une), valeur.apply(autre));
    }

    /** Whether the sheet says nothing here. */
    boolean vide(DonneesEtablissement donnees) {
        return valeur.apply(donnees) == null;
    }

    /** The fields on which these two disagree, in the order of the sheet. */
    static List<ChampFusionne> differents(DonneesEtablissement une, DonneesEtablissement autre) {
        return Stream.of(values()).filter(champ -> champ.differe(une, autre)).toList();
    }

    /** One sheet made of several: each field from the one that {@code source} names. */
    static DonneesEtablissement reunir(Function<ChampFusionne, DonneesEtablissement> source) {
        return new DonneesEtablissement(
                source.apply(RAISON_SOCIALE).raisonSociale(),
                source.apply(SIRET).siret(),
                source.apply(NUMERO_LOCAL).numeroLocal(),
                source.apply(NAF).naf(),
                source.apply(NAF_2025).naf2025(),
                source.apply(ACTIVITE).activite(),
                source.apply(TYPE_STRUCTURE).typeStructure(),
                source.apply(STATUT_JURIDIQUE).statutJuridique(),
                source.apply(EFFECTIF).effectif(),
                source.apply(ADRESSE).adresse(),
                source.apply(ADRESSE).departement(),
                source.apply(TELEPHONE).telephone(),
                source.apply(FAX).fax(),
                source.apply(COURRIEL).courriel(),
                source.apply(SITE_WEB).siteWeb());
    }

    private static String adresse(FicheEtablissement fiche) {
        String ville = mots(" ", fiche.codePostal(), fiche.commune(), fiche.cedex());
        return mots(
                ", ", fiche.complement(), fiche.voie(), ville, "FR".equals(fiche.pays()) ? null : fiche.paysLibelle());
    }

    private static String mots(String entre, String... morceaux) {
        return Stream.of(morceaux).filter(Objects::nonNull).collect(Collectors.joining(entre));
    }
}
