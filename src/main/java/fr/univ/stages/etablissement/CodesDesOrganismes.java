package fr.univ.stages.etablissement;

import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.UsageDesCodes;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the codes that an organisation or one of its contacts holds from being deleted. */
@Component
class CodesDesOrganismes implements UsageDesCodes {

    private static final Map<Liste, String> REQUETES = Map.of(
            Liste.TYPE_STRUCTURE, "select distinct type_structure from app.etablissement",
            Liste.CIVILITE, "select distinct civilite from app.contact");

    private final JdbcClient base;

    CodesDesOrganismes(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Set<String> employes(Liste liste) {
        String requete = REQUETES.get(liste);
        return requete == null
                ? Set.of()
                : base.sql(requete).query(String.class).list().stream().collect(Collectors.toSet());
    }
}
