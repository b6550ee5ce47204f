package org.waarborg.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Different;
import org.waarborg.screen.FormModel.Done;
import org.waarborg.screen.FormModel.Outcome;
import org.waarborg.screen.FormModel.Same;
import org.waarborg.screen.Option;
import org.waarborg.ui.theme.Colour;

/** Several objects: chips that wrap, and behind them a field that finds more. One object that is locked looks the same. */
final class ReferencesEditor extends FieldEditor {

	private static final int CHARS = 34;

	private final Composite flow;
	private final Choices choices;
	private final List<Chip> chips = new ArrayList<>();
	private final boolean locked;
	private Text text;
	private Picker picker;
	private Label nothing;
	private List<?> values = List.of();
	private List<?> shown;
	private List<Object> wanted;
	/** The name of somebody or something that is new. */
	private String created = "";

	ReferencesEditor(Composite parent, EditorContext context, FormModel model, Field field, Choices choices,
			boolean locked) {
		super(context, model, field);
		this.choices = choices;
		this.locked = locked;
		flow = Head.create(parent);
		if (locked)
			nothing = EditorContext.theme(parent).paint(new Label(flow, SWT.NONE), Colour.PAPER, Colour.MUTED);
		else
			addField();
		name(flow, () -> field().label());
	}

	@Override
	public Control control() {
		return flow;
	}

	@Override
	public Control focusControl() {
		return text != null ? text : chips.isEmpty() ? flow : chips.getFirst();
	}

	@Override
	public boolean isDirty() {
		return wanted != null || !created.isEmpty();
	}

	@Override
	void update() {
		Object now = model().state(field()) instanceof Same(Object same) ? same : null;
		values = now == null ? List.of() : now instanceof List<?> list ? List.copyOf(list) : List.of(now);
		if (text != null)
			text.setMessage(
					context.word(model().state(field()) instanceof Different ? "references.all" : "references.add"));
		if (describe().equals(shown))
			return;
		boolean inside = chips.stream().anyMatch(Control::isFocusControl);
		int place = chips.stream().filter(Control::isFocusControl).mapToInt(chips::indexOf).findFirst().orElse(0);
		chips.forEach(Chip::dispose);
		chips.clear();
		shown = describe();
		values.forEach(this::chip);
		if (nothing != null) {
			nothing.setText(chips.isEmpty() ? context.word("field.empty") : "");
			nothing.setVisible(chips.isEmpty());
			nothing.setLayoutData(exclude(!chips.isEmpty()));
		}
		flow.layout(true);
		context.reflow();
		if (inside)
			focus(Math.min(place, chips.size() - 1));
	}

	@Override
	Outcome apply() {
		return created.isEmpty() ? model().set(field(), wanted) : model().create(field(), created);
	}

	@Override
	void accepted() {
		wanted = null;
		created = "";
	}

	@Override
	void restore() {
		wanted = null;
		created = "";
		if (text != null && !text.getText().isEmpty())
			picker.put("");
		update();
	}

	@Override
	void leave() {
		if (!picker.isUnderMouse() && !text.getText().isEmpty())
			picker.put("");
	}

	@Override
	boolean hasToTakeBack() {
		return text != null && !text.getText().isEmpty();
	}

	/** Each chip that comes or goes is a step of its own. */
	@Override
	boolean isOneStep() {
		return false;
	}

	@Override
	void key(Event event) {
		boolean back = event.keyCode == SWT.BS || event.keyCode == SWT.ARROW_LEFT;
		if (back && text.getSelection().y == 0 && !chips.isEmpty()) {
			event.doit = false;
			focus(chips.size() - 1);
		} else
			super.key(event);
	}

	@Override
	boolean saysDifferent() {
		return false;
	}

	@Override
	Stack.Place place(int before) {
		return Stack.Place.filling(before);
	}

	private static RowData exclude(boolean exclude) {
		RowData data = new RowData();
		data.exclude = exclude;
		return data;
	}

	private void addField() {
		text = new Text(flow, SWT.SINGLE | SWT.BORDER);
		text.setLayoutData(new RowData(Chars.width(text, CHARS), SWT.DEFAULT));
		watch(text);
		picker = new Picker(text, context, this::row, choices, () -> values, new Picker.Chosen() {
			@Override
			public void pick(Object value) {
				add(value);
			}

			@Override
			public void create(String query) {
				picker.put("");
				created = query;
				handIn();
			}
		});
	}

	private List<Option> describe() {
		List<Option> options = new ArrayList<>();
		values.forEach(v -> options.add(choices.describe(v)));
		return options;
	}

	private void chip(Object value) {
		Runnable open = Targets.of(context, model(), field(), value)
				.<Runnable>map(t -> () -> context.host().ifPresent(h -> h.show(t))).orElse(null);
		Chip chip = new Chip(flow, context, choices.describe(value), open, locked ? null : () -> remove(value));
		chip.addListener(SWT.KeyDown, e -> walk(chip, e));
		chips.add(chip);
		if (text != null)
			chip.moveAbove(text);
	}

	/** Left and right go from chip to chip. */
	private void walk(Chip chip, Event event) {
		if (chip.isDisposed() || !event.doit)
			return;
		int step = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
		int index = chips.indexOf(chip) + step;
		if (step != 0 && index >= 0) {
			event.doit = false;
			focus(index);
		}
	}

	private void focus(int index) {
		if (index >= 0 && index < chips.size())
			chips.get(index).setFocus();
		else if (text != null)
			text.setFocus();
	}

	private void add(Object value) {
		picker.put("");
		List<Object> all = new ArrayList<>(values);
		if (!all.contains(value))
			all.add(value);
		wanted = all;
		handIn();
	}

	private void remove(Object value) {
		wanted = new ArrayList<>(values);
		wanted.remove(value);
		handIn();
	}

	private void handIn() {
		if (!(commit() instanceof Done))
			restore();
	}
}
