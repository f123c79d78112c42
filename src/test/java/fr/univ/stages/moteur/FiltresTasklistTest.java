package fr.univ.stages.moteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.BaseIntegration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("1.5 Tasklist offers « Mes tâches », « Mon centre » and « Tous » to the staff")
class FiltresTasklistTest extends BaseIntegration {

    @Autowired
    private FiltresTasklist filtresTasklist;

    @Autowired
    private FilterService filtres;

    @Autowired
    private AuthorizationService autorisations;

    @Autowired
    private IdentityService identites;

    @AfterEach
    void nobody() {
        identites.clearAuthentication();
    }

    @Test
    void staff_read_the_three_in_this_order() {
        assertThat(lisiblesPar("personnel")).containsExactly("Mes tâches", "Mon centre", "Tous");
    }

    @Test
    void others_read_none() {
        assertThat(lisiblesPar("etudiants")).isEmpty();
    }

    @Test
    void a_second_start_writes_nothing() {
        List<Integer> avant = revisions();
        long droits = droits();

        filtresTasklist.afterSingletonsInstantiated();

        assertThat(revisions()).isEqualTo(avant).hasSize(3);
        assertThat(droits()).isEqualTo(droits);
    }

    @Test
    void a_filter_someone_changed_is_ours_again_at_the_next_start() {
        Filter tous = filtres.createTaskFilterQuery().filterName("Tous").singleResult();
        tous.setProperties(Map.of("priority", 1));
        filtres.saveFilter(tous);

        filtresTasklist.afterSingletonsInstantiated();

        assertThat(filtres.getFilter(tous.getId()).getProperties()).containsEntry("priority", 30);
    }

    @Test
    void each_filter_can_be_asked_by_someone_without_any_task() {
        identites.setAuthentication("per001", List.of("personnel"));

        assertThat(filtres.createTaskFilterQuery().list())
                .allSatisfy(filtre -> assertThat(filtres.count(filtre.getId())).isNotNegative());
    }

    @Test
    void only_an_administrator_of_the_engine_makes_another() {
        Filter autre = filtres.newTaskFilter("À moi");
        identites.setAuthentication("per001", List.of("personnel"));
        assertThatThrownBy(() -> filtres.saveFilter(autre)).isInstanceOf(AuthorizationException.class);

        identites.setAuthentication("adm", List.of(Groups.CAMUNDA_ADMIN));
        String id = filtres.saveFilter(autre).getId();
        filtres.deleteFilter(id);
    }

    private List<String> lisiblesPar(String groupe) {
        identites.setAuthentication("per001", List.of(groupe));
        return filtres.createTaskFilterQuery().list().stream()
                .sorted(Comparator.comparing(
                        filtre -> (Integer) filtre.getProperties().get("priority")))
                .map(Filter::getName)
                .toList();
    }

    private List<Integer> revisions() {
        return filtres.createTaskFilterQuery().orderByFilterId().asc().list().stream()
                .map(filtre -> ((FilterEntity) filtre).getRevision())
                .toList();
    }

    private long droits() {
        return autorisations
                .createAuthorizationQuery()
                .resourceType(Resources.FILTER)
                .count();
    }
}
