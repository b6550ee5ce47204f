package org.waarborg.ui.form;

import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.FormModel.Done;
import org.waarborg.screen.FormModel.Outcome;

/** Something to read, select and copy: nothing is handed in. It takes the width of the form. */
abstract class ToldEditor extends FieldEditor {

	ToldEditor(EditorContext context, FormModel model, Field field) {
		super(context, model, field);
	}

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	final Outcome apply() {
		return new Done(0);
	}

	@Override
	final void accepted() {
		// nothing is handed in
	}

	@Override
	final void restore() {
		update();
	}

	@Override
	final Stack.Place place(int before) {
		return Stack.Place.filling(before);
	}
}
