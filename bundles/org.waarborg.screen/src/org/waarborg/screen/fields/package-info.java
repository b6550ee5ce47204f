/**
 * Fields from the features of the model: one line for an attribute or reference that is shown, found by typing, changed and
 * undone. The labels of what the dossier itself holds are here too, so that every domain calls it the same.
 */
package org.waarborg.screen.fields;
