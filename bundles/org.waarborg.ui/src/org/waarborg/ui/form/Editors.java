package org.waarborg.ui.form;

import org.eclipse.swt.widgets.Composite;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.FormModel;

/** Which editor a field gets. */
final class Editors {

	/** So many literals stand side by side. */
	private static final int SEGMENTS = 3;

	private Editors() {
	}

	static FieldEditor create(Composite parent, Desk desk, FormModel model, Field field) {
		FieldEditor editor = choose(parent, desk, model, field);
		editor.restore();
		return editor;
	}

	private static FieldEditor choose(Composite parent, Desk desk, FormModel model, Field field) {
		boolean locked = model.locked(field).isPresent();
		return switch (field.type()) {
			case FieldType.References references ->
				new ReferencesEditor(parent, desk, model, field, references.choices(), locked);
			case FieldType.Children children -> new ChildrenEditor(parent, desk, model, field, children, locked);
			case FieldType.Translated translated -> new TranslatedEditor(parent, desk, model, field, locked);
			case FieldType.Derived derived -> new ReadOnlyEditor(parent, desk, model, field);
			case FieldType.Reference reference when !locked ->
				new ReferenceEditor(parent, desk, model, field, reference.choices());
			case FieldType.Choice choice when !locked -> choice(parent, desk, model, field, choice);
			case FieldType.Several several when !locked ->
				new SeveralEditor(parent, desk, model, field, several.options());
			case FieldType.Text text when !locked -> new TextEditor(parent, desk, model, field);
			case FieldType.Day day when !locked -> new DayEditor(parent, desk, model, field);
			case FieldType.Duration duration when !locked -> new TextEditor(parent, desk, model, field);
			case FieldType.Number number when !locked -> new TextEditor(parent, desk, model, field);
			default -> new ReadOnlyEditor(parent, desk, model, field);
		};
	}

	private static FieldEditor choice(Composite parent, Desk desk, FormModel model, Field field,
			FieldType.Choice choice) {
		boolean segments = !desk.isCell() && choice.options().size() <= SEGMENTS;
		return segments ? new SegmentsEditor(parent, desk, model, field, choice)
				: new ChoiceEditor(parent, desk, model, field, choice);
	}
}
