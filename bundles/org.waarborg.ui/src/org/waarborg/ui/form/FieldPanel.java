package org.waarborg.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Signal;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Different;
import org.waarborg.screen.FormModel.Outcome;
import org.waarborg.screen.FormModel.Refused;
import org.waarborg.ui.theme.Colour;
import org.waarborg.ui.theme.Icon;
import org.waarborg.ui.theme.Icons;
import org.waarborg.ui.theme.Space;
import org.waarborg.ui.theme.Type;

/** A field in a form: its label, what one should know, the editor, what is wrong with what was typed, its signals. */
final class FieldPanel implements FieldEditor.Listener {

	/** So much of what differs is said below the field; all of it is in the tooltip. */
	private static final int SUMMARY = 120;

	private final EditorContext context;
	private final Composite box;
	private final Composite head;
	private final Label label;
	// most fields have none of these: each is made when it has something to say
	private Label lock;
	private Label different;
	private Link clear;
	private Label help;
	private Label note;
	private final SignalLines refused;
	private final SignalLines signals;
	private final Runnable next;
	private final Runnable out;
	private FormModel model;
	private Field field;
	private FieldEditor editor;
	private boolean locked;

	/**
	 * @param fix  runs a fix
	 * @param next goes to the next row
	 * @param out  Esc, with nothing to take back
	 */
	FieldPanel(Composite parent, EditorContext context, FormModel model, Field field, Consumer<Fix> fix, Runnable next,
			Runnable out) {
		this.context = context;
		this.model = model;
		this.field = field;
		this.next = next;
		this.out = out;
		box = paper(new Composite(parent, SWT.NONE));
		box.setLayout(new Stack());
		head = Head.create(box, Space.NORMAL);
		label = words(head, Type.BODY, Colour.MUTED);
		refused = new SignalLines(box, context, f -> {
			// what was typed has no fix but typing
		}, c -> below(c, note == null ? editor.control() : note));
		signals = new SignalLines(box, context, fix, c -> below(c, null));
		make();
		refresh();
	}

	/** Puts a line of this field below another; null for the end. */
	private static void below(Control line, Control above) {
		line.setLayoutData(Stack.Place.filling(Space.TIGHT));
		if (above != null)
			line.moveBelow(above);
	}

	Composite control() {
		return box;
	}

	FieldEditor editor() {
		return editor;
	}

	Field field() {
		return field;
	}

	/** Whether another field can take over this panel: the same field of another row. */
	boolean fits(Field other) {
		return field.id().equals(other.id()) && sameType(field.type(), other.type());
	}

	/** Goes on with another row. */
	void show(FormModel other, Field same) {
		boolean anew = other != model;
		model = other;
		field = same;
		if (anew) {
			refused.clear();
			if (other.locked(same).isPresent() == locked)
				editor.show(other, same);
		}
		refresh();
	}

	/** Shows what the model has. */
	void refresh() {
		Optional<String> reason = model.locked(field);
		if (reason.isPresent() != locked)
			replace();
		editor.show(field);
		editor.refresh();
		say(reason);
		signals.show(model.signals(field));
		around();
		describe(reason);
	}

	/** Shows the signals that there are now. */
	void refreshSignals() {
		signals.show(model.signals(field));
		describe(model.locked(field));
	}

	@Override
	public void committed(Outcome outcome) {
		if (box.isDisposed())
			return;
		if (outcome instanceof Refused(String message))
			refused.say(message);
		else
			refused.clear();
		describe(model.locked(field));
		refresh();
		context.reflow();
	}

	@Override
	public void entered(boolean wantsNext) {
		if (wantsNext)
			next.run();
	}

	@Override
	public void cancelled() {
		out.run();
	}

	private void say(Optional<String> reason) {
		set(label, field.label());
		tip(label, reason.orElse(null));
		tip(editor.control(), reason.orElse(null));
		sayLock(reason);
		boolean differs = model.state(field) instanceof Different && !(field.type() instanceof FieldType.Children);
		sayDifferent(differs && !editor.saysDifferent());
		sayClear(differs && reason.isEmpty() && field.type().isEdited());
		sayHelp();
	}

	private void sayLock(Optional<String> reason) {
		boolean shown = reason.isPresent() && field.type().isEdited();
		if (lock == null && shown) {
			lock = words(head, Type.BODY, Colour.MUTED);
			lock.setImage(Icons.image(Icon.LOCK));
			lock.moveBelow(label);
		}
		if (lock != null) {
			tip(lock, reason.orElse(null));
			Head.show(lock, shown);
		}
	}

	private void sayDifferent(boolean shown) {
		if (different == null && shown) {
			different = words(head, Type.SMALL, Colour.INK);
			set(different, context.word("field.different"));
			different.moveBelow(lock == null ? label : lock);
		}
		if (different != null) {
			tip(different, model.state(field) instanceof Different(String summary) ? summary : null);
			Head.show(different, shown);
		}
	}

	private void sayClear(boolean shown) {
		if (clear == null && shown) {
			clear = Links.create(head, context.word("field.clear"), this::clear);
			clear.moveBelow(different != null ? different : lock != null ? lock : label);
		}
		if (clear != null)
			Head.show(clear, shown);
	}

	private void sayHelp() {
		boolean shown = !field.help().isEmpty();
		if (help == null && shown) {
			help = words(box, Type.SMALL, Colour.MUTED);
			below(help, head);
		}
		if (help != null) {
			set(help, field.help());
			Stack.show(help, shown);
		}
	}

	private static void tip(Control control, String words) {
		if (!Objects.equals(control.getToolTipText(), words))
			control.setToolTipText(words);
	}

	/** The line below: which rows have what, or what the editor says. */
	private void around() {
		boolean differs = model.state(field) instanceof Different && field.type().isEdited();
		String words = differs && model.state(field) instanceof Different(String summary) ? summary : editor.note();
		String kept = differs && words.length() > SUMMARY ? words.substring(0, SUMMARY).strip() + '…' : words;
		// who sets it in several rows reads in which it will stay, and why
		String out = model.leftOut(field).orElse("");
		String shown = kept.isEmpty() || out.isEmpty() ? kept + out : kept + '\n' + out;
		if (note == null) {
			if (shown.isEmpty())
				return;
			note = words(box, Type.SMALL, Colour.MUTED);
			below(note, editor.control());
		}
		tip(note, differs ? words : null);
		if (set(note, shown) || note.getVisible() == shown.isEmpty()) {
			Stack.show(note, !shown.isEmpty());
			context.reflow();
		}
	}

	private void describe(Optional<String> reason) {
		List<String> parts = new ArrayList<>();
		reason.ifPresent(parts::add);
		if (!field.help().isEmpty())
			parts.add(field.help());
		if (model.state(field) instanceof Different(String summary))
			parts.add(context.word("field.different") + ": " + summary);
		model.leftOut(field).ifPresent(parts::add);
		refused.spoken().forEach(parts::add);
		for (Signal signal : model.signals(field))
			parts.add(SignalLines.words(context, signal));
		editor.describe(String.join(". ", parts));
	}

	private void clear() {
		refused.clear();
		editor.revert();
		committed(model.clear(field));
		editor.restore();
	}

	/** Another editor, because what was locked is not any more, or the other way round. */
	private void replace() {
		boolean focus = Focus.isInside(editor.control());
		editor.control().dispose();
		for (Control each : head.getChildren()) {
			if (each != label && each != lock && each != different && each != clear)
				each.dispose();
		}
		make();
		editor.control().moveBelow(help == null ? head : help);
		if (focus)
			editor.focusControl().setFocus();
		context.reflow();
	}

	private void make() {
		locked = model.locked(field).isPresent();
		editor = Editors.create(box, context, model, field);
		editor.control().setLayoutData(editor.place(Space.TIGHT));
		editor.setListener(this);
		editor.setAround(this::around);
		editor.head(head);
		editor.label(label);
	}

	private <C extends Control> C paper(C control) {
		return EditorContext.theme(control).paint(control, Colour.PAPER, Colour.INK);
	}

	private static Label words(Composite parent, Type type, Colour colour) {
		Label words = EditorContext.theme(parent).paint(new Label(parent, SWT.WRAP), Colour.PAPER, colour);
		words.setFont(type.font());
		return words;
	}

	private static boolean set(Label words, String text) {
		String plain = EditorContext.plain(text);
		if (plain.equals(words.getText()))
			return false;
		words.setText(plain);
		return true;
	}

	private static boolean sameType(FieldType one, FieldType other) {
		return switch (one) {
			case FieldType.Choice(var options, boolean clearable) ->
				other instanceof FieldType.Choice(var os, boolean c)
						&& options.equals(os) && clearable == c;
			case FieldType.Several(var options) -> other instanceof FieldType.Several(var os) && options.equals(os);
			case FieldType.Text text -> text.equals(other);
			case FieldType.Translated text -> text.equals(other);
			default -> one.getClass() == other.getClass();
		};
	}
}
