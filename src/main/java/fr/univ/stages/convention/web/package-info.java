/** Pages and addresses of conventions, and what they read of one. */
package fr.univ.stages.convention.web;
