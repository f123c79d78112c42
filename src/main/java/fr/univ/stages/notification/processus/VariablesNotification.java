package fr.univ.stages.notification.processus;

/** {@code notification.bpmn} has no variable: everything is in our table. */
final class VariablesNotification {

    private VariablesNotification() {}
}
