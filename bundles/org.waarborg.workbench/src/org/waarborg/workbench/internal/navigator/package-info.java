/** The tree of the open dossiers. */
package org.waarborg.workbench.internal.navigator;
