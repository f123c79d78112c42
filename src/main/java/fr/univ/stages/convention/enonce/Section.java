package fr.univ.stages.convention.enonce;

import java.util.List;

/** One step: its task id, its title, what was entered, what is missing. */
public record Section(String etape, String titre, List<Ligne> lignes, List<String> manque) {}
