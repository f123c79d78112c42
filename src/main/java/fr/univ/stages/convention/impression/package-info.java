/** What a convention prints: the record handed to the models, and the door that prints it. */
package fr.univ.stages.convention.impression;
