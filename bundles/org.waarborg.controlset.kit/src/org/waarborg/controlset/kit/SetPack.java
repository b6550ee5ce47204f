package org.waarborg.controlset.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.kit.internal.PackManifest;
import org.waarborg.controlset.kit.internal.TableReading;
import org.waarborg.controlset.kit.internal.TemporaryJar;
import org.waarborg.registry.CatalogChecker;
import org.waarborg.registry.CatalogWriter;
import org.waarborg.registry.CheckReport;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;

/**
 * Makes the bundle of a control set: files and a manifest that says what they are. The same input gives the same bytes. What the
 * checker finds faulty is not packed, nor is a licence holder's private text. Not safe for several threads; make one for each bundle.
 *
 * @since 0.1
 */
public final class SetPack {

	private static final String FOLDER = "catalog/";
	private static final String ORIGINAL = "original/";
	private static final String PRIVATE = "registry.check.privateText";
	/** What another file of the same bundle may mend: told when the bundle is whole. */
	private static final String MISSING_BASE = "registry.set.missingBase";
	/** The time of every entry: the earliest that a zip file can say. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 0);
	private static final String MANIFEST = "META-INF/MANIFEST.MF";

	/**
	 * A file of the bundle, and what it offers.
	 *
	 * @param path     path in the bundle
	 * @param header   header of the set that it is; empty for texts and attributes
	 * @param set      id of the set that it is or is for
	 * @param language language of texts (ISO 639-1); empty for a set and for attributes
	 * @since 0.1
	 */
	public record Part(String path, Optional<ControlSetHeader> header, String set, String language) {
	}

	private final CatalogChecker checker;
	private final Locale locale;
	private final Messages messages;
	private final List<Part> parts = new ArrayList<>();
	private final List<ControlSetProblem> warnings = new ArrayList<>();
	private final SortedMap<String, byte[]> files = new TreeMap<>();

	/**
	 * An empty bundle.
	 *
	 * @param checker reads as the registry would; not null
	 * @param locale  language of messages
	 */
	public SetPack(CatalogChecker checker, Locale locale) {
		this.checker = checker;
		this.locale = locale;
		this.messages = Messages.beside(TableReading.class, locale);
	}

	/**
	 * Adds a catalog, text or attribute file as it is.
	 *
	 * @param file the file
	 * @throws KitException when it has errors, or holds private text; nothing was added
	 * @throws IOException  when it cannot be read
	 */
	public void add(Path file) throws KitException, IOException {
		String name = file.getFileName().toString();
		List<CheckReport> reports = checker.check(file);
		for (CheckReport report : reports) {
			usable(name, report.problems());
		}
		CheckReport report = reports.get(0);
		put(FOLDER + name, Files.readAllBytes(file));
		parts.add(new Part(FOLDER + name, report.header(), report.set(), report.language()));
	}

	/**
	 * Adds a set that was read from another format, with the file that it was read from.
	 *
	 * @param set      the set
	 * @param original the file that it was read from, kept in the bundle for whoever wants to see it; empty for none
	 * @param name     name of that file, for messages
	 * @param places   where an element is in that file, by its id; may be empty
	 * @throws KitException when the set has errors; nothing was added
	 * @throws IOException  when the original cannot be read
	 */
	public void add(ControlSet set, Optional<Path> original, String name, Map<String, String> places)
			throws KitException, IOException {
		CheckReport report = checker.check(set, name);
		usable(name, report.problems().stream().map(p -> placed(p, places)).toList());
		String path = FOLDER + report.set() + ".controlset";
		put(path, CatalogWriter.bytes(set));
		if (original.isPresent()) {
			put(ORIGINAL + original.get().getFileName(), Files.readAllBytes(original.get()));
		}
		parts.add(new Part(path, report.header(), report.set(), ""));
	}

	/**
	 * A problem with the place in the file that its author keeps.
	 *
	 * @param problem what the checker found
	 * @param places  places by id of the element
	 * @return the same problem; with its place where one is known
	 */
	public static ControlSetProblem placed(ControlSetProblem problem, Map<String, String> places) {
		String place = places.get(problem.element());
		return place == null ? problem
				: new ControlSetProblem(problem.severity(), problem.code(), problem.set(),
						problem.place() + ' ' + place,
						problem.line(), problem.column(), problem.element(), problem.args());
	}

	private void usable(String name, List<ControlSetProblem> problems) throws KitException {
		if (problems.stream().anyMatch(p -> p.code().equals(PRIVATE))) {
			throw new KitException(messages.get("pack.private", name), List.of(), null);
		}
		List<String> errors = problems.stream().filter(p -> p.severity() == ControlSetProblem.Severity.ERROR)
				.filter(p -> !p.code().equals(MISSING_BASE)).map(p -> p.describe(locale)).toList();
		if (!errors.isEmpty()) {
			throw new KitException(messages.get("pack.faulty", name, errors.size()), errors, null);
		}
		problems.stream().filter(p -> p.severity() == ControlSetProblem.Severity.WARNING).forEach(warnings::add);
	}

	private void put(String path, byte[] bytes) throws KitException {
		String lower = path.toLowerCase(Locale.ROOT);
		if (lower.matches(".*\\.(class|jar|zip|war|ear|jmod)")) {
			throw new KitException(messages.get("pack.code", path), List.of(), null);
		}
		if (files.keySet().stream().anyMatch(p -> p.equalsIgnoreCase(path))) {
			throw new KitException(messages.get("pack.pathTwice", path), List.of(), null);
		}
		files.put(path, bytes);
	}

	/**
	 * What the bundle holds so far.
	 *
	 * @return the files that are a set, texts or attributes
	 */
	public List<Part> parts() {
		return List.copyOf(parts);
	}

	/**
	 * What the checker warned of.
	 *
	 * @return warnings, in the order of the files
	 */
	public List<ControlSetProblem> warnings() {
		return List.copyOf(warnings);
	}

	/**
	 * The bundle: the manifest first, then the files by their names, all with the same time. It is read once more as a whole, as who
	 * installs it will read it.
	 *
	 * @param symbolicName name of the bundle; empty for that of its first part
	 * @return its bytes
	 * @throws KitException when nothing was added, or the files do not go together
	 * @throws IOException  when there is no room for a temporary file
	 */
	public byte[] bytes(String symbolicName) throws KitException, IOException {
		if (parts.isEmpty()) {
			throw new KitException(messages.get("pack.empty"), List.of(), null);
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ZipOutputStream zip = new ZipOutputStream(out);
		entry(zip, MANIFEST, PackManifest.bytes(symbolicName, parts));
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			entry(zip, file.getKey(), file.getValue());
		}
		zip.finish();
		TemporaryJar.of(out.toByteArray(), this::together);
		return out.toByteArray();
	}

	private void together(Path whole) throws KitException {
		List<String> errors = checker.check(whole).stream().flatMap(r -> r.problems().stream())
				.filter(p -> p.severity() == ControlSetProblem.Severity.ERROR)
				.map(p -> p.describe(locale).replace(whole + " / ", "").replace(whole.toString(), "")).toList();
		if (!errors.isEmpty()) {
			throw new KitException(messages.get("pack.faulty", parts.get(0).set(), errors.size()), errors, null);
		}
	}

	private static void entry(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
		ZipEntry entry = new ZipEntry(path);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}
}
