package org.waarborg.ui.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waarborg.ui.theme.AccessibleNames;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;

/**
 * A day outside a form of a row: typed, or picked from a month with F4 or Alt+Down. It says beside it how far away the day is.
 * Who uses it reads what is typed. UI thread only.
 *
 * @since 0.1
 */
public final class DayField {

	private static final int CHARS = 22;

	private final EditorContext context;
	private final Supplier<LocalDate> today;
	private final Composite line;
	private final Text text;
	private final Label distance;
	private Optional<LocalDate> day = Optional.empty();

	/**
	 * An empty field.
	 *
	 * @param parent   where it is
	 * @param language ISO 639-1 code
	 * @param today    says what day it is
	 * @param name     what the field is called
	 * @param picked   is told which day is picked from the month
	 */
	public DayField(Composite parent, String language, Supplier<LocalDate> today, Supplier<String> name,
			Consumer<LocalDate> picked) {
		this.today = today;
		context = EditorContext.cell(language, name);
		line = EditorContext.theme(parent).paint(new Composite(parent, SWT.NONE), Colour.PAPER, Colour.INK);
		line.setLayout(Head.layout(Space.TIGHT));
		text = new Text(line, SWT.SINGLE | SWT.BORDER);
		text.setLayoutData(new RowData(Chars.width(text, CHARS), SWT.DEFAULT));
		Button button = new Button(line, SWT.PUSH | SWT.FLAT);
		button.setImage(Icons.image(Icon.DATE_PICKER));
		button.setToolTipText(context.word("day.pick"));
		button.getAccessible()
				.addAccessibleListener(AccessibleNames.of(() -> context.word("day.pick.name", name.get())));
		button.addListener(SWT.Selection, e -> pick(picked));
		distance = EditorContext.theme(line).paint(new Label(line, SWT.NONE), Colour.PAPER, Colour.MUTED);
		text.addListener(SWT.KeyDown, e -> key(e, picked));
	}

	private void key(Event event, Consumer<LocalDate> picked) {
		boolean down = event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0;
		if (down || event.keyCode == SWT.F4) {
			event.doit = false;
			pick(picked);
		}
	}

	private void pick(Consumer<LocalDate> picked) {
		new DayPopup(text, context, day.orElseGet(today)).open(chosen -> {
			if (!text.isDisposed()) {
				text.setFocus();
				picked.accept(chosen);
			}
		});
	}

	/**
	 * What is laid out.
	 *
	 * @return the control
	 */
	public Composite control() {
		return line;
	}

	/**
	 * Where one types.
	 *
	 * @return the text
	 */
	public Text text() {
		return text;
	}

	/**
	 * Says how far away a day is; the text stays as it is.
	 *
	 * @param shown the day; empty for none
	 */
	public void show(Optional<LocalDate> shown) {
		day = shown;
		String words = shown.map(d -> DayDistance.words(context, today.get(), d)).orElse("");
		if (!words.equals(distance.getText())) {
			distance.setText(words);
			line.layout();
		}
	}
}
