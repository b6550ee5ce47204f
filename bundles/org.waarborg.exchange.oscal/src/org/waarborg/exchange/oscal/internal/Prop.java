package org.waarborg.exchange.oscal.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogReading.Place;

/**
 * A property of a catalog, group, control, part or parameter.
 *
 * @param name      its name
 * @param value     its value
 * @param namespace who gave it its meaning; empty for OSCAL itself
 * @param kind      its class, or empty
 * @param at        where it stands
 */
record Prop(String name, String value, String namespace, String kind, Place at) {

	/** Properties that this program gives a meaning. */
	static final String OURS = "urn:waarborg:oscal";
	private static final String OSCAL = "http://csrc.nist.gov/ns/oscal";

	static List<Prop> all(Json json, Notes notes, String what) throws IOException, CatalogException {
		List<Prop> props = new ArrayList<>(2);
		String each = what + ".props";
		json.elements(each, () -> props.add(one(json, notes, each)));
		return props;
	}

	private static Prop one(Json json, Notes notes, String what) throws IOException, CatalogException {
		Place at = json.place();
		String[] text = { "", "", "", "" };
		json.fields(what, name -> {
			switch (name) {
				case "name" -> text[0] = json.text(what);
				case "value" -> text[1] = json.text(what);
				case "ns" -> text[2] = json.text(what);
				case "class" -> text[3] = json.text(what);
				case "uuid", "remarks", "group" -> json.notShown(Json.path("prop", name));
				default -> json.foreign(what, name);
			}
		});
		if (text[0].isEmpty()) {
			notes.info("registry.oscal.empty", at, what + ".name");
		}
		return new Prop(text[0], text[1], text[2].equals(OSCAL) ? "" : text[2], text[3], at);
	}

	/** Whether it is the property of this name of OSCAL itself. */
	boolean is(String wanted) {
		return namespace.isEmpty() && name.equals(wanted);
	}

	/** Whether it is our property of this name. */
	boolean isOurs(String wanted) {
		return namespace.equals(OURS) && name.equals(wanted);
	}

	void notShown(Notes notes) {
		notes.notShown("prop " + Json.brief(name) + (namespace.isEmpty() ? "" : " (" + Json.brief(namespace) + ')'),
				at);
	}

	/** The number that is shown; where there are several, the one that is of no special class. */
	static String label(List<Prop> props, Notes notes) {
		Prop label = null;
		for (Prop prop : props) {
			if (prop.is("label") && (label == null || prop.kind().isEmpty() && !label.kind().isEmpty())) {
				label = prop;
			}
		}
		for (Prop prop : props) {
			if (prop != label) {
				prop.notShown(notes);
			}
		}
		return label == null ? "" : label.value().strip();
	}
}
