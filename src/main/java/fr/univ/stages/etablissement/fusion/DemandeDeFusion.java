package fr.univ.stages.etablissement.fusion;

import java.util.Set;

/**
 * Which of two sheets stays, and which of its fields take the value of the other one.
 *
 * @param versionGarde version that was read of the sheet that stays; the sheet may have changed since
 * @param versionDisparait the same of the one that goes
 */
record DemandeDeFusion(long garde, int versionGarde, long disparait, int versionDisparait, Set<ChampFusionne> repris) {}
