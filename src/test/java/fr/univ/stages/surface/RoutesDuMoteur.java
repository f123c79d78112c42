package fr.univ.stages.surface;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/** Every address of Camunda's own API, read from its resource classes, sub-resources and plugins included. */
final class RoutesDuMoteur {

    private static final int PROFONDEUR = 8;
    private static final Map<String, Application> APPLICATIONS = Map.of(
            "/camunda/api/engine", new EngineRestApplication(),
            "/camunda/api/admin", new AdminApplication(),
            "/camunda/api/cockpit", new CockpitApplication(),
            "/camunda/api/tasklist", new TasklistApplication(),
            "/camunda/api/welcome", new WelcomeApplication());

    private final SortedSet<String> routes = new TreeSet<>();

    private RoutesDuMoteur() {}

    static SortedSet<String> toutes() {
        Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
        Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
        Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
        Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
        RoutesDuMoteur moteur = new RoutesDuMoteur();
        APPLICATIONS.forEach((racine, application) -> application
                .getClasses()
                .forEach(classe -> chemin(classe)
                        .ifPresent(chemin -> moteur.parcourir(classe, joindre(racine, chemin), PROFONDEUR))));
        return moteur.routes;
    }

    private void parcourir(Class<?> classe, String prefixe, int reste) {
        if (reste == 0) {
            return;
        }
        for (Method methode : classe.getMethods()) {
            Optional<String> verbe = declarations(methode)
                    .flatMap(d -> Arrays.stream(d.getAnnotations()))
                    .map(Annotation::annotationType)
                    .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                    .map(HttpMethod::value)
                    .findFirst();
            String chemin = premier(methode, d -> d.getAnnotation(Path.class))
                    .map(Path::value)
                    .orElse("");
            if (verbe.isPresent()) {
                routes.add(verbe.get() + " " + joindre(prefixe, chemin));
            } else if (!chemin.isEmpty()) {
                parcourir(methode.getReturnType(), joindre(prefixe, chemin), reste - 1);
            }
        }
    }

    private static Optional<String> chemin(Class<?> classe) {
        return Optional.ofNullable(classe.getAnnotation(Path.class)).map(Path::value);
    }

    private static <T> Optional<T> premier(Method methode, Function<AnnotatedElement, T> lecture) {
        return declarations(methode).map(lecture).flatMap(Stream::ofNullable).findFirst();
    }

    /** The method and what it overrides: annotations of JAX-RS may stand on any of them. */
    private static Stream<Method> declarations(Method methode) {
        return ancetres(methode.getDeclaringClass())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(autre -> autre.getName().equals(methode.getName())
                        && Arrays.equals(autre.getParameterTypes(), methode.getParameterTypes()));
    }

    private static Stream<Class<?>> ancetres(Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(type),
                        Stream.concat(
                                ancetres(type.getSuperclass()),
                                Arrays.stream(type.getInterfaces()).flatMap(RoutesDuMoteur::ancetres)));
    }

    private static String joindre(String debut, String suite) {
        return (debut + "/" + suite)
                .replaceAll(":[^/{}]*\\}", "}")
                .replaceAll("/+", "/")
                .replaceAll("(.)/$", "$1");
    }
}
