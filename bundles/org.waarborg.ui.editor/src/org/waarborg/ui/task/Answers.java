package org.waarborg.ui.task;

import java.time.LocalDate;

import org.eclipse.swt.widgets.Control;

/** What the views of inputs ask of the dialog. */
interface Answers {

	/** ISO 639-1 code of the language of the task. */
	String language();

	/** The day that "today" is. */
	LocalDate today();

	/** Hands in an answer; the step is asked again and shown. */
	void answer(String input, Object value);

	/** What is typed is an answer again, or is none any more. */
	void readable();

	/** Something has another height. */
	void reflow();

	/** Watches a control in which Enter goes on. */
	void watch(Control control);
}
