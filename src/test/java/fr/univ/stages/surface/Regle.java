package fr.univ.stages.surface;

import java.util.function.Function;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * One line of the policy.
 *
 * @param route as {@link Routes} names it
 * @param quoi what it does, in the words of a user, with the case when a route has several lines
 * @param permis everybody else is refused
 * @param requete a request that succeeds for those who are permitted
 * @param indice what the answer shows to {@code voit} only; null when the route shows nothing of somebody's
 */
record Regle(String route, String quoi, Cercle permis, Essai requete, Function<Decor, String> indice, Cercle voit) {

    /** Makes a request on real records. */
    @FunctionalInterface
    interface Essai {
        AbstractMockHttpServletRequestBuilder<?> sur(Decor decor);
    }

    Regle montre(Cercle spectateurs, Function<Decor, String> quoiDonc) {
        return new Regle(route, quoi, permis, requete, quoiDonc, spectateurs);
    }

    boolean change() {
        return !route.startsWith("GET ") && !route.startsWith("* ");
    }
}
