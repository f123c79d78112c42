/** Turns a record into an accessible, archivable PDF, rows into a workbook, and keeps what was produced; knows no feature. */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"noyau"})
package fr.univ.stages.document;

import org.springframework.modulith.ApplicationModule;
