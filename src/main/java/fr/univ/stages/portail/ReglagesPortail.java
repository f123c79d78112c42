package fr.univ.stages.portail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the portal says of the university that runs it.
 *
 * @param contact e-mail address of the administrator of the platform, or empty
 */
@ConfigurationProperties("stages.portail")
record ReglagesPortail(@DefaultValue("") String contact) {}
