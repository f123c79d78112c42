/** What a module brings to the portal, each to whom it concerns: its place in the menu, its task cards, parts of pages. */
@NamedInterface("page")
package fr.univ.stages.securite.page;

import org.springframework.modulith.NamedInterface;
