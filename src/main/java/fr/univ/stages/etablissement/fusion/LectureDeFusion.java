package fr.univ.stages.etablissement.fusion;

import fr.univ.stages.etablissement.DroitsEtablissements;
import fr.univ.stages.etablissement.EtablissementRepository;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.FichesEtablissements;
import fr.univ.stages.etablissement.TracesDeFusion;
import fr.univ.stages.etablissement.modele.Etablissement;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.recherche.EtablissementsRessemblants;
import fr.univ.stages.etablissement.usage.Decompte;
import fr.univ.stages.etablissement.usage.UsagesDeclares;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.referentiel.Libelles;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is looked at before two organisations become one (4.3), for those who may merge. */
@Component
@Transactional
class LectureDeFusion {

    private final EtablissementRepository etablissements;
    private final EtablissementsRessemblants ressemblants;
    private final TracesDeFusion traces;
    private final FichesEtablissements fiches;
    private final UsagesDeclares usages;
    private final DroitsEtablissements droits;
    private final JdbcClient jdbc;

    LectureDeFusion(
            EtablissementRepository etablissements,
            EtablissementsRessemblants ressemblants,
            TracesDeFusion traces,
            FichesEtablissements fiches,
            UsagesDeclares usages,
            DroitsEtablissements droits,
            JdbcClient jdbc) {
        this.etablissements = etablissements;
        this.ressemblants = ressemblants;
        this.traces = traces;
        this.fiches = fiches;
        this.usages = usages;
        this.droits = droits;
        this.jdbc = jdbc;
    }

    /** This sheet, or the one it was merged into, with at most 5 that look like it unless the other is searched. */
    ChoixDeFusion choix(long id, boolean cherche, Acteur acteur) {
        droits.exigerFusion(acteur);
        Etablissement etablissement = etablissements
                .findById(id)
                .or(() -> traces.garde(id).flatMap(etablissements::findById))
                .orElseThrow(Etablissements::inconnu);
        return new ChoixDeFusion(
                etablissement.id(),
                etablissement.donnees().raisonSociale(),
                cherche ? null : ressemblants.a(etablissement.donnees(), etablissement.id()));
    }

    /** Throws Interdit, or Introuvable when one of the two is not there. */
    ComparaisonDesFiches comparer(long id, long autreId, Acteur acteur) {
        droits.exigerFusion(acteur);
        Map<Long, Etablissement> deux = etablissements.findByIdIn(List.of(id, autreId)).stream()
                .collect(Collectors.toMap(Etablissement::id, Function.identity()));
        if (deux.size() < 2) {
            throw Etablissements.inconnu();
        }
        Etablissement une = deux.get(id);
        Etablissement autre = deux.get(autreId);
        Etablissement garde = proposer(une, autre);
        Etablissement cede = garde == une ? autre : une;
        Libelles.Lus libelles = fiches.libelles(deux.values(), List.of());
        FicheEtablissement ficheUne = fiches.de(une, libelles);
        FicheEtablissement ficheAutre = fiches.de(autre, libelles);
        List<ComparaisonDesFiches.Ligne> lignes = Stream.of(ChampFusionne.values())
                .map(champ -> new ComparaisonDesFiches.Ligne(
                        champ, champ.de(ficheUne), champ.de(ficheAutre), choisie(champ, garde, cede)))
                .filter(ligne -> !(ligne.deUne() == null && ligne.deAutre() == null))
                .toList();
        return new ComparaisonDesFiches(ficheUne, ficheAutre, lignes, decomptes(deux.keySet()), garde.id());
    }

    /** What staff have verified rather than what they have not, then the older one. */
    private static Etablissement proposer(Etablissement une, Etablissement autre) {
        if (une.aVerifier() != autre.aVerifier()) {
            return une.aVerifier() ? autre : une;
        }
        return une.id() < autre.id() ? une : autre;
    }

    private static Long choisie(ChampFusionne champ, Etablissement garde, Etablissement cede) {
        if (!champ.differe(garde.donnees(), cede.donnees())) {
            return null;
        }
        return champ.vide(garde.donnees()) ? cede.id() : garde.id();
    }

    private List<Decompte> decomptes(Collection<Long> ids) {
        Map<Long, Long> services = new HashMap<>();
        Map<Long, Long> contacts = new HashMap<>();
        jdbc.sql("""
                        select s.etablissement_id, count(distinct s.id), count(c.id)
                        from app.service s left join app.contact c on c.service_id = s.id
                        where s.etablissement_id = any(:ids) group by s.etablissement_id""").param("ids", ids.toArray(Long[]::new)).query(rs -> {
            services.put(rs.getLong(1), rs.getLong(2));
            contacts.put(rs.getLong(1), rs.getLong(3));
        });
        return Stream.concat(
                        Stream.of(new Decompte("services", services), new Decompte("contacts", contacts)),
                        usages.decomptes(ids).stream())
                .toList();
    }
}
