package org.waarborg.ui.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.waarborg.document.Status;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.Row;
import org.waarborg.screen.Translations;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;

/** What follows from the rest, or is locked: words to read, select and copy, and a link where they name an object. */
final class ReadOnlyEditor extends ToldEditor {

	private final Composite line;
	// made when there is such a thing: a text is dear, and most fields never lead anywhere
	private Label icon;
	private Text text;
	private Link link;
	private Label label;
	private Cell cell;

	ReadOnlyEditor(Composite parent, EditorContext context, FormModel model, Field field) {
		super(context, model, field);
		line = EditorContext.theme(parent).paint(new Composite(parent, SWT.NONE), Colour.PAPER, Colour.INK);
		line.setLayout(Space.grid(2, 0, Space.TIGHT));
	}

	private Text text() {
		if (text == null) {
			text = EditorContext.theme(line).paint(new Text(line, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), Colour.PAPER,
					Colour.INK);
			text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			name(text, () -> field().label());
			text.addListener(SWT.Traverse, e -> e.doit = true);
			text.addListener(SWT.KeyDown, this::key);
			Wheel.passOn(text);
			tie();
		}
		return text;
	}

	private Link link() {
		if (link == null) {
			link = Links.create(line, "", this::go);
			link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			name(link, () -> field().label() + ": " + cell.text());
			tie();
		}
		return link;
	}

	@Override
	void label(Label words) {
		label = words;
		tie();
	}

	private void tie() {
		if (label != null && cell != null)
			super.label(label);
	}

	@Override
	public Control control() {
		return line;
	}

	@Override
	public Control focusControl() {
		return cell != null && cell.link().isPresent() ? link() : text();
	}

	@Override
	void update() {
		Cell now = read();
		if (!now.equals(cell))
			paint(now);
	}

	private void paint(Cell now) {
		cell = now;
		boolean leads = now.link().isPresent();
		String words = now.isEmpty() ? context.word("field.empty") : now.text();
		if (leads)
			Links.say(link(), words);
		else {
			if (!text().getText().equals(words))
				text.setText(words);
			Color colour = colour(now);
			if (!colour.equals(text.getForeground()))
				text.setForeground(colour);
		}
		show(link, leads);
		show(text, !leads);
		mark(now);
		context.reflow();
	}

	private void mark(Cell now) {
		if (icon == null && now.status().isPresent()) {
			icon = EditorContext.theme(line).paint(new Label(line, SWT.NONE), Colour.PAPER, Colour.INK);
			icon.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
			icon.moveAbove(null);
		}
		if (icon != null)
			icon.setImage(now.status().map(s -> Icons.image(Icon.of(s))).orElse(null));
		show(icon, now.status().isPresent());
	}

	private Color colour(Cell now) {
		if (now.isEmpty())
			return EditorContext.theme(line).colour(Colour.MUTED);
		Optional<Status> toned = now.status().filter(s -> s != Status.NEUTRAL);
		return toned.map(s -> EditorContext.theme(line).colour(EditorContext.theme(line).colours().tone(s).text()))
				.orElseGet(() -> EditorContext.theme(line).colour(Colour.INK));
	}

	private static void show(Control control, boolean shown) {
		if (control == null)
			return;
		control.setVisible(shown);
		((GridData) control.getLayoutData()).exclude = !shown;
	}

	/** How it reads in all rows; several words for several rows are said to be different. */
	private Cell read() {
		List<Row> rows = model().rows();
		if (rows.isEmpty())
			return Cell.EMPTY;
		Cell first = whole(rows.getFirst());
		return rows.stream().allMatch(r -> whole(r).text().equals(first.text())) ? first
				: Cell.of(context.word("field.different"));
	}

	/** The whole text: a cell has it on one line. */
	private Cell whole(Row row) {
		Cell read = field().cell(row);
		String words = switch (field().value(row)) {
			case String string when lines(field().type()) > 1 || field().type() instanceof FieldType.Derived -> string;
			case Translations texts -> texts.in(context.language());
			case null, default -> read.text();
		};
		return words.isEmpty() ? read : new Cell(words, read.status(), read.chips(), read.link(), read.order());
	}

	private void go() {
		cell.link().ifPresent(t -> context.host().ifPresent(h -> h.show(t)));
	}
}
