package org.waarborg.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * An example dossier that a bundle brings: a capability that names a folder, and a list of its files. Immutable; safe on any
 * thread.
 *
 * @since 0.1
 */
public final class ExampleDossier {

	private static final String NAMESPACE = "org.waarborg.example";

	private final Bundle bundle;
	private final Map<String, Object> attributes;

	private ExampleDossier(Bundle bundle, Map<String, Object> attributes) {
		this.bundle = bundle;
		this.attributes = attributes;
	}

	/**
	 * Finds the example that is installed.
	 *
	 * @param context sees all bundles
	 * @return the first, or empty when none is installed
	 */
	public static Optional<ExampleDossier> find(BundleContext context) {
		for (Bundle bundle : context.getBundles()) {
			BundleRevision revision = bundle.adapt(BundleRevision.class);
			List<BundleCapability> found = revision == null ? List.of() : revision.getDeclaredCapabilities(NAMESPACE);
			if (!found.isEmpty()) {
				return Optional.of(new ExampleDossier(bundle, found.get(0).getAttributes()));
			}
		}
		return Optional.empty();
	}

	/**
	 * Its name for folders.
	 *
	 * @return for example {@code umc-voorbeeld}
	 */
	public String id() {
		return attributes.get("id").toString();
	}

	/**
	 * What it is, for people.
	 *
	 * @param language ISO 639-1 code
	 * @return the title in the language, else in English
	 */
	public String title(String language) {
		return attributes.getOrDefault("title." + language, attributes.getOrDefault("title", id())).toString();
	}

	/**
	 * Copies the files into a folder that does not exist yet: all of them, or none.
	 *
	 * @param target the folder; those above it are made
	 * @throws IOException when a file cannot be read or written, or the folder exists; then nothing was left behind
	 */
	public void copyTo(Path target) throws IOException {
		Files.createDirectories(target.getParent());
		Path aside = Files.createDirectory(target.resolveSibling(".waarborg-" + UUID.randomUUID()));
		try {
			for (String file : files()) {
				Path to = aside.resolve(file).normalize();
				if (!to.startsWith(aside)) {
					throw new IOException(bundle.getSymbolicName() + " names a file outside its folder: " + file);
				}
				copy(file, to);
			}
			Files.move(aside, target);
		} catch (IOException e) {
			deleteTree(aside);
			throw e;
		}
	}

	private void copy(String file, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		try (InputStream in = entry(file).openStream()) {
			Files.copy(in, to);
		}
	}

	private List<String> files() throws IOException {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(entry("files.list").openStream(), StandardCharsets.UTF_8))) {
			return lines.lines().filter(l -> !l.isBlank()).toList();
		}
	}

	private URL entry(String name) throws IOException {
		URL url = bundle.getEntry(attributes.get("path").toString() + '/' + name);
		if (url == null) {
			throw new IOException(bundle.getSymbolicName() + " has no file " + name);
		}
		return url;
	}

	private static void deleteTree(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
