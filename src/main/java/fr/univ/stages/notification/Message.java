package fr.univ.stages.notification;

import fr.univ.stages.noyau.Courriel;
import java.util.Map;

/**
 * A message to somebody.
 *
 * @param cle says what it is about and which time: a second message with the same key is never sent
 * @param modele file of {@code courriels/} without its extension
 * @param donnees what the model names
 */
public record Message(String cle, Courriel destinataire, String modele, Map<String, ?> donnees) {}
