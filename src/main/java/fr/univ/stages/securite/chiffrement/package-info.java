/** What is encrypted at rest, and the keys. */
@NamedInterface("chiffrement")
package fr.univ.stages.securite.chiffrement;

import org.springframework.modulith.NamedInterface;
