package org.waarborg.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Different;
import org.waarborg.screen.FormModel.Outcome;
import org.waarborg.screen.FormModel.Refused;
import org.waarborg.screen.FormModel.Same;
import org.waarborg.screen.Option;

/**
 * One of many, found by typing. An emptied field clears; a name that is written out counts as chosen; words that name nothing
 * are refused at Enter and forgotten when the focus leaves.
 */
class PickEditor extends FieldEditor {

	private static final int CHARS = 48;
	private static final int SAME_NAME = 8;

	final Text text;
	private final Choices choices;
	private final Picker picker;
	private String base = "";
	private Object value;
	private Optional<Object> picked = Optional.empty();
	/** The name of somebody or something that is new. */
	private String created = "";

	PickEditor(Composite parent, EditorContext context, FormModel model, Field field, Choices choices) {
		super(context, model, field);
		this.choices = choices;
		text = new Text(parent, SWT.SINGLE | SWT.BORDER);
		picker = new Picker(text, context, this::row, choices, List::of, new Picker.Chosen() {
			@Override
			public void pick(Object option) {
				picked = Optional.of(option);
				handIn();
			}

			@Override
			public void create(String query) {
				created = query;
				handIn();
			}

			@Override
			public void clicked() {
				if (context.isCell() && !isDirty())
					listener().entered(false);
			}
		});
		watch(text);
		text.addListener(SWT.FocusIn, e -> text.selectAll());
	}

	private void handIn() {
		commit();
		if (!text.isDisposed())
			text.selectAll();
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	public Control focusControl() {
		return text;
	}

	@Override
	public boolean isDirty() {
		return picked.isPresent() || !created.isEmpty() || !base.isEmpty() && text.getText().isBlank()
				|| named().isPresent();
	}

	@Override
	public boolean isActive() {
		return super.isActive() || picker.isUnderMouse();
	}

	@Override
	public void offer() {
		picker.open("");
	}

	@Override
	void update() {
		if (!isTyped())
			restore();
	}

	@Override
	Outcome apply() {
		if (!created.isEmpty())
			return model().create(field(), created);
		Optional<Object> wanted = picked.or(this::named);
		return wanted.isPresent() ? model().set(field(), wanted.get()) : model().clear(field());
	}

	@Override
	void accepted() {
		restore();
	}

	@Override
	void restore() {
		picked = Optional.empty();
		created = "";
		value = model().state(field()) instanceof Same(Object same) ? same : null;
		String words = option().map(Option::label).orElse("");
		text.setMessage(model().state(field()) instanceof Different ? context.word("field.different")
				: context.word("picker.type"));
		base = words;
		if (!text.getText().equals(words)) {
			picker.put(words);
			if (text.isFocusControl())
				text.selectAll();
		}
	}

	@Override
	void leave() {
		if (picker.isUnderMouse())
			return;
		super.leave();
		if (!text.isDisposed() && isTyped())
			restore();
	}

	@Override
	boolean hasToTakeBack() {
		return isTyped() || super.hasToTakeBack();
	}

	/** Enter with words that name nothing says so, and leaves them to be mended. */
	@Override
	void key(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (event.doit && enter && isTyped() && !isDirty()) {
			event.doit = false;
			listener().committed(new Refused(context.word("picker.nothing", text.getText().strip())));
		} else
			super.key(event);
	}

	@Override
	Stack.Place place(int before) {
		return Stack.Place.upTo(before, Chars.width(text, CHARS));
	}

	/** What is set now, as it can be shown. */
	final Optional<Option> option() {
		return value == null ? Optional.empty() : Optional.of(choices.describe(value));
	}

	/** What is set now; null for nothing, or for rows that differ. */
	final Object value() {
		return value;
	}

	/** The name of what is set. */
	final String base() {
		return base;
	}

	/** Something is typed that is not what is set. */
	private boolean isTyped() {
		return !text.getText().equals(base);
	}

	/** The only choice whose name is written out. */
	private Optional<Object> named() {
		String typed = text.getText().strip();
		if (!isTyped() || typed.isEmpty() || row().isEmpty())
			return Optional.empty();
		List<Object> same = choices.find(row().get(), typed, SAME_NAME).stream()
				.filter(o -> o.label().equalsIgnoreCase(typed)).map(Option::value).filter(Objects::nonNull).toList();
		return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
	}
}
