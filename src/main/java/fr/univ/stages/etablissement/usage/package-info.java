/** Who names an organisation, and what becomes of it there when two records are one. */
@NamedInterface("usage")
package fr.univ.stages.etablissement.usage;

import org.springframework.modulith.NamedInterface;
