/** Signing in through the university's CAS server. */
package fr.univ.stages.securite.cas;
