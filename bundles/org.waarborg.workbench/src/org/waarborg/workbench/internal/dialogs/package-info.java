/** Dialogs of the shell: what went wrong and what can be done, compare, find, about, the error log. */
package org.waarborg.workbench.internal.dialogs;
