package org.waarborg.ui.task;

import org.eclipse.swt.widgets.Control;
import org.waarborg.screen.DossierSession;

/** What the views of inputs ask of the dialog. */
interface Answers {

	/** The dossier. */
	DossierSession session();

	/** Hands in an answer; the step is asked again and shown. */
	void answer(String input, Object value);

	/** What is typed is an answer again, or is none any more. */
	void readable();

	/** Something has another height. */
	void reflow();

	/** Watches a control in which Enter goes on. */
	void watch(Control control);
}
