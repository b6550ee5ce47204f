package org.waarborg.registry.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.Origin;
import org.waarborg.registry.spi.CatalogFile;
import org.waarborg.registry.spi.Offer;

/** Turns capabilities of a manifest into offers: the same for bundles and for jars of the user's folder. */
final class Capabilities {

	static final String SET = "org.waarborg.controlset";
	static final String TEXT = "org.waarborg.controlset.text";
	static final String ATTRIBUTES = "org.waarborg.controlset.attributes";

	private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

	/** A capability that cannot be used. */
	static final class Unusable extends Exception {
		private static final long serialVersionUID = 1L;
		private final transient ControlSetProblem problem;

		Unusable(ControlSetProblem problem) {
			super(problem.code());
			this.problem = problem;
		}

		ControlSetProblem problem() {
			return problem;
		}
	}

	/** Finds the file with a path in the bundle or jar; null when there is none. */
	interface Files extends Function<String, CatalogFile> {
	}

	private final String place;
	private final Function<String, Origin> origin;
	private final Files files;

	Capabilities(String place, Function<String, Origin> origin, Files files) {
		this.place = place;
		this.origin = origin;
		this.files = files;
	}

	static boolean ours(String namespace) {
		return namespace.equals(SET) || namespace.equals(TEXT) || namespace.equals(ATTRIBUTES);
	}

	Offer offer(String namespace, Map<String, Object> attributes) throws Unusable {
		String path = required(namespace, attributes, "path");
		CatalogFile file = safe(path) ? files.apply(path) : null;
		if (file == null) {
			throw new Unusable(Problem.error("registry.capability.noFile", place).element(namespace).args(path));
		}
		return switch (namespace) {
			case SET -> new Offer.OfSet(header(attributes, origin.apply(path)), file);
			case TEXT -> new Offer.OfText(required(namespace, attributes, "set"),
					required(namespace, attributes, "language"), origin.apply(path), file);
			default -> new Offer.OfAttributes(required(namespace, attributes, "set"), origin.apply(path), file);
		};
	}

	private ControlSetHeader header(Map<String, Object> attributes, Origin from) throws Unusable {
		Map<String, String> titles = new LinkedHashMap<>();
		attributes.keySet().forEach(name -> {
			if (name.startsWith("title.")) {
				titles.put(name.substring("title.".length()), text(attributes, name));
			}
		});
		String title = text(attributes, "title");
		if (!title.isEmpty()) {
			titles.putIfAbsent("en", title);
		}
		return new ControlSetHeader(id(attributes), version(attributes), titles, text(attributes, "norm"),
				text(attributes, "edition"), literal(attributes, "kind", ControlSetKind.class, Headers.KIND),
				literal(attributes, "status", ControlSetStatus.class, Headers.STATUS), count(attributes),
				list(attributes, "languages"), text(attributes, "extends"), text(attributes, "publisher"),
				text(attributes, "licence"), from, text(attributes, "corrects"), list(attributes, "maps"), false);
	}

	private String id(Map<String, Object> attributes) throws Unusable {
		String id = required(SET, attributes, "id");
		if (id.chars().anyMatch(c -> c == '#' || Character.isWhitespace(c))) {
			throw bad("id", id, "iso27001-2022");
		}
		return id;
	}

	private String version(Map<String, Object> attributes) throws Unusable {
		String version = text(attributes, "version");
		if (!Versions.legal(version)) {
			throw bad("version", version, "1.2.3");
		}
		return version.isEmpty() ? "0.0.0" : version;
	}

	private int count(Map<String, Object> attributes) throws Unusable {
		String value = text(attributes, "controls");
		if (!value.isEmpty() && !COUNT.matcher(value).matches()) {
			throw bad("controls", value, "93");
		}
		return value.isEmpty() ? 0 : Integer.parseInt(value);
	}

	private <E extends Enum<E>> E literal(Map<String, Object> attributes, String name, Class<E> type, E unset)
			throws Unusable {
		String value = text(attributes, name);
		if (value.isEmpty()) {
			return unset;
		}
		for (E literal : type.getEnumConstants()) {
			if (literal.name().equals(value)) {
				return literal;
			}
		}
		throw bad(name, value, String.join(", ", List.of(type.getEnumConstants()).stream().map(Enum::name).toList()));
	}

	private Unusable bad(String name, String value, String expected) {
		return new Unusable(Problem.error("registry.capability.badValue", place).element(name).args(name, value,
				expected));
	}

	private String required(String namespace, Map<String, Object> attributes, String name) throws Unusable {
		String value = text(attributes, name);
		if (value.isBlank()) {
			throw new Unusable(
					Problem.error("registry.capability.missing", place).element(name).args(namespace, name));
		}
		return value;
	}

	static String text(Map<String, Object> attributes, String name) {
		Object value = attributes.get(name);
		// Felix leaves the backslash before a quotation mark in a manifest where Equinox takes it away.
		return value == null ? "" : value.toString().replace("\\\"", "\"").strip();
	}

	private static List<String> list(Map<String, Object> attributes, String name) {
		return switch (attributes.get(name)) {
			case null -> List.of();
			case List<?> values -> values.stream().map(String::valueOf).map(String::strip).toList();
			case Object value -> List.of(value.toString().strip().split("\\s*,\\s*"));
		};
	}

	/** A relative path that stays inside. */
	static boolean safe(String path) {
		return !path.isEmpty() && !path.startsWith("/") && path.indexOf('\\') < 0 && path.indexOf(':') < 0
				&& path.indexOf('\0') < 0 && !List.of(path.split("/", -1)).contains("..");
	}
}
