package fr.univ.stages.portail;

/** Says HTTP statuses in French: a title for a page, and what to do. */
final class Statuts {

    private Statuts() {}

    static String titre(int statut) {
        return switch (statut) {
            case 400 -> "Demande incomprise";
            case 403 -> "Accès refusé";
            case 404 -> "Page introuvable";
            case 405 -> "Action impossible à cette adresse";
            case 409 -> "Cela a changé entre-temps";
            case 413 -> "Envoi trop volumineux";
            case 422 -> "Ce n'est pas possible";
            case 503 -> "Service momentanément indisponible";
            default -> statut < 500 ? "Demande refusée" : "Incident";
        };
    }

    static String message(int statut) {
        return switch (statut) {
            case 400 -> "Ce qui a été envoyé n'a pas pu être lu. Rechargez la page, puis recommencez.";
            case 403 -> "Vous n'avez pas accès à cette page ou à cette action.";
            case 404 -> "Cette page n'existe pas, ou plus. Vérifiez l'adresse, ou repartez de l'accueil.";
            case 405 -> "Cette action ne se fait pas à cette adresse. Repartez de l'accueil.";
            case 406, 415 -> "Ce format n'est pas accepté à cette adresse.";
            case 409 ->
                "Quelqu'un d'autre, ou vous dans un autre onglet, a enregistré entre-temps."
                        + " Rechargez la page, puis recommencez.";
            case 413 -> "Ce que vous envoyez est trop volumineux : 5 Mo au plus pour un fichier, 256 Ko sinon.";
            case 503 -> "Un service nécessaire ne répond pas. Recommencez dans quelques minutes.";
            default ->
                statut < 500
                        ? "Cette demande n'a pas pu être traitée."
                        : "Un incident est survenu et rien n'a été enregistré. Recommencez dans un instant.";
        };
    }
}
