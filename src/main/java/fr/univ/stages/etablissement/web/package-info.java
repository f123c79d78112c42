/** Pages and addresses of the register. */
@NamedInterface("web")
package fr.univ.stages.etablissement.web;

import org.springframework.modulith.NamedInterface;
