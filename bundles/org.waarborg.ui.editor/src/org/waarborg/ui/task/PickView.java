package org.waarborg.ui.task;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.ui.form.OptionField;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Theme;
import org.waarborg.ui.theme.Type;

/** One of many, found by typing. */
final class PickView extends InputView {

	private final OptionField field;
	private final Label detail;

	PickView(Composite parent, Answers answers, Input input) {
		super(parent, answers, input);
		field = new OptionField(box, answers.language(), v -> answers.answer(id(), v.orElse(null)));
		Theme.current().paint(field.text(), Colour.FIELD, Colour.INK);
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, true, false);
		data.widthHint = field.width();
		field.text().setLayoutData(data);
		put(field.text());
		watch(field.text());
		detail = Paint.words(box, Type.SMALL, Colour.MUTED);
		detail.moveBelow(field.text());
	}

	@Override
	boolean takes(Input other) {
		return other.kind() instanceof Input.Choice choice && !RadioView.isFor(choice);
	}

	@Override
	void update(Input now) {
		Input.Choice choice = (Input.Choice) now.kind();
		field.show(choice.options(), now.value(), choice.clearable());
		String words = choice.options().stream().filter(o -> o.value().equals(now.value())).map(Option::detail)
				.findFirst().orElse("");
		if (Paint.say(detail, words))
			answers.reflow();
	}

	@Override
	void handIn() {
		field.handIn();
	}

	@Override
	Optional<Control> focus() {
		return Optional.of(field.text());
	}
}
