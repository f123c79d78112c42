/** The chain of filters that every request passes. */
package fr.univ.stages.securite.web;
