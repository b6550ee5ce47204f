/** Pages of the shell that are no screen of a dossier: welcome, preferences, the status line. */
package org.waarborg.workbench.internal.pages;
