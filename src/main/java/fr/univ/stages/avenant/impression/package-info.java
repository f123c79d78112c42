/** What an amendment prints: the record handed to the model, and the door that prints it. */
package fr.univ.stages.avenant.impression;
