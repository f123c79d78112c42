/** What the staff does of an organisation that an étudiant entered: accept, correct or merge. */
@NamedInterface("verification")
package fr.univ.stages.etablissement.verification;

import org.springframework.modulith.NamedInterface;
