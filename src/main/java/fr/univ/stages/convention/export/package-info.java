/** The search of conventions as an Excel file (3.4.2): its columns, to which other modules add theirs, and its writing. */
@NamedInterface("export")
package fr.univ.stages.convention.export;

import org.springframework.modulith.NamedInterface;
