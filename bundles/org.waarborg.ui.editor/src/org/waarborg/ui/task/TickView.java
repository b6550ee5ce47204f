package org.waarborg.ui.task;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.waarborg.screen.task.Input;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Theme;

/** Yes or no. */
final class TickView extends InputView {

	private final Button button;

	TickView(Composite parent, Answers answers, Input input) {
		super(parent, answers, input);
		button = new Button(box, SWT.CHECK | SWT.WRAP);
		Theme.current().paint(button, Colour.PAPER, Colour.INK);
		button.setLayoutData(Paint.wide());
		put(button);
		watch(button);
		button.addListener(SWT.Selection, e -> {
			visit();
			answers.answer(id(), Boolean.valueOf(button.getSelection()));
		});
	}

	@Override
	boolean isLabelled() {
		return false;
	}

	@Override
	boolean takes(Input other) {
		return other.kind() instanceof Input.Tick;
	}

	@Override
	void update(Input now) {
		String words = Paint.plain(now.label());
		if (!button.getText().equals(words))
			button.setText(words);
		boolean ticked = Boolean.TRUE.equals(now.value());
		if (button.getSelection() != ticked)
			button.setSelection(ticked);
	}

	@Override
	Optional<Control> focus() {
		return Optional.of(button);
	}
}
