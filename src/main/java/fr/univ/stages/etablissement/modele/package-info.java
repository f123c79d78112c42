/** Organisations, their services, contacts and partnerships: what is recorded, what is typed, what is shown. */
@NamedInterface("modele")
package fr.univ.stages.etablissement.modele;

import org.springframework.modulith.NamedInterface;
