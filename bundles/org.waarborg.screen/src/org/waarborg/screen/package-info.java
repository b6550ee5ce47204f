/**
 * What a screen says, without pixels: an open dossier in front of a person, its screens (rows, fields, groups, figures), and
 * the models of grid, form and picker. The workbench paints them; tests read them headless.
 */
package org.waarborg.screen;
