/** The facts around a stage that the law judges it by, read from the database: hours, loads, earlier stages. */
@NamedInterface("situation")
package fr.univ.stages.convention.situation;

import org.springframework.modulith.NamedInterface;
