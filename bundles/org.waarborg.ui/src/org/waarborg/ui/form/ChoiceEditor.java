package org.waarborg.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Different;
import org.waarborg.screen.FormModel.Outcome;
import org.waarborg.screen.FormModel.Same;
import org.waarborg.screen.Option;

/** One of a few, from a list that drops down. The wheel changes nothing. */
final class ChoiceEditor extends FieldEditor {

	private final Combo combo;
	private final FieldType.Choice choice;
	/** What each line of the list sets; a line that only says that values differ sets nothing. */
	private List<Optional<Object>> values = List.of();
	private int base = -1;

	ChoiceEditor(Composite parent, EditorContext context, FormModel model, Field field, FieldType.Choice choice) {
		super(context, model, field);
		this.choice = choice;
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(16);
		watch(combo);
		combo.addListener(SWT.Selection, e -> commit());
		Wheel.passOn(combo);
	}

	@Override
	public Control control() {
		return combo;
	}

	@Override
	public boolean isDirty() {
		return combo.getSelectionIndex() != base;
	}

	@Override
	void update() {
		if (!isDirty())
			restore();
	}

	@Override
	Outcome apply() {
		Optional<Object> value = values.get(combo.getSelectionIndex());
		return value.isPresent() ? model().set(field(), value.get()) : model().clear(field());
	}

	@Override
	void accepted() {
		base = combo.getSelectionIndex();
	}

	@Override
	void restore() {
		boolean different = model().state(field()) instanceof Different;
		Object value = model().state(field()) instanceof Same(Object same) ? same : null;
		List<String> labels = new ArrayList<>();
		List<Optional<Object>> now = new ArrayList<>();
		if (different || choice.clearable() || value == null) {
			labels.add(context.word(different ? "field.different" : "choice.nothing"));
			now.add(Optional.empty());
		}
		for (Option option : choice.options()) {
			labels.add(option.label());
			now.add(Optional.of(option.value()));
		}
		if (value != null && !now.contains(Optional.of(value))) {
			// it cannot be chosen any more: it stands there as long as nobody chooses another
			labels.add(other(model(), field(), value));
			now.add(Optional.of(value));
		}
		values = now;
		String[] items = labels.toArray(String[]::new);
		if (!Arrays.equals(items, combo.getItems()))
			combo.setItems(items);
		base = Math.max(value == null ? 0 : -1, now.indexOf(Optional.ofNullable(value)));
		if (combo.getSelectionIndex() != base)
			combo.select(base);
	}

	@Override
	String note() {
		return meaning(model(), field(), choice);
	}

	/** How a value reads that is no option: as it does everywhere else. */
	static String other(FormModel model, Field field, Object value) {
		return model.rows().stream().filter(r -> value.equals(field.value(r))).map(r -> field.cell(r).text())
				.filter(t -> !t.isBlank()).findFirst().orElseGet(value::toString);
	}

	/** What the chosen one means, where its word alone does not say it. */
	static String meaning(FormModel model, Field field, FieldType.Choice choice) {
		return model.state(field) instanceof Same(Object same) && same != null
				? choice.options().stream().filter(o -> o.value().equals(same)).map(Option::detail).findFirst()
						.orElse("")
				: "";
	}

	@Override
	Stack.Place place(int before) {
		return Stack.Place.own(before);
	}
}
