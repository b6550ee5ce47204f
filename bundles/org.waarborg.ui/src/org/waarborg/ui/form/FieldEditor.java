package org.waarborg.ui.form;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Done;
import org.waarborg.screen.FormModel.Outcome;
import org.waarborg.screen.FormModel.Refused;
import org.waarborg.screen.Row;
import org.waarborg.ui.theme.AccessibleNames;

/**
 * Edits one field of the rows of a {@link FormModel}: in a form, or in the cell of a table. What is typed is handed in when
 * the focus leaves, with Enter and with Ctrl+Enter; Esc takes it back. What cannot be read stays as it was typed, and nothing
 * is changed. UI thread only.
 *
 * @since 0.1
 */
public abstract class FieldEditor {

	/** Is told what a person does in an editor. */
	public interface Listener {

		/**
		 * Something was handed in.
		 *
		 * @param outcome what became of it
		 */
		default void committed(Outcome outcome) {
		}

		/**
		 * It was handed in with a key: a cell closes.
		 *
		 * @param next whether the person wants the next row (Ctrl+Enter)
		 */
		default void entered(boolean next) {
		}

		/**
		 * Tab was pressed in a cell: the next one is edited.
		 *
		 * @param back whether the person wants the one before
		 */
		default void walked(boolean back) {
		}

		/** Esc was pressed, and there is nothing (more) to take back: a cell closes. */
		default void cancelled() {
		}
	}

	private static final Listener NOBODY = new Listener() {
	};

	final EditorContext context;
	private FormModel model;
	private Field field;
	private Listener listener = NOBODY;
	private boolean busy;
	private String description = "";
	private Runnable around = () -> {
		// nobody shows what stands around the field
	};

	FieldEditor(EditorContext context, FormModel model, Field field) {
		this.context = context;
		this.model = model;
		this.field = field;
	}

	/**
	 * An editor for a cell of a table: one line without label and messages, in which everything is typed. It shows what the
	 * model has; the caller gives it the focus.
	 *
	 * @param table    where the control goes
	 * @param model    the row, or rows
	 * @param field    a field of theirs, of a type that {@link #isForCells}
	 * @param language ISO 639-1 code of what it says
	 * @param name     what it is called for who hears it
	 * @return a new editor; {@link #focusControl} is a text
	 */
	public static FieldEditor cell(Composite table, FormModel model, Field field, String language,
			Supplier<String> name) {
		return Editors.cell(table, EditorContext.cell(language, name), model, field);
	}

	/**
	 * Whether values of a type are short enough to be edited in the cell of a table.
	 *
	 * @param type the type of a field
	 * @return false for what needs the room of a form
	 */
	public static boolean isForCells(FieldType type) {
		return switch (type) {
			case FieldType.Text t -> lines(t) <= 1;
			case FieldType.Translated t -> lines(t) <= 1;
			case FieldType.Day d -> true;
			case FieldType.Duration d -> true;
			case FieldType.Number n -> true;
			case FieldType.Choice c -> true;
			case FieldType.Reference r -> true;
			case FieldType.Several s -> false;
			case FieldType.References r -> false;
			case FieldType.Children c -> false;
			case FieldType.Derived d -> false;
			case FieldType.Difference d -> false;
			case FieldType.Picture p -> false;
		};
	}

	/**
	 * What is laid out.
	 *
	 * @return the control; with it the editor is disposed
	 */
	public abstract Control control();

	/**
	 * What gets the focus.
	 *
	 * @return the control or one inside it
	 */
	public Control focusControl() {
		return control();
	}

	/**
	 * Hands in what was typed or chosen. Without a difference it does nothing.
	 *
	 * @return what became of it
	 */
	public final Outcome commit() {
		if (busy || control().isDisposed() || !isDirty())
			return new Done(0);
		Outcome outcome = write();
		if (!control().isDisposed()) {
			if (outcome instanceof Done)
				accepted();
			refresh();
		}
		listener.committed(outcome);
		return outcome;
	}

	/** Takes back what was typed or chosen since the focus came. Never changes what others changed. */
	public final void revert() {
		busy = true;
		try {
			context.visit().ifPresent(Visit::takeBack);
		} finally {
			busy = false;
		}
		restore();
		listener.committed(new Done(0));
	}

	/**
	 * Whether something was typed that is not handed in yet.
	 *
	 * @return true for a difference
	 */
	public abstract boolean isDirty();

	/**
	 * Who is told what happens.
	 *
	 * @param told one listener
	 */
	public final void setListener(Listener told) {
		listener = Objects.requireNonNull(told);
	}

	/** Offers what can be chosen, where there is something. */
	public void offer() {
		// most fields are typed
	}

	/**
	 * Whether the person is in it.
	 *
	 * @return true also while a list that belongs to it is clicked
	 */
	public boolean isActive() {
		return Focus.isInside(control());
	}

	/** Shows what the model has, but leaves alone what is being typed. */
	final void refresh() {
		if (!busy && !control().isDisposed())
			update();
	}

	/** Shows what the model has, except over something dirty. */
	abstract void update();

	/** Hands in what is dirty. */
	abstract Outcome apply();

	/** What was handed in is not dirty any more. */
	abstract void accepted();

	/** Shows what the model has, also over something dirty. */
	abstract void restore();

	/** Whether what is set in one visit is one step for undo. */
	boolean isOneStep() {
		return true;
	}

	/** How wide it may become, in logical pixels; {@link Integer#MAX_VALUE} for all there is. */
	abstract Stack.Place place(int before);

	FormModel model() {
		return model;
	}

	Field field() {
		return field;
	}

	/** Goes on with another row and, for the same field, what its screen now gives for it. */
	void show(FormModel other, Field same) {
		model = other;
		field = same;
		restore();
	}

	/** Goes on with what the screen now gives for the same field. */
	final void show(Field same) {
		field = same;
	}

	final Optional<Row> row() {
		return model.rows().stream().findFirst();
	}

	final Listener listener() {
		return listener;
	}

	/** Puts what belongs to the field beside its label. */
	void head(Composite row) {
		// most fields have only a label
	}

	/** Whether the editor itself says that values differ. */
	boolean saysDifferent() {
		return true;
	}

	/** A line below the field; empty for none. */
	String note() {
		return "";
	}

	/** Who shows {@link #note}. */
	final void setAround(Runnable shower) {
		around = shower;
	}

	/** The note may be another. */
	final void around() {
		around.run();
	}

	/**
	 * What else assistive technology says: help, signals, why it is locked.
	 *
	 * @param words sentences; empty for nothing
	 */
	public final void describe(String words) {
		description = words;
	}

	/** Names a control after the field, and hands in and takes back by its keys and focus. */
	final void watch(Control control) {
		name(control, this::name);
		control.addListener(SWT.FocusIn, e -> context.visit().ifPresent(Visit::begin));
		control.addListener(SWT.FocusOut, e -> leave());
		control.addListener(SWT.Traverse, this::traverse);
		control.addListener(SWT.KeyDown, this::key);
	}

	/** Gives a control its name and the description for assistive technology. */
	final void name(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(AccessibleNames.of(name, () -> description));
	}

	/** What it is called. */
	final String name() {
		return context.name(field);
	}

	/** Ties the control to its label. */
	void label(Label label) {
		focusControl().getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
		label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, focusControl().getAccessible());
	}

	/** The focus is gone. */
	void leave() {
		commit();
	}

	/** Whether Enter hands in; in a text of several lines it does not. */
	boolean isEnter() {
		return true;
	}

	/** Whether Esc has something to do here before it closes what is around. */
	boolean hasToTakeBack() {
		return isDirty() || context.visit().map(Visit::hasStep).orElse(false);
	}

	private void traverse(Event event) {
		switch (event.detail) {
			case SWT.TRAVERSE_ESCAPE -> event.doit = event.doit && !hasToTakeBack() && !context.isCell();
			case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
				event.doit = !context.isCell();
				if (context.isCell() && !(commit() instanceof Refused))
					listener.walked(event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
			}
			case SWT.TRAVERSE_RETURN -> event.doit = false;
			default -> {
				// arrows and pages stay in the field
			}
		}
	}

	/** A key that no list or popup took. */
	void key(Event event) {
		if (!event.doit)
			return;
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		if (event.keyCode == SWT.ESC) {
			event.doit = false;
			boolean takeBack = hasToTakeBack();
			if (takeBack)
				revert();
			if (!takeBack || context.isCell())
				listener.cancelled();
		} else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (control || isEnter())) {
			event.doit = false;
			if (!(commit() instanceof Refused) && !control().isDisposed())
				listener.entered(control);
		}
	}

	private Outcome write() {
		busy = true;
		try {
			if (isOneStep() && context.visit().isPresent())
				return context.visit().get().set(this::apply);
			return apply();
		} catch (IllegalStateException refused) {
			return new Refused(context.word("field.failed", Objects.toString(refused.getMessage(), "")));
		} finally {
			busy = false;
		}
	}

	/** The lines that a text of a type usually has. */
	static int lines(FieldType type) {
		return switch (type) {
			case FieldType.Text(int lines) -> lines;
			case FieldType.Translated(int lines) -> lines;
			default -> 1;
		};
	}
}
