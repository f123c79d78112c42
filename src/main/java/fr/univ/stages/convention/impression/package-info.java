/** What a convention prints: the record handed to the models, and the door that prints it. */
@NamedInterface("impression")
package fr.univ.stages.convention.impression;

import org.springframework.modulith.NamedInterface;
