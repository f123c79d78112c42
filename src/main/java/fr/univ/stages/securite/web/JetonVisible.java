package fr.univ.stages.securite.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the deferred CSRF token once per page, so that its cookie is written and scripts can send it back. */
class JetonVisible extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (requete.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken jeton) {
            jeton.getToken();
        }
        suite.doFilter(requete, reponse);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        String chemin = requete.getRequestURI();
        return chemin.startsWith("/webjars/") || chemin.startsWith("/portail/") || chemin.startsWith("/forms/");
    }
}
