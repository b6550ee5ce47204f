package org.waarborg.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/** Example dossiers that bundles bring: a capability that names a folder, and a list of its files. */
final class Examples {

	private static final String NAMESPACE = "org.waarborg.example";

	private Examples() {
	}

	/** An example: its id and its files. */
	record Example(String id, Bundle bundle, String path) {

		/** Copies the files into a folder that does not exist yet: all of them, or none. */
		void copyTo(Path target) throws IOException {
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
			try (InputStream in = entry(path + '/' + file).openStream()) {
				Files.copy(in, to);
			}
		}

		private List<String> files() throws IOException {
			try (BufferedReader lines = new BufferedReader(
					new InputStreamReader(entry(path + "/files.list").openStream(), StandardCharsets.UTF_8))) {
				return lines.lines().filter(l -> !l.isBlank()).toList();
			}
		}

		private URL entry(String name) throws IOException {
			URL url = bundle.getEntry(name);
			if (url == null) {
				throw new IOException(bundle.getSymbolicName() + " has no file " + name);
			}
			return url;
		}
	}

	static Optional<Example> find(BundleContext context) {
		for (Bundle bundle : context.getBundles()) {
			BundleRevision revision = bundle.adapt(BundleRevision.class);
			List<BundleCapability> found = revision == null ? List.of() : revision.getDeclaredCapabilities(NAMESPACE);
			if (!found.isEmpty()) {
				return Optional.of(new Example(found.get(0).getAttributes().get("id").toString(), bundle,
						found.get(0).getAttributes().get("path").toString()));
			}
		}
		return Optional.empty();
	}

	static void deleteTree(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
