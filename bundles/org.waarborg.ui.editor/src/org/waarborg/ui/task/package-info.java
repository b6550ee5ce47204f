/** The dialog that leads a person through any {@linkplain org.waarborg.screen.task task}. */
package org.waarborg.ui.task;
