/** Signing in and out, whatever proves who one is, and the brake on trials. */
@NamedInterface("connexion")
package fr.univ.stages.securite.connexion;

import org.springframework.modulith.NamedInterface;
