/** The engine's own pages and API: same session, same groups, closed where our door is. */
package fr.univ.stages.securite.camunda;
