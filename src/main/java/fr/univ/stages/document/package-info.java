/**
 * Turns a record into an accessible, archivable PDF, rows into a workbook, keeps what was produced, and tells anybody who asks
 * whether it did; knows no feature.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"noyau", "securite", "securite::*"})
package fr.univ.stages.document;

import org.springframework.modulith.ApplicationModule;
