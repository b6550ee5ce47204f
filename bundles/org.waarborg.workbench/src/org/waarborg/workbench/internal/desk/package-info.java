/** What a person does with dossiers in this program: open, save, close, go to places, and what goes wrong with it. */
package org.waarborg.workbench.internal.desk;
