/** The numéro de sécurité sociale: encrypted, masked, revealed with a trace. */
@NamedInterface("nir")
package fr.univ.stages.convention.nir;

import org.springframework.modulith.NamedInterface;
