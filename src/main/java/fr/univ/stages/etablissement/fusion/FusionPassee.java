package fr.univ.stages.etablissement.fusion;

import java.time.Instant;

/** « Fusionné avec … le … par … »: the sheet that went, where it went; par is a login. */
public record FusionPassee(long ancien, long garde, String raisonSociale, String siret, Instant le, String par) {}
