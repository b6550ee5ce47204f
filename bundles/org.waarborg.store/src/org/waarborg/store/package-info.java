/**
 * The files of a dossier on disk: opening, editing, saving in one step, repair, and sharing a folder with others.
 *
 * @since 0.1
 */
package org.waarborg.store;
