package org.waarborg.ui.task;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.waarborg.document.Status;
import org.waarborg.screen.task.Input;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** A paragraph with how it is meant. */
final class TellsView extends InputView {

	private final Composite line;
	private final Label icon;
	private final Label text;
	private Optional<Status> status = Optional.empty();

	TellsView(Composite parent, Answers answers, Input input) {
		super(parent, answers, input);
		line = Paint.part(box, 2, 0, Space.NORMAL);
		line.setLayoutData(Paint.wide());
		put(line);
		icon = Theme.current().paint(new Label(line, SWT.NONE), Colour.PAPER, Colour.INK);
		icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
		text = Paint.words(line, Type.BODY, Colour.INK);
		Theme.current().onChange(text, this::colour);
	}

	@Override
	boolean takes(Input other) {
		return other.kind() instanceof Input.Tells;
	}

	@Override
	void update(Input now) {
		Input.Tells tells = (Input.Tells) now.kind();
		boolean other = !tells.status().equals(status);
		status = tells.status();
		GridData data = (GridData) icon.getLayoutData();
		data.exclude = status.isEmpty();
		icon.setVisible(status.isPresent());
		status.ifPresent(s -> icon.setImage(Icons.image(Icon.of(s))));
		if (Paint.say(text, tells.text()) || other)
			answers.reflow();
		colour();
	}

	/** Only what needs somebody is coloured; its icon says the same. */
	private void colour() {
		Theme theme = Theme.current();
		text.setForeground(status.filter(s -> s == Status.STOP || s == Status.ATTENTION)
				.map(s -> theme.colour(theme.colours().tone(s).text())).orElseGet(() -> theme.colour(Colour.INK)));
	}

	@Override
	Optional<Control> focus() {
		return Optional.empty();
	}
}
