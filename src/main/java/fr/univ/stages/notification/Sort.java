package fr.univ.stages.notification;

/** What becomes of a message that was asked for. */
public enum Sort {
    CONFIE,
    DEJA_CONFIE,
    SANS_MESSAGERIE
}
