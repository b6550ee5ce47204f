package org.waarborg.exchange.oscal.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogReading.Place;

/**
 * A value that the organisation sets itself.
 *
 * @param id      its id
 * @param control id of the control that it stands at; empty at a group or catalog
 * @param label   what it is, or empty
 * @param several whether more than one of the choices may be made
 * @param choices what can be chosen; empty when it is free
 * @param values  values that the catalog proposes
 * @param at      where it stands
 */
record Param(String id, String control, String label, boolean several, List<String> choices, List<String> values,
		Place at) {

	private static final String WHAT = "param";

	/** What is read of one, until all is known. */
	private static final class Draft {
		private String id = "";
		private String label = "";
		private boolean several;
		private final List<String> choices = new ArrayList<>();
		private final List<String> values = new ArrayList<>();
	}

	static List<Param> all(Json json, Notes notes) throws IOException, CatalogException {
		List<Param> params = new ArrayList<>();
		json.elements("params", () -> params.add(one(json, notes)));
		return params;
	}

	private static Param one(Json json, Notes notes) throws IOException, CatalogException {
		Place at = json.place();
		Draft draft = new Draft();
		json.fields(WHAT, name -> {
			switch (name) {
				case "id" -> draft.id = json.text("param.id");
				case "label" -> draft.label = json.text("param.label");
				case "values" -> json.elements("param.values", () -> draft.values.add(json.text("param.values")));
				case "select" -> select(json, draft);
				case "props" -> Prop.all(json, notes, WHAT).forEach(p -> p.notShown(notes));
				case "class", "depends-on", "links", "usage", "constraints", "guidelines", "remarks" -> json
						.notShown(Json.path(WHAT, name));
				default -> json.foreign(WHAT, name);
			}
		});
		if (draft.id.isBlank()) {
			throw notes.refused("registry.oscal.missing", at, "id", WHAT);
		}
		return new Param(draft.id, "", draft.label, draft.several, draft.choices, draft.values, at);
	}

	private static void select(Json json, Draft draft) throws IOException, CatalogException {
		json.fields("param.select", name -> {
			switch (name) {
				case "how-many" -> draft.several = json.text("param.select.how-many").equals("one-or-more");
				case "choice" -> json.elements("param.select.choice",
						() -> draft.choices.add(json.text("param.select.choice")));
				default -> json.foreign("param.select", name);
			}
		});
	}

	/** The same parameter, at a control. */
	Param of(String controlId) {
		return new Param(id, controlId, label, several, choices, values, at);
	}
}
