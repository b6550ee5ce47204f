package org.waarborg.exchange.oscal.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waarborg.registry.spi.CatalogException;
import org.waarborg.registry.spi.CatalogReading.Place;

/** What a catalog says of itself as a whole. */
final class Metadata {

	private static final String WHAT = "metadata";
	private static final List<String> LICENCE = List.of("licence", "license", "rights", "copyright", "marking");

	private final Json json;
	private final Notes notes;
	private final Map<String, String> texts = new HashMap<>();
	private final List<String> documents = new ArrayList<>();
	private final Map<String, String> names = new LinkedHashMap<>();
	private final Map<String, String> addresses = new HashMap<>();
	private final Map<String, String> roles = new HashMap<>();
	private final List<Prop> props = new ArrayList<>();
	private Place at;

	Metadata(Json json, Notes notes) {
		this.json = json;
		this.notes = notes;
		this.at = new Place(1, 1);
	}

	void read() throws IOException, CatalogException {
		at = json.place();
		json.fields(WHAT, name -> {
			switch (name) {
				case "title", "version", "last-modified", "published", "oscal-version", "remarks" -> texts.put(name,
						json.text(Json.path(WHAT, name)));
				case "document-ids" -> json.elements("metadata.document-ids", this::documentId);
				case "parties" -> json.elements("metadata.parties", this::party);
				case "responsible-parties" -> json.elements("metadata.responsible-parties", this::responsible);
				case "props" -> props.addAll(Prop.all(json, notes, WHAT));
				case "links" -> Link.all(json, WHAT).forEach(l -> l.notShown(notes));
				case "roles", "locations", "revisions", "actions" -> json.notShown(Json.path(WHAT, name));
				default -> json.foreign(WHAT, name);
			}
		});
		props.stream().filter(p -> !isShown(p)).forEach(p -> p.notShown(notes));
	}

	private static boolean isShown(Prop prop) {
		return prop.isOurs("control-set-id") || prop.isOurs("language")
				|| LICENCE.contains(prop.name().toLowerCase(Locale.ROOT));
	}

	private void documentId() throws IOException, CatalogException {
		json.fields("document-id", name -> {
			switch (name) {
				case "identifier" -> documents.add(json.text("document-id.identifier"));
				case "scheme" -> json.notShown("document-id.scheme");
				default -> json.foreign("document-id", name);
			}
		});
	}

	private void party() throws IOException, CatalogException {
		String[] text = { "", "", "" };
		json.fields("party", name -> {
			switch (name) {
				case "uuid" -> text[0] = json.text("party.uuid");
				case "name" -> text[1] = json.text("party.name");
				case "email-addresses" -> json.elements("party.email-addresses", () -> text[2] = first(text[2],
						json.text("party.email-addresses")));
				case "type", "short-name", "external-ids", "props", "links", "telephone-numbers", "addresses",
						"location-uuids",
						"member-of-organizations", "remarks" ->
					json.notShown(Json.path("party", name));
				default -> json.foreign("party", name);
			}
		});
		names.putIfAbsent(text[0], text[1]);
		addresses.putIfAbsent(text[0], text[2]);
	}

	private static String first(String one, String other) {
		return one.isBlank() ? other : one;
	}

	private void responsible() throws IOException, CatalogException {
		String[] text = { "", "" };
		json.fields("responsible-party", name -> {
			switch (name) {
				case "role-id" -> text[0] = json.text("responsible-party.role-id");
				case "party-uuids" -> json.elements("responsible-party.party-uuids",
						() -> text[1] = first(text[1], json.text("responsible-party.party-uuids")));
				case "props", "links", "remarks" -> json.notShown(Json.path("responsible-party", name));
				default -> json.foreign("responsible-party", name);
			}
		});
		roles.putIfAbsent(text[0], text[1]);
	}

	Place at() {
		return at;
	}

	String text(String name) {
		return texts.getOrDefault(name, "").strip();
	}

	/** The value of one of our own properties. */
	Optional<String> ours(String name) {
		return props.stream().filter(p -> p.isOurs(name)).map(p -> p.value().strip()).filter(v -> !v.isEmpty())
				.findFirst();
	}

	Optional<String> document() {
		return documents.stream().map(String::strip).filter(d -> !d.isEmpty()).findFirst();
	}

	/** Who publishes it: who says so, who made it, or the first who is named. */
	String publisher() {
		String party = party("publisher", "creator", "contact");
		return names.getOrDefault(party, "").strip();
	}

	String contact() {
		return addresses.getOrDefault(party("contact", "publisher", "creator"), "").strip();
	}

	private String party(String... of) {
		for (String role : of) {
			if (names.containsKey(roles.getOrDefault(role, ""))) {
				return roles.get(role);
			}
		}
		return names.keySet().stream().findFirst().orElse("");
	}

	/** On what terms it may be used: a property that says so, else what the catalog remarks of itself. */
	String licence() {
		return props.stream().filter(p -> LICENCE.contains(p.name().toLowerCase(Locale.ROOT))).map(Prop::value)
				.filter(v -> !v.isBlank()).findFirst().orElse(text("remarks")).strip();
	}

	/** The day of a date with time, or null when there is none. */
	LocalDate day(String name) {
		String text = text(name);
		if (text.isEmpty()) {
			return null;
		}
		try {
			return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
		} catch (DateTimeParseException e) {
			notes.info("registry.oscal.date", at, Json.path(WHAT, name), Json.brief(text));
			return null;
		}
	}
}
