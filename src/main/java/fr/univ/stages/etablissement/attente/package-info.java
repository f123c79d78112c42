/** Organisations that wait to be verified, and whom it is asked of. */
@NamedInterface("attente")
package fr.univ.stages.etablissement.attente;

import org.springframework.modulith.NamedInterface;
