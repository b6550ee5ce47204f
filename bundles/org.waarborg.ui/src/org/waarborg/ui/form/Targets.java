package org.waarborg.ui.form;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.waarborg.screen.Field;
import org.waarborg.screen.FormModel;
import org.waarborg.screen.Target;

/** Where the value of a field leads to. */
final class Targets {

	private Targets() {
	}

	/** The place of a value: where the dossier shows the object, else where the field says. */
	static Optional<Target> of(EditorContext context, FormModel model, Field field, Object value) {
		if (value == null)
			return Optional.empty();
		if (value instanceof EObject)
			return context.locate(value);
		return model.rows().size() == 1 ? field.cell(model.rows().getFirst()).link() : Optional.empty();
	}
}
