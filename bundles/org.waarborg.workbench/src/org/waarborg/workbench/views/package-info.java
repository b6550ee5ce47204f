/**
 * The views beside the editors: the signals of the dossier in use, and the control sets that are installed. UI thread only.
 *
 * @since 0.1
 */
package org.waarborg.workbench.views;
