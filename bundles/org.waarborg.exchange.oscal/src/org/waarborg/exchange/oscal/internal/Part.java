package org.waarborg.exchange.oscal.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogReading.Place;

/**
 * A part of a control or group, with what stands below it.
 *
 * @param name  what kind of part it is
 * @param label its number, or empty
 * @param title its title, or empty
 * @param prose its text, or empty
 * @param parts the parts below it
 * @param at    where it stands
 */
record Part(String name, String label, String title, String prose, List<Part> parts, Place at) {

	private static final String WHAT = "part";

	static List<Part> all(Json json, Notes notes, Set<String> ids) throws IOException, CatalogException {
		List<Part> parts = new ArrayList<>();
		json.elements("parts", () -> parts.add(one(json, notes, ids)));
		return parts;
	}

	private static Part one(Json json, Notes notes, Set<String> ids) throws IOException, CatalogException {
		Place at = json.place();
		String[] text = { "", "", "", "" };
		List<Part> parts = new ArrayList<>();
		json.fields(WHAT, name -> {
			switch (name) {
				case "id" -> id(json.text("part.id"), json.place(), notes, ids);
				case "name" -> text[0] = json.text("part.name");
				case "title" -> text[1] = json.text("part.title");
				case "prose" -> text[2] = json.text("part.prose");
				case "props" -> text[3] = Prop.label(Prop.all(json, notes, WHAT), notes);
				case "parts" -> parts.addAll(all(json, notes, ids));
				case "uuid", "ns", "class", "links" -> json.notShown(Json.path(WHAT, name));
				default -> json.foreign(WHAT, name);
			}
		});
		return new Part(text[0], text[3], text[1], text[2], parts, at);
	}

	private static void id(String id, Place at, Notes notes, Set<String> ids) {
		if (!ids.add(id)) {
			notes.info("registry.oscal.partTwice", at, Json.brief(id));
		}
	}

	/** Its text and that of the parts below it, each on a line of its own. */
	String text() {
		StringBuilder text = new StringBuilder();
		append(text, 0);
		return text.toString().strip();
	}

	private void append(StringBuilder text, int depth) {
		String line = String.join(" ",
				List.of(label, title, prose).stream().map(String::strip).filter(s -> !s.isEmpty()).toList());
		if (!line.isEmpty()) {
			text.append("\n").append("  ".repeat(depth)).append(line);
		}
		parts.forEach(p -> p.append(text, line.isEmpty() ? depth : depth + 1));
	}
}
