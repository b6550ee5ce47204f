package org.waarborg.ui.task;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.waarborg.screen.task.Input;
import org.waarborg.ui.form.Frame;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;

/** Words: a line, or some. */
final class WordsView extends InputView {

	private static final int MOST = 8;

	private final Text text;
	private final boolean several;
	private String known = "";
	private boolean setting;

	WordsView(Composite parent, Answers answers, Input input, Input.Words words) {
		super(parent, answers, input);
		several = words.lines() > 1;
		Frame frame = several ? new Frame(box) : null;
		text = several ? new Text(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL)
				: Theme.current().paint(new Text(box, SWT.SINGLE | SWT.BORDER), Colour.FIELD, Colour.INK);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.minimumWidth = Space.DETAILS / 2;
		data.widthHint = Space.DETAILS;
		if (several) {
			frame.around(text);
			data.heightHint = text.getLineHeight() * Math.min(MOST, words.lines()) + frame.edge().y;
		}
		Control outside = several ? frame : text;
		outside.setLayoutData(data);
		put(outside);
		watch(text);
		text.addListener(SWT.Modify, e -> typed());
		// Tab goes on to the next field: the words of a task have no tabs
		text.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				e.doit = true;
		});
	}

	private void typed() {
		if (setting)
			return;
		known = several ? text.getText().replace("\r\n", "\n") : text.getText();
		answers.answer(id(), known);
	}

	@Override
	boolean takes(Input other) {
		return other.kind() instanceof Input.Words words && words.lines() > 1 == several;
	}

	@Override
	void update(Input now) {
		String value = (String) now.value();
		// a task that leaves out the space around words would take away the one before the next word
		if (known != null && value.strip().equals(known.strip()))
			return;
		known = value;
		setting = true;
		try {
			text.setText(value);
		} finally {
			setting = false;
		}
	}

	@Override
	Optional<Control> focus() {
		return Optional.of(text);
	}
}
