package fr.univ.stages.notification;

/** A letter that waits in our table. */
record CourrielAEnvoyer(long id, String destinataire, String sujet, String corps) {}
