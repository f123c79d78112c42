package fr.univ.stages.signature;

import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.signature.modele.Attendu;
import fr.univ.stages.signature.modele.Piece;
import java.time.LocalDate;
import java.util.List;

/**
 * A record that is to be signed, as its module tells it.
 *
 * @param centre id of the centre whose staff records the signatures
 * @param nomDuCentre as people read it
 * @param titre what it is, within a sentence: « La convention 10001 de Zoé BRESSOLAT »
 * @param adresse path of its page
 * @param piece the document that is signed; null while it is not produced
 * @param code printed at the foot of each page of that document, which tells it from an earlier one
 * @param existeDepuis day before which nobody can have signed
 * @param debut first day of a stage that must be signed before it; null when it goes on already
 * @param attendus who signs, in the order of the centre
 * @param ordreFixe whether that order is imposed
 * @param relanceJours days between two reminders
 * @param gestionnaire whom to warn when the first day comes near, or null
 */
public record DossierASigner(
        long centre,
        String nomDuCentre,
        String titre,
        String adresse,
        Piece piece,
        String code,
        LocalDate existeDepuis,
        LocalDate debut,
        List<Attendu> attendus,
        boolean ordreFixe,
        int relanceJours,
        Courriel gestionnaire) {}
