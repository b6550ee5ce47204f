package org.waarborg.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Outcome;
import org.waarborg.screen.FormModel.Same;

/**
 * One of two or three, all to be seen: one stop for Tab, arrows go from one to the next, space chooses. Choosing what is
 * chosen takes it away where nothing is a choice.
 */
final class SegmentsEditor extends FieldEditor {

	private final Composite line;
	private final FieldType.Choice choice;
	private final List<Segment> segments = new ArrayList<>();
	private Object value;
	private Object wanted;
	private boolean dirty;

	SegmentsEditor(Composite parent, EditorContext context, FormModel model, Field field, FieldType.Choice choice) {
		super(context, model, field);
		this.choice = choice;
		line = Head.create(parent);
		choice.options().forEach(option -> segment(option.label()));
		name(line, () -> field().label());
	}

	@Override
	public Control control() {
		return line;
	}

	@Override
	public Control focusControl() {
		return segments.get(Math.max(0, index(value)));
	}

	@Override
	public boolean isDirty() {
		return dirty;
	}

	@Override
	void update() {
		restore();
	}

	@Override
	Outcome apply() {
		return wanted == null ? model().clear(field()) : model().set(field(), wanted);
	}

	@Override
	void accepted() {
		dirty = false;
	}

	@Override
	void restore() {
		dirty = false;
		value = model().state(field()) instanceof Same(Object same) ? same : null;
		for (int i = 0; i < segments.size(); i++)
			segments.get(i).show(i == index(value), null);
		line.setTabList(new Control[] { focusControl() });
	}

	@Override
	boolean isOneStep() {
		return false;
	}

	@Override
	boolean saysDifferent() {
		return false;
	}

	@Override
	String note() {
		// what cannot be chosen any more has no segment
		return value != null && index(value) < 0 ? ChoiceEditor.other(model(), field(), value)
				: ChoiceEditor.meaning(model(), field(), choice);
	}

	@Override
	Stack.Place place(int before) {
		return Stack.Place.filling(before);
	}

	private void segment(String label) {
		int index = segments.size();
		Segment segment = new Segment(line, label, field().label() + ": " + label, false, () -> choose(index));
		segment.addListener(SWT.KeyDown, this::key);
		segments.add(segment);
	}

	private int index(Object wantedValue) {
		for (int i = 0; i < choice.options().size(); i++) {
			if (Objects.equals(choice.options().get(i).value(), wantedValue))
				return i;
		}
		return -1;
	}

	private void choose(int index) {
		Object chosen = choice.options().get(index).value();
		if (chosen.equals(value) && !choice.clearable()) {
			restore();
			return;
		}
		wanted = chosen.equals(value) ? null : chosen;
		dirty = true;
		if (commit() instanceof FormModel.Refused)
			restore();
	}
}
