package org.waarborg.ui.form;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.layout.RowData;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Same;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;

/** A day: typed, or picked from a month with F4 or Alt+Down. Says beside it how far away it is. */
final class DayEditor extends TextEditor {

	private static final String BESIDE = " · ";
	private static final int CHARS = 22;

	private final Composite line;
	private final Label distance;

	DayEditor(Composite parent, EditorContext context, FormModel model, Field field) {
		super(new Composite(parent, SWT.NONE), context, model, field);
		line = text.getParent();
		EditorContext.theme(line).paint(line, Colour.PAPER, Colour.INK);
		button();
		line.setLayout(Head.layout(Space.TIGHT));
		text.setLayoutData(new RowData(Chars.width(text, CHARS), SWT.DEFAULT));
		distance = EditorContext.theme(line).paint(new Label(line, SWT.NONE), Colour.PAPER, Colour.MUTED);
	}

	@Override
	public Control control() {
		return line;
	}

	@Override
	public Control focusControl() {
		return text;
	}

	@Override
	void update() {
		super.update();
		sayDistance();
	}

	@Override
	void restore() {
		super.restore();
		sayDistance();
	}

	@Override
	Stack.Place place(int before) {
		return Stack.Place.filling(before);
	}

	@Override
	void key(Event event) {
		boolean down = event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0;
		if (down || event.keyCode == SWT.F4) {
			event.doit = false;
			open();
		} else
			super.key(event);
	}

	private void button() {
		Button button = new Button(line, SWT.PUSH | SWT.FLAT);
		button.setImage(Icons.image(Icon.DATE_PICKER));
		button.setToolTipText(context.word("day.pick"));
		name(button, () -> context.word("day.pick.name", field().label()));
		button.addListener(SWT.Selection, e -> open());
	}

	private void open() {
		commit();
		new DayPopup(text, context, day().orElseGet(this::today)).open(this::pick);
	}

	private void pick(LocalDate day) {
		if (text.isDisposed())
			return;
		text.setFocus();
		text.setText(model().typed(field(), day));
		commit();
	}

	private Optional<LocalDate> day() {
		return model().state(field()) instanceof Same(LocalDate day) ? Optional.of(day) : Optional.empty();
	}

	private LocalDate today() {
		return context.host().map(h -> h.session().today()).orElseGet(LocalDate::now);
	}

	private void sayDistance() {
		Optional<String> screens = day().flatMap(this::beside);
		String words = screens.or(() -> day().map(d -> DayDistance.words(context, today(), d))).orElse("");
		if (!words.equals(distance.getText())) {
			distance.setText(words);
			line.layout();
			context.reflow();
		}
		Optional<Status> status = screens.flatMap(s -> cell().status()).filter(s -> s != Status.NEUTRAL);
		distance.setForeground(
				status.map(s -> EditorContext.theme(line).colour(EditorContext.theme(line).colours().tone(s).text()))
						.orElseGet(() -> EditorContext.theme(line).colour(Colour.MUTED)));
	}

	/** What the screen says behind the day: only it knows whether a day that has passed is too late. */
	private Optional<String> beside(LocalDate day) {
		String date = Formats.of(context.language()).date(day) + BESIDE;
		return cell().text().startsWith(date) ? Optional.of(cell().text().substring(date.length())) : Optional.empty();
	}

	private Cell cell() {
		return model().rows().size() == 1 ? field().cell(model().rows().getFirst()) : Cell.EMPTY;
	}
}
