package org.waarborg.controlset.kit.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

import org.waarborg.controlset.kit.SetPack.Part;
import org.waarborg.registry.ControlSetHeader;

/** The manifest of a bundle of control sets, as FORMAT.md describes it. */
public final class PackManifest {

	private static final String SET = "org.waarborg.controlset";

	private PackManifest() {
	}

	/**
	 * The bytes of a manifest.
	 *
	 * @param symbolicName name of the bundle; empty for that of its first part
	 * @param parts        what the bundle holds; at least one
	 * @return the bytes; the same for the same input
	 */
	public static byte[] bytes(String symbolicName, List<Part> parts) {
		Part first = parts.stream().filter(p -> p.header().isPresent()).findFirst().orElse(parts.get(0));
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-Name", oneLine(first.header().map(h -> h.title("en")).orElse(first.set())));
		first.header().map(ControlSetHeader::publisher).filter(p -> !p.isBlank())
				.ifPresent(p -> main.putValue("Bundle-Vendor", oneLine(p)));
		main.putValue("Bundle-SymbolicName", (symbolicName.isBlank() ? first.set() + language(first) : symbolicName)
				.replaceAll("[^A-Za-z0-9._-]", "_"));
		main.putValue("Bundle-Version", version(first.header().map(ControlSetHeader::version).orElse("1")));
		main.putValue("Provide-Capability",
				parts.stream().map(PackManifest::capability).collect(Collectors.joining(",")));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			manifest.write(out);
		} catch (IOException e) {
			throw new UncheckedIOException("Writing to memory", e);
		}
		return out.toByteArray();
	}

	private static String language(Part part) {
		return part.language().isEmpty() ? "" : ".text." + part.language();
	}

	/** A version of OSGi has three numbers before what is behind them. */
	private static String version(String version) {
		String[] parts = version.split("\\.", 4);
		StringBuilder full = new StringBuilder(parts[0]);
		for (int i = 1; i < 3; i++) {
			full.append('.').append(i < parts.length ? parts[i] : "0");
		}
		return parts.length > 3 ? full.append('.').append(parts[3]).toString() : full.toString();
	}

	private static String capability(Part part) {
		List<String> clause = new ArrayList<>();
		if (part.header().isPresent()) {
			set(part.header().get(), clause);
		} else {
			clause.add(
					SET + (part.path().toLowerCase(java.util.Locale.ROOT).endsWith(".controlattributes") ? ".attributes"
							: ".text"));
			text(clause, "set", part.set());
			text(clause, "language", part.language());
		}
		text(clause, "path", part.path());
		return String.join(";", clause);
	}

	private static void set(ControlSetHeader header, List<String> clause) {
		clause.add(SET);
		text(clause, "id", header.id());
		text(clause, "version:Version", header.version());
		header.titles().forEach(
				(language, title) -> text(clause, language.equals("en") ? "title" : "title." + language, title));
		text(clause, "norm", header.norm());
		text(clause, "edition", header.edition());
		text(clause, "kind", header.kind().getName());
		text(clause, "status", header.status().getName());
		text(clause, "controls:Long", Integer.toString(header.controls()));
		text(clause, "languages:List<String>", String.join(",", header.languages()));
		text(clause, "extends", header.extendsSet());
		text(clause, "corrects", header.corrects());
		text(clause, "maps:List<String>", String.join(",", header.maps()));
		text(clause, "publisher", header.publisher());
		text(clause, "licence", header.licence());
	}

	private static void text(List<String> clause, String name, String value) {
		if (!value.isBlank()) {
			clause.add(name + "=\"" + oneLine(value).replace("\\", "\\\\").replace("\"", "\\\"") + '"');
		}
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}
}
