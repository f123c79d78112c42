package fr.univ.stages.convention.recherche;

import fr.univ.stages.convention.modele.Statut;
import fr.univ.stages.convention.recherche.Choix.Option;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Secteurs;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.Portee;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the values of the fields that are shown, in one statement; retired ones too, which old conventions hold. */
@Component
public class ChoixDeRecherche {

    /** What a convention is, beside its statuts: the stage was ended before its term. */
    static final String ROMPUE = "ROMPUE";

    static final String OUI = "oui";
    static final String NON = "non";

    /** Walks the index from one étape to the next, instead of reading every convention of the centres. */
    private static final String SQL = """
            with recursive
            demandes as (select unnest(:champs) champ),
            miens as (select id, nom, type from app.centre where :tout or id = any (:centres)),
            formation as (
                select premiere.* from miens m cross join lateral (
                    select centre_id, coalesce(formation_composante, '') ufr, formation_etape etape, formation_libelle
                      from app.convention where centre_id = m.id and formation_etape is not null
                     order by coalesce(formation_composante, ''), formation_etape limit 1) premiere
                 where exists (select from demandes where champ in ('UFR', 'ETAPE'))
                union all
                select suivante.* from formation f cross join lateral (
                    select centre_id, coalesce(formation_composante, ''), formation_etape, formation_libelle
                      from app.convention
                     where centre_id = f.centre_id and formation_etape is not null
                       and (coalesce(formation_composante, ''), formation_etape) > (f.ufr, f.etape)
                     order by coalesce(formation_composante, ''), formation_etape limit 1) suivante)
            select * from (
                select type liste, code, null groupe, ordre::bigint,
                       libelle || case when actif and :jour between coalesce(valide_du, '-infinity')
                           and coalesce(valide_au, 'infinity') then '' else ' (retirée)' end libelle
                  from app.valeur_de_liste where type = any (:listes)
                union all
                select 'ANNEE', annee::text, null, -annee, annee || '-' || annee + 1
                  from generate_series((select min(stage_annee) from app.convention),
                                       (select max(stage_annee) from app.convention)) annee
                union all
                select 'PAYS', code, null, row_number() over (order by code <> 'FR', app.recherche(libelle)), libelle
                  from app.pays where exists (select from demandes where champ = 'PAYS')
                union all
                select 'CENTRE', id::text, null,
                       row_number() over (order by type <> 'ETABLISSEMENT', app.recherche(nom)), nom
                  from miens where exists (select from demandes where champ = 'CENTRE')
                union all
                select 'UFR', ufr, null, row_number() over (order by app.recherche(ufr)), ufr
                  from (select distinct ufr from formation where ufr <> '') ufrs
                union all
                select 'ETAPE', etape, nullif(ufr, ''),
                       row_number() over (order by app.recherche(ufr), app.recherche(libelle), etape), libelle || ' (' || etape || ')'
                  from (select distinct on (ufr, etape) ufr, etape, coalesce(formation_libelle, '') libelle
                          from formation order by ufr, etape) etapes) choix
            order by liste, ordre""";

    private final JdbcClient base;
    private final Secteurs secteurs;
    private final Droits droits;
    private final Horloge horloge;

    ChoixDeRecherche(JdbcClient base, Secteurs secteurs, Droits droits, Horloge horloge) {
        this.base = base;
        this.secteurs = secteurs;
        this.droits = droits;
        this.horloge = horloge;
    }

    /** The values of these fields, centres and étapes being those whose conventions this person may read. */
    @Transactional(readOnly = true)
    public Choix pour(Acteur acteur, Set<Champ> champs) {
        Map<Champ, List<Option>> options = new EnumMap<>(Champ.class);
        fixes().forEach((champ, valeurs) -> {
            if (champs.contains(champ)) {
                options.put(champ, valeurs);
            }
        });
        if (champs.contains(Champ.SECTEUR)) {
            options.put(
                    Champ.SECTEUR,
                    secteurs.liste().stream()
                            .map(secteur -> option(secteur.code(), secteur.libelle()))
                            .toList());
        }
        if (!options.keySet().containsAll(champs)) {
            lire(acteur, champs).forEach(options::putIfAbsent);
        }
        return new Choix(options);
    }

    private Map<Champ, List<Option>> lire(Acteur acteur, Set<Champ> champs) {
        Portee portee = droits.portee(acteur);
        Map<String, Champ> parListe = champs.stream()
                .collect(
                        Collectors.toMap(champ -> champ.liste().map(Liste::name).orElse(champ.name()), champ -> champ));
        Map<Champ, List<Option>> lues = new EnumMap<>(Champ.class);
        base.sql(SQL)
                .param("champs", champs.stream().map(Champ::name).toArray(String[]::new))
                .param("tout", portee.tout())
                .param("centres", portee.centres().toArray(Long[]::new))
                .param(
                        "listes",
                        champs.stream()
                                .map(Champ::liste)
                                .flatMap(Optional::stream)
                                .map(Liste::name)
                                .toArray(String[]::new))
                .param("jour", horloge.aujourdhui())
                .query(r -> {
                    Champ champ = parListe.get(r.getString("liste"));
                    if (champ != null) {
                        lues.computeIfAbsent(champ, c -> new ArrayList<>())
                                .add(new Option(r.getString("code"), r.getString("libelle"), r.getString("groupe")));
                    }
                });
        return lues;
    }

    private static Map<Champ, List<Option>> fixes() {
        List<Option> etats = Stream.concat(
                        Stream.of(Statut.values()).map(statut -> option(statut.name(), statut.libelle())),
                        Stream.of(option(ROMPUE, "Rompue")))
                .filter(Objects::nonNull)
                .toList();
        return Map.of(
                Champ.ETAT, etats,
                Champ.VALIDATION, List.of(option(OUI, "Validée"), option(NON, "Non validée")),
                Champ.GRATIFICATION, List.of(option(OUI, "Oui"), option(NON, "Non")));
    }

    private static Option option(String code, String libelle) {
        return new Option(code, libelle, null);
    }
}
