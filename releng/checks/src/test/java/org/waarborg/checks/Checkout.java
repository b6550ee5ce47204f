package org.waarborg.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The checkout that is checked. */
final class Checkout {

	static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
	static final Path BUNDLES = ROOT.resolve("bundles");

	private Checkout() {
	}

	/** The main attributes of every bundle's manifest, by symbolic name. */
	static Map<String, Attributes> manifests() throws IOException {
		Map<String, Attributes> manifests = new LinkedHashMap<>();
		for (Path folder : folders()) {
			try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
				Attributes attributes = new Manifest(in).getMainAttributes();
				manifests.put(attributes.getValue("Bundle-SymbolicName").split(";")[0].strip(), attributes);
			}
		}
		return manifests;
	}

	static List<Path> folders() throws IOException {
		try (Stream<Path> files = Files.list(BUNDLES)) {
			return files.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		}
	}

	/** The clauses of a header: a comma inside quotes does not end one. */
	static List<String> clauses(Attributes manifest, String header) {
		String value = manifest.getValue(header);
		return value == null ? List.of()
				: Stream.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(String::strip).toList();
	}
}
