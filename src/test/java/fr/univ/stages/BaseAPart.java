package fr.univ.stages;

import org.springframework.test.context.TestPropertySource;

/** A second application for tests that empty tables or stop the directory for good; they share it, and lean on nothing in it. */
@TestPropertySource(properties = "stages.essai=a-part")
public abstract class BaseAPart extends BaseIntegration {}
