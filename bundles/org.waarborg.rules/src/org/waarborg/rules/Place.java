package org.waarborg.rules;

import java.util.Objects;

/**
 * Where in a dossier a signal or due date is: an object, and a feature of it.
 *
 * @param objectId id of the object; not empty
 * @param type     name of its class in the model, for example {@code Decision}
 * @param feature  name of the feature in the model, for example {@code exclusion}; empty for the object as a whole
 * @param label    what people call the object ("5.40", "DOC-31 Access policy"), in the language of the check
 * @param file     path of its file inside the dossier, with {@code /}; empty for an object in no file
 * @since 0.1
 */
public record Place(String objectId, String type, String feature, String label, String file) {

	/** Checks that all is there. */
	public Place {
		Objects.requireNonNull(type);
		Objects.requireNonNull(feature);
		Objects.requireNonNull(label);
		Objects.requireNonNull(file);
		if (objectId.isEmpty())
			throw new IllegalArgumentException("a place needs an object");
	}
}
