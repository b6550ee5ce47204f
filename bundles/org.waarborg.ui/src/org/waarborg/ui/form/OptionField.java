package org.waarborg.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;

/**
 * One of many options outside a form of a row, found by typing. A name that is written out counts as chosen; other words are
 * forgotten when the focus leaves. UI thread only.
 *
 * @since 0.1
 */
public final class OptionField {

	private static final Row NO_ROW = new Row("option", Optional.empty(), "");
	private static final int CHARS = 48;

	private final Text text;
	private final Picker picker;
	private final Consumer<Optional<Object>> chosen;
	private OptionChoices choices = new OptionChoices(List.of());
	private boolean clearable;
	private Object value;

	/**
	 * An empty field.
	 *
	 * @param parent   where it is
	 * @param language ISO 639-1 code of what it says
	 * @param chosen   is told which value is chosen; empty for nothing
	 */
	public OptionField(Composite parent, String language, Consumer<Optional<Object>> chosen) {
		this.chosen = chosen;
		EditorContext context = EditorContext.cell(language, () -> "");
		text = new Text(parent, SWT.SINGLE | SWT.BORDER);
		text.setMessage(context.word("picker.type"));
		picker = new Picker(text, context, () -> Optional.of(NO_ROW), new Live(), List::of, new Picker.Chosen() {
			@Override
			public void pick(Object option) {
				choose(option);
			}

			@Override
			public void create(String query) {
				throw new IllegalStateException("nothing is made here");
			}
		});
		text.addListener(SWT.FocusIn, e -> text.selectAll());
		text.addListener(SWT.FocusOut, e -> leave());
	}

	/** The options as they are now. */
	private final class Live implements Choices {
		@Override
		public List<Option> find(Row row, String query, int limit) {
			return choices.find(row, query, limit);
		}

		@Override
		public Option describe(Object described) {
			return choices.describe(described);
		}
	}

	private void choose(Object option) {
		value = option;
		put();
		text.selectAll();
		chosen.accept(Optional.ofNullable(option));
	}

	/** Hands in a name that is written out; shows again what is chosen where the words name nothing. */
	private void leave() {
		if (picker.isUnderMouse())
			return;
		handIn();
		put();
	}

	/** Hands in what is typed, where it names an option or nothing. */
	public void handIn() {
		String typed = text.getText().strip();
		if (typed.equals(words()))
			return;
		List<Option> named = choices.options().stream().filter(o -> o.label().equalsIgnoreCase(typed)).toList();
		if (named.size() == 1)
			choose(named.getFirst().value());
		else if (typed.isEmpty() && clearable)
			choose(null);
	}

	private String words() {
		return value == null ? "" : choices.describe(value).label();
	}

	private void put() {
		if (!text.getText().equals(words()))
			picker.put(words());
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
	 * How wide it is at best.
	 *
	 * @return logical pixels
	 */
	public int width() {
		return Chars.width(text, CHARS);
	}

	/**
	 * Whether its list is open: then Enter chooses.
	 *
	 * @return true while it is open
	 */
	public boolean isOpen() {
		return picker.isOpen();
	}

	/**
	 * Shows what can be chosen and what is; words that are being typed stay.
	 *
	 * @param options  in order
	 * @param now      the value; null for none
	 * @param canClear whether nothing can be chosen
	 */
	public void show(List<Option> options, Object now, boolean canClear) {
		boolean typing = text.isFocusControl() && !text.getText().strip().equals(words());
		choices = new OptionChoices(options);
		clearable = canClear;
		value = now;
		if (!typing)
			put();
	}
}
