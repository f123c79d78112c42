package fr.univ.stages.surface;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address the application answers: handlers, actuator, files, and what the security filters take themselves. */
@TestComponent
class Routes {

    private static final Pattern METHODE_ET_CHEMIN = Pattern.compile("(GET|POST|PUT|DELETE) ([^\\s,\\]]+)");

    private final ApplicationContext contexte;
    private final FilterChainProxy filtres;

    Routes(ApplicationContext contexte, FilterChainProxy filtres) {
        this.contexte = contexte;
        this.filtres = filtres;
    }

    /** Named {@code METHOD /path/{variable}}, without the patterns of the variables. */
    SortedSet<String> toutes() {
        SortedSet<String> routes = new TreeSet<>();
        contexte.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(table -> table.getHandlerMethods().keySet().stream())
                .flatMap(Routes::noms)
                .forEach(routes::add);
        contexte.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(table -> table.getHandlerMap().keySet().stream())
                .forEach(motif -> routes.add("GET " + motif));
        filtres.getFilterChains().stream()
                .flatMap(chaine -> chaine.getFilters().stream())
                .flatMap(Routes::deFiltre)
                .forEach(routes::add);
        return routes;
    }

    private static Stream<String> noms(RequestMappingInfo info) {
        List<String> methodes =
                info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        String condition = info.getHeadersCondition().isEmpty()
                ? ""
                : " " + info.getHeadersCondition().getExpressions();
        return (methodes.isEmpty() ? List.of("*") : methodes)
                .stream()
                        .flatMap(methode -> info.getPatternValues().stream()
                                .map(motif -> methode + " " + sansExpressions(motif) + condition));
    }

    private static Stream<String> deFiltre(Filter filtre) {
        String champ = filtre instanceof AbstractAuthenticationProcessingFilter
                ? "requiresAuthenticationRequestMatcher"
                : filtre instanceof LogoutFilter ? "logoutRequestMatcher" : null;
        if (champ == null) {
            return Stream.empty();
        }
        Matcher dit = METHODE_ET_CHEMIN.matcher(String.valueOf(ReflectionTestUtils.getField(filtre, champ)));
        return dit.results().map(m -> m.group(1) + " " + m.group(2));
    }

    private static String sansExpressions(String motif) {
        StringBuilder nom = new StringBuilder();
        int profondeur = 0;
        boolean expression = false;
        for (char c : motif.toCharArray()) {
            if (c == '{') {
                profondeur++;
            }
            expression |= profondeur == 1 && c == ':';
            if (c == '}' && --profondeur == 0) {
                expression = false;
            }
            if (!expression) {
                nom.append(c);
            }
        }
        return nom.toString();
    }
}
