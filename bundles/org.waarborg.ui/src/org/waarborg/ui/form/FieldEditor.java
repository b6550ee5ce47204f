package org.waarborg.ui.form;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
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

		/** Esc was pressed, and there is nothing (more) to take back: a cell closes. */
		default void cancelled() {
		}
	}

	private static final Listener NOBODY = new Listener() {
	};

	final Desk desk;
	private FormModel model;
	private Field field;
	private Listener listener = NOBODY;
	private boolean busy;
	private String description = "";
	private Runnable around = () -> {
		// nobody shows what stands around the field
	};

	FieldEditor(Desk desk, FormModel model, Field field) {
		this.desk = desk;
		this.model = model;
		this.field = field;
	}

	/**
	 * An editor for a cell of a table, without label and messages. It fills what the caller gives it and shows what the model
	 * has; the caller gives it the focus.
	 *
	 * @param parent where the control goes
	 * @param model  the row, or rows
	 * @param field  a field of theirs
	 * @return a new editor
	 */
	public static FieldEditor create(Composite parent, FormModel model, Field field) {
		return Editors.create(parent, Desk.cell(), model, field);
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
			desk.visit().ifPresent(Visit::takeBack);
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

	/**
	 * The first characters of what a person types on a cell: they replace what is there.
	 *
	 * @param text what was typed; does nothing where nothing is typed
	 */
	public void type(String text) {
		// most fields are chosen, not typed
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

	/** What else assistive technology says: help, signals, why it is locked. */
	final void describe(String words) {
		description = words;
	}

	/** Names a control after the field, and hands in and takes back by its keys and focus. */
	final void watch(Control control) {
		name(control, () -> field.label());
		control.addListener(SWT.FocusIn, e -> desk.visit().ifPresent(Visit::begin));
		control.addListener(SWT.FocusOut, e -> leave());
		control.addListener(SWT.Traverse, this::traverse);
		control.addListener(SWT.KeyDown, this::key);
	}

	/** Gives a control its name and the description for assistive technology. */
	final void name(Control control, java.util.function.Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF)
					event.result = name.get();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF && !description.isEmpty())
					event.result = description;
			}
		});
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
		return isDirty() || desk.visit().map(Visit::hasStep).orElse(false);
	}

	private void traverse(Event event) {
		switch (event.detail) {
			case SWT.TRAVERSE_ESCAPE -> event.doit = event.doit && !hasToTakeBack() && !desk.isCell();
			case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = !desk.isCell();
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
			if (hasToTakeBack())
				revert();
			else
				listener.cancelled();
			if (desk.isCell())
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
			if (isOneStep() && desk.visit().isPresent())
				return desk.visit().get().set(this::apply);
			return apply();
		} catch (IllegalStateException refused) {
			return new Refused(desk.word("field.failed", Objects.toString(refused.getMessage(), "")));
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
