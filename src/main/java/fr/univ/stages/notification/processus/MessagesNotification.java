package fr.univ.stages.notification.processus;

/** {@code notification.bpmn} has no message: everything is in our table. */
final class MessagesNotification {

    private MessagesNotification() {}
}
