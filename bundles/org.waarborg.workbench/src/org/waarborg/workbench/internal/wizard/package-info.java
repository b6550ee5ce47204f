/** The wizard for a new dossier. */
package org.waarborg.workbench.internal.wizard;
