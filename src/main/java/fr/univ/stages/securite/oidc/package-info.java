/** Signing in through the university's OpenID Connect provider. */
package fr.univ.stages.securite.oidc;
