package org.waarborg.ui.task;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.waarborg.screen.task.DayEntry;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.TaskException;
import org.waarborg.ui.form.DayField;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Theme;

/** A day, typed as in every form. It is answered as soon as what is typed is a day, and written out when the person leaves it. */
final class DayView extends InputView {

	private final DayField field;
	private final Text text;
	private LocalDate known;
	private boolean setting;

	DayView(Composite parent, Answers answers, Input input) {
		super(parent, answers, input);
		field = new DayField(box, answers.language(), answers::today, this::name, this::picked);
		text = field.text();
		Theme.current().paint(text, Colour.FIELD, Colour.INK);
		field.control().setLayoutData(Paint.own());
		put(field.control());
		watch(text);
		for (Control child : field.control().getChildren())
			if (child != text)
				follow(child);
		text.addListener(SWT.Modify, e -> typed());
	}

	private void picked(LocalDate day) {
		text.setText(DayEntry.write(day));
		text.selectAll();
	}

	private void typed() {
		if (!setting)
			read(false);
	}

	@Override
	void handIn() {
		read(true);
		if (refused().isEmpty() && known != null)
			put(DayEntry.write(known));
	}

	/** What is only begun is no day yet; that is said when the person leaves it. */
	private void read(boolean done) {
		try {
			LocalDate day = text.getText().isBlank() ? null
					: DayEntry.read(text.getText(), answers.today(), answers.language());
			refuse(Optional.empty());
			hand(day);
		} catch (TaskException e) {
			if (done)
				refuse(Optional.of(e.getMessage()));
			hand(null);
		}
	}

	private void hand(LocalDate day) {
		field.show(Optional.ofNullable(day));
		if (!Objects.equals(day, known)) {
			known = day;
			answers.answer(id(), day);
		}
	}

	private void put(String words) {
		if (words.equals(text.getText()))
			return;
		setting = true;
		try {
			text.setText(words);
		} finally {
			setting = false;
		}
	}

	@Override
	boolean takes(Input other) {
		return other.kind() instanceof Input.Day;
	}

	@Override
	void update(Input now) {
		if (Objects.equals(now.value(), known))
			return;
		known = (LocalDate) now.value();
		field.show(Optional.ofNullable(known));
		forget();
		put(known == null ? "" : DayEntry.write(known));
	}

	@Override
	Optional<Control> focus() {
		return Optional.of(text);
	}
}
