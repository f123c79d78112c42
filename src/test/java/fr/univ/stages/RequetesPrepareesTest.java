package fr.univ.stages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.repository.Repository;

@DisplayName("7.2 repositories are made after the start, and none holds a query that cannot be read")
class RequetesPrepareesTest extends BaseIntegration {

    @Autowired
    private ApplicationContext contexte;

    @Test
    void every_query_is_understood() {
        assertThat(contexte.getBeansOfType(Repository.class)).isNotEmpty();
    }
}
