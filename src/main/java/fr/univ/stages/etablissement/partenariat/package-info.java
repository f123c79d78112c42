/** « Accords de partenariat »: the green dot, its dates and its file (4.2). */
@NamedInterface("partenariat")
package fr.univ.stages.etablissement.partenariat;

import org.springframework.modulith.NamedInterface;
