package org.waarborg.registry.internal;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.Origin;
import org.waarborg.registry.spi.CatalogFile;
import org.waarborg.registry.spi.CatalogSource.Content;
import org.waarborg.registry.spi.Offer;

/**
 * Reads a jar of the user's folder as data: an allow-list of headers, no code, bounded. What is not on the list makes
 * the jar refused as a whole, because its author meant it to do something.
 */
final class JarReader {

	static final String MANIFEST = "META-INF/MANIFEST.MF";

	private static final Set<String> HEADERS = Set.of("manifest-version", "bundle-manifestversion",
			"bundle-symbolicname", "bundle-version", "bundle-name", "bundle-vendor", "bundle-description",
			"bundle-license", "bundle-docurl", "bundle-copyright", "bundle-developers", "bundle-scm",
			"bundle-contactaddress", "bundle-category", "bundle-icon", "bundle-localization",
			"bundle-requiredexecutionenvironment", "automatic-module-name", "provide-capability", "created-by",
			"build-jdk", "build-jdk-spec", "bnd-lastmodified", "tool", "archiver-version", "built-by",
			"originally-created-by", "java-version", "signature-version", "eclipse-sourcereferences",
			"eclipse-bundleshape");

	private static final Pattern ENTRY_HEADER = Pattern.compile("(?i)name|magic|[a-z0-9-]+-digest(-[a-z-]+)?");

	/** Capabilities of an execution environment ask nothing of a jar that is never installed. */
	private static final Pattern EXECUTION_ENVIRONMENT = Pattern
			.compile("\\s*(osgi\\.ee\\s*;\\s*filter:=\"[^\"]*\"\\s*)?");

	private final Path file;
	private final String stamp;
	private final Function<String, Origin> origin;
	private final List<ControlSetProblem> problems = new ArrayList<>();
	private final Map<Offer, ManifestClauses.Clause> declared = new HashMap<>();

	JarReader(Path file, String stamp, Function<String, Origin> origin) {
		this.file = file;
		this.stamp = stamp;
		this.origin = origin;
	}

	/** What the jar offers; when there is an error, nothing. */
	Content read() {
		List<Offer> offers = List.of();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			Set<String> entries = entries(zip);
			Manifest manifest = problems.isEmpty() ? manifest(zip) : null;
			if (manifest != null) {
				headers(manifest);
				offers = problems.isEmpty()
						? offers(manifest, path -> entries.contains(path) ? new JarEntryFile(file, path, stamp) : null)
						: List.of();
			}
		} catch (IOException | IllegalArgumentException e) {
			problems.add(error("registry.jar.unreadable", "").args(String.valueOf(e.getMessage())));
		}
		return new Content(problems.isEmpty() ? offers : List.of(), problems);
	}

	/** What the folder of a bundle offers that is not packed yet; its files are its author's own. */
	Content readFolder() {
		List<Offer> offers = List.of();
		try (InputStream in = Files.newInputStream(file.resolve(MANIFEST))) {
			Manifest manifest = new Manifest(new ByteArrayInputStream(Limits.readBounded(in, Limits.MANIFEST_BYTES)));
			headers(manifest);
			offers = offers(manifest, path -> {
				Path inside = file.resolve(path);
				return Files.isRegularFile(inside) ? new FileNames.LooseFile(inside, stampOf(inside)) : null;
			});
		} catch (NoSuchFileException e) {
			problems.add(error("registry.jar.noManifest", MANIFEST).args());
		} catch (IOException | IllegalArgumentException e) {
			problems.add(error("registry.jar.unreadable", "").args(String.valueOf(e.getMessage())));
		}
		return new Content(offers, problems);
	}

	/** The capability that each offer was made of. */
	Map<Offer, ManifestClauses.Clause> declared() {
		return Map.copyOf(declared);
	}

	private static String stampOf(Path inside) {
		try {
			return FileNames.Stat.of(inside).stamp(inside);
		} catch (IOException e) {
			throw new IllegalArgumentException(inside.toString(), e);
		}
	}

	private Problem error(String code, String element) {
		return Problem.error(code, file.toString()).element(element);
	}

	private Set<String> entries(ZipFile zip) {
		Set<String> names = new TreeSet<>();
		Set<String> folded = new HashSet<>();
		long total = 0;
		int count = 0;
		for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
			ZipEntry entry = all.nextElement();
			if (++count > Limits.JAR_ENTRIES) {
				problems.add(error("registry.jar.tooManyEntries", "").args(Integer.toString(Limits.JAR_ENTRIES)));
				break;
			}
			String name = entry.getName();
			if (!folded.add(name.toLowerCase(Locale.ROOT))) {
				problems.add(error("registry.jar.duplicateEntry", name).args(name));
			}
			names.add(name);
			total += Math.max(0, entry.getSize());
			entry(entry);
		}
		if (total > Limits.JAR_TOTAL_BYTES) {
			problems.add(error("registry.jar.tooLarge", "").args(Long.toString(Limits.JAR_TOTAL_BYTES >> 20)));
		}
		return names;
	}

	private void entry(ZipEntry entry) {
		String name = entry.getName();
		String lower = name.toLowerCase(Locale.ROOT);
		if (!Capabilities.safe(name)) {
			problems.add(error("registry.jar.traversal", name).args(name));
		} else if (lower.endsWith(".class")) {
			problems.add(error("registry.jar.class", name).args(name));
		} else if (lower.matches(".*\\.(jar|zip|war|ear|jmod)")) {
			problems.add(error("registry.jar.nested", name).args(name));
		} else if (entry.getSize() > Limits.JAR_RATIO_FROM_BYTES
				&& entry.getSize() / Math.max(1, entry.getCompressedSize()) > Limits.JAR_RATIO) {
			problems.add(error("registry.jar.ratio", name).args(name,
					Long.toString(entry.getSize() / Math.max(1, entry.getCompressedSize())),
					Integer.toString(Limits.JAR_RATIO)));
		}
	}

	private Manifest manifest(ZipFile zip) throws IOException {
		ZipEntry entry = zip.getEntry(MANIFEST);
		if (entry == null) {
			problems.add(error("registry.jar.noManifest", MANIFEST).args());
			return null;
		}
		try (InputStream in = zip.getInputStream(entry)) {
			return new Manifest(new ByteArrayInputStream(Limits.readBounded(in, Limits.MANIFEST_BYTES)));
		}
	}

	private void headers(Manifest manifest) {
		for (Object key : manifest.getMainAttributes().keySet()) {
			String header = key.toString();
			String value = String.valueOf(manifest.getMainAttributes().get(key));
			boolean environment = header.equalsIgnoreCase("Require-Capability")
					&& EXECUTION_ENVIRONMENT.matcher(value).matches();
			if (!environment && !HEADERS.contains(header.toLowerCase(Locale.ROOT))) {
				problems.add(error("registry.jar.header", header).args(header));
			}
		}
		for (var section : manifest.getEntries().entrySet()) {
			for (Object key : section.getValue().keySet()) {
				if (!ENTRY_HEADER.matcher(key.toString()).matches()) {
					problems.add(error("registry.jar.header", section.getKey()).args(key.toString()));
				}
			}
		}
	}

	private List<Offer> offers(Manifest manifest, Capabilities.Files files) {
		String header = manifest.getMainAttributes().getValue(new Attributes.Name("Provide-Capability"));
		List<Offer> offers = new ArrayList<>();
		try {
			Capabilities capabilities = new Capabilities(file.toString(), origin, files);
			for (ManifestClauses.Clause clause : header == null ? List.<ManifestClauses.Clause>of()
					: ManifestClauses.parse(header)) {
				if (Capabilities.ours(clause.namespace())) {
					Offer offer = capabilities.offer(clause.namespace(), clause.attributes());
					offers.add(offer);
					declared.put(offer, clause);
				}
			}
			if (offers.isEmpty()) {
				problems.add(error("registry.jar.noCapability", "Provide-Capability").args());
			}
		} catch (Capabilities.Unusable e) {
			problems.add(e.problem());
		} catch (IllegalArgumentException e) {
			problems.add(error("registry.capability.syntax", "Provide-Capability").args(e.getMessage()));
		}
		return offers;
	}

	/** A file inside a jar; the jar is open only while the file is read. */
	record JarEntryFile(Path jar, String path, String jarStamp) implements CatalogFile {

		@Override
		public String place() {
			return jar + " / " + path;
		}

		@Override
		public String extension() {
			return FileNames.extension(path);
		}

		@Override
		public String stamp() {
			return jarStamp + '!' + path;
		}

		@Override
		public InputStream open() throws IOException {
			ZipFile zip = new ZipFile(jar.toFile());
			try {
				ZipEntry entry = zip.getEntry(path);
				if (entry == null) {
					throw new IOException("No entry " + path);
				}
				return new ClosingStream(zip.getInputStream(entry), zip);
			} catch (IOException | RuntimeException e) {
				zip.close();
				throw e;
			}
		}
	}

	private static final class ClosingStream extends FilterInputStream {
		private final ZipFile zip;

		ClosingStream(InputStream in, ZipFile zip) {
			super(in);
			this.zip = zip;
		}

		@Override
		public void close() throws IOException {
			try (zip) {
				super.close();
			}
		}
	}
}
