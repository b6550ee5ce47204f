package org.waarborg.ui.form;

import org.eclipse.swt.SWT;
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

	static FieldEditor create(Composite parent, EditorContext context, FormModel model, Field field) {
		FieldEditor editor = choose(parent, context, model, field);
		editor.restore();
		return editor;
	}

	/** For the cell of a table: one line, in which everything is typed. */
	static FieldEditor cell(Composite parent, EditorContext context, FormModel model, Field field) {
		FieldEditor editor = switch (field.type()) {
			case FieldType.Reference reference ->
				new PickEditor(parent, context, model, field, reference.choices());
			case FieldType.Choice choice ->
				new PickEditor(parent, context, model, field,
						new OptionChoices(choice.options(), v -> ChoiceEditor.other(model, field, v)));
			case FieldType.Translated translated -> new TranslatedEditor(parent, context, model, field, false);
			case FieldType.Number number -> new TextEditor(parent, context, model, field, SWT.RIGHT);
			default -> new TextEditor(parent, context, model, field);
		};
		editor.restore();
		return editor;
	}

	private static FieldEditor choose(Composite parent, EditorContext context, FormModel model, Field field) {
		boolean locked = model.locked(field).isPresent();
		return switch (field.type()) {
			case FieldType.References references ->
				new ReferencesEditor(parent, context, model, field, references.choices(), locked);
			case FieldType.Children children -> new ChildrenEditor(parent, context, model, field, children, locked);
			case FieldType.Translated translated -> new TranslatedEditor(parent, context, model, field, locked);
			case FieldType.Derived derived -> new ReadOnlyEditor(parent, context, model, field);
			case FieldType.Difference both -> new DifferenceEditor(parent, context, model, field);
			case FieldType.Picture picture -> new PictureEditor(parent, context, model, field);
			case FieldType.Reference reference when !locked ->
				new ReferenceEditor(parent, context, model, field, reference.choices());
			case FieldType.Choice choice when !locked -> choice(parent, context, model, field, choice);
			case FieldType.Several several when !locked ->
				new SeveralEditor(parent, context, model, field, several.options());
			case FieldType.Text text when !locked -> new TextEditor(parent, context, model, field);
			case FieldType.Day day when !locked -> new DayEditor(parent, context, model, field);
			case FieldType.Duration duration when !locked -> new TextEditor(parent, context, model, field);
			case FieldType.Number number when !locked -> new TextEditor(parent, context, model, field);
			default -> new ReadOnlyEditor(parent, context, model, field);
		};
	}

	private static FieldEditor choice(Composite parent, EditorContext context, FormModel model, Field field,
			FieldType.Choice choice) {
		boolean segments = choice.options().size() <= SEGMENTS;
		return segments ? new SegmentsEditor(parent, context, model, field, choice)
				: new ChoiceEditor(parent, context, model, field, choice);
	}
}
