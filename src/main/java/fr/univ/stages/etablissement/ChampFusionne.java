package fr.univ.stages.etablissement;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two sheets of one organisation may say differently, each to be chosen on its own; an address is one value. */
public enum ChampFusionne {
    RAISON_SOCIALE("Raison sociale", DonneesOrganisme::raisonSociale, FicheOrganisme::raisonSociale),
    SIRET("SIRET", DonneesOrganisme::siret, FicheOrganisme::siret),
    NUMERO_LOCAL("Numéro local", DonneesOrganisme::numeroLocal, FicheOrganisme::numeroLocal),
    NAF("Code NAF (APE)", DonneesOrganisme::naf, fiche -> mots(" — ", fiche.naf(), fiche.nafLibelle())),
    NAF_2025("Code NAF 2025", DonneesOrganisme::naf2025, FicheOrganisme::naf2025),
    ACTIVITE("Activité principale", DonneesOrganisme::activite, FicheOrganisme::activite),
    TYPE_STRUCTURE("Type de structure", DonneesOrganisme::typeStructure, FicheOrganisme::typeStructureLibelle),
    STATUT_JURIDIQUE("Statut juridique", DonneesOrganisme::statutJuridique, FicheOrganisme::statutJuridiqueLibelle),
    EFFECTIF("Effectif", DonneesOrganisme::effectif, FicheOrganisme::effectifLibelle),
    ADRESSE("Adresse", DonneesOrganisme::adresse, ChampFusionne::adresse),
    TELEPHONE("Téléphone", DonneesOrganisme::telephone, FicheOrganisme::telephone),
    FAX("Fax", DonneesOrganisme::fax, FicheOrganisme::fax),
    COURRIEL("Courriel", DonneesOrganisme::courriel, FicheOrganisme::courriel),
    SITE_WEB("Site web", DonneesOrganisme::siteWeb, FicheOrganisme::siteWeb);

    private final String libelle;
    private final Function<DonneesOrganisme, Object> valeur;
    private final Function<FicheOrganisme, String> ecrite;

    ChampFusionne(String libelle, Function<DonneesOrganisme, Object> valeur, Function<FicheOrganisme, String> ecrite) {
        this.libelle = libelle;
        this.valeur = valeur;
        this.ecrite = ecrite;
    }

    /** As forms name it. */
    public String libelle() {
        return libelle;
    }

    /** As people read it, null when the sheet does not say. */
    String de(FicheOrganisme fiche) {
        return ecrite.apply(fiche);
    }

    boolean differe(DonneesOrganisme une, DonneesOrganisme autre) {
        return !Objects.equals(valeur.apply(une), valeur.apply(autre));
    }

    /** Whether the sheet says nothing here. */
    boolean vide(DonneesOrganisme donnees) {
        return valeur.apply(donnees) == null;
    }

    /** The fields on which these two disagree, in the order of the sheet. */
    static List<ChampFusionne> differents(DonneesOrganisme une, DonneesOrganisme autre) {
        return Stream.of(values()).filter(champ -> champ.differe(une, autre)).toList();
    }

    /** One sheet made of several: each field from the one that {@code source} names. */
    static DonneesOrganisme reunir(Function<ChampFusionne, DonneesOrganisme> source) {
        return new DonneesOrganisme(
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

    private static String adresse(FicheOrganisme fiche) {
        String ville = mots(" ", fiche.codePostal(), fiche.commune(), fiche.cedex());
        return mots(
                ", ", fiche.complement(), fiche.voie(), ville, "FR".equals(fiche.pays()) ? null : fiche.paysLibelle());
    }

    private static String mots(String entre, String... morceaux) {
        return Stream.of(morceaux).filter(Objects::nonNull).collect(Collectors.joining(entre));
    }
}
