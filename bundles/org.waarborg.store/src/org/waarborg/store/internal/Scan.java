package org.waarborg.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waarborg.store.DossierStore;
import org.waarborg.store.StoreProblem.Kind;
import org.waarborg.store.StoreProblem.Severity;
import org.waarborg.store.internal.Problems.Place;

/** Which files a dossier has. Hidden folders and folders of released files are not even listed. */
final class Scan {

	/** Deeper folders are not ours. */
	private static final int MAX_DEPTH = 12;
	private static final String ROOT_EXTENSION = DossierPaths.extension(DossierStore.ROOT_FILE);
	private static final int HEAD = 4096;
	private static final Pattern FIRST_ID = Pattern.compile("\\sid\\s*=\\s*[\"']([^\"']+)[\"']");

	/** Files that people keep beside their dossier; looking into them would only cost time. */
	private static final Set<String> OTHERS = Set.of("", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt",
			"ods", "odp",
			"txt", "md", "csv", "html", "htm", "png", "jpg", "jpeg", "gif", "svg", "zip", "gz", "7z", "eml", "msg",
			"mp4", "json",
			"yaml", "yml", "log", "sig", "asc", "p7m", "p7s");

	private final DossierFolder folder;
	private final Domains domains;
	private final Set<String> extensions;
	private final SortedMap<String, Path> models = new TreeMap<>();
	private final List<String> closed = new ArrayList<>();
	private final SortedMap<String, Path> controlSets = new TreeMap<>();
	private final List<Path> temps = new ArrayList<>();
	private final List<Path> released = new ArrayList<>();
	private final Problems problems = new Problems();

	/**
	 * Lists a dossier's folder.
	 *
	 * @param folder  the folder
	 * @param domains the installed domains
	 * @throws IOException when the folder cannot be listed
	 */
	Scan(DossierFolder folder, Domains domains) throws IOException {
		this.folder = folder;
		this.domains = domains;
		this.extensions = domains.extensions();
		list(entries(folder.root()), "", 0);
		removeCopies(models, false);
		removeCopies(controlSets, true);
		Collections.sort(closed);
	}

	private static List<Path> entries(Path directory) throws IOException {
		List<Path> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
			stream.forEach(entries::add);
		} catch (java.nio.file.DirectoryIteratorException e) {
			throw e.getCause();
		}
		Collections.sort(entries);
		return entries;
	}

	private void list(List<Path> entries, String path, int depth) {
		for (Path entry : entries) {
			String name = entry.getFileName().toString();
			String entryPath = path.isEmpty() ? name : path + '/' + name;
			if (name.startsWith(".")) {
				hidden(entry, name);
			} else if (Files.isSymbolicLink(entry)) {
				link(entryPath);
			} else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
				subfolder(entry, entryPath, name, depth);
			} else {
				file(entry, entryPath, name);
			}
		}
	}

	/** Another dossier, such as a backup, is not a part of this one: neither its objects nor its temporary files. */
	private void subfolder(Path directory, String path, String name, int depth) {
		if (Files.exists(directory.resolve(DossierStore.ROOT_FILE), LinkOption.NOFOLLOW_LINKS)) {
			left(Kind.NESTED_DOSSIER, path, DossierStore.ROOT_FILE);
		} else if (name.equals(DossierPaths.RELEASED)) {
			released.add(directory);
		} else if (depth < MAX_DEPTH) {
			try {
				list(entries(directory), path, depth + 1);
			} catch (NoSuchFileException gone) {
				// Removed since the folder above was listed: as if it had never been there.
				return;
			} catch (IOException closedToUs) {
				left(Kind.UNREADABLE, path, Messages.cause(closedToUs));
			}
		}
	}

	/** A folder that is not looked into. Where a domain keeps its files that would hide some of them. */
	private void left(Kind kind, String path, String found) {
		boolean hides = kind == Kind.UNREADABLE ? domains.keepsFilesIn(path) : domains.keepsFilesRightIn(path);
		problems.add(Problems.of(kind, hides ? Severity.ERROR : Severity.WARNING, path, Place.FILE, "", found, ""));
	}

	private void hidden(Path entry, String name) {
		if (DossierPaths.isTemp(name)) {
			temps.add(entry);
		}
	}

	private boolean isModel(String extension) {
		return extensions.contains(extension) || extension.equals(ROOT_EXTENSION)
				|| extension.equals(OwnSets.EXTENSION);
	}

	private void link(String path) {
		boolean model = isModel(DossierPaths.extension(path));
		problems.add(Problems.of(Kind.LINK, model ? Severity.ERROR : Severity.INFO, path, Place.FILE, "", "", ""));
	}

	private void file(Path file, String path, String name) {
		String extension = DossierPaths.extension(name);
		if (DossierPaths.isOriginal(name)) {
			return;
		}
		if (isModel(extension)) {
			if (!DossierPaths.isSafe(path) || isSpecial(file)) {
				problems.error(Kind.UNREADABLE, path, Place.FILE, "", name, "");
			} else {
				model(file, path, extension);
			}
		} else if (!OTHERS.contains(extension) && head(file).contains("http://www.omg.org/XMI")) {
			closed.add(path);
		}
	}

	/** A pipe or device would keep its reader waiting. */
	private static boolean isSpecial(Path file) {
		return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
	}

	private void model(Path file, String path, String extension) {
		if (extension.equals(ROOT_EXTENSION) && !path.equals(DossierStore.ROOT_FILE)) {
			conflict(path, DossierStore.ROOT_FILE);
		} else if (!extension.equals(OwnSets.EXTENSION)) {
			models.put(path, file);
		} else if (OwnSets.holds(path)) {
			controlSets.put(path, file);
		}
	}

	private void conflict(String path, String of) {
		problems.add(Problems.of(Kind.CONFLICT_COPY, Severity.WARNING, path, Place.FILE, "", of, ""));
	}

	/**
	 * A copy such as {@code nen7510-PC12.soa} beside {@code nen7510.soa} has the id of its original; a statement that somebody
	 * only named so, also with words such as "conflict", has its own.
	 */
	private void removeCopies(SortedMap<String, Path> files, boolean onlyByWord) {
		for (String path : List.copyOf(files.keySet())) {
			boolean word = DossierPaths.looksLikeConflict(DossierPaths.name(path));
			String original = word || !onlyByWord ? original(path, word, files) : null;
			if (original != null) {
				files.remove(path);
				conflict(path, original);
			}
		}
	}

	/** The file beside that a file is a copy of; null when it is none. */
	private static String original(String path, boolean word, SortedMap<String, Path> files) {
		String name = DossierPaths.name(path);
		String extension = '.' + DossierPaths.extension(name);
		String base = name.substring(0, name.length() - extension.length());
		String separators = word ? "- (_." : "- (_";
		for (int end = base.length() - 1; end > 0; end--) {
			if (separators.indexOf(base.charAt(end)) >= 0) {
				String original = path.substring(0, path.length() - name.length())
						+ base.substring(0, end).stripTrailing() + extension;
				if (files.containsKey(original) && sameRoot(files.get(path), files.get(original))) {
					return original;
				}
			}
		}
		return null;
	}

	private static boolean sameRoot(Path file, Path other) {
		String id = firstId(head(file));
		return !id.isEmpty() && id.equals(firstId(head(other)));
	}

	private static String firstId(String head) {
		Matcher matcher = FIRST_ID.matcher(head);
		return matcher.find() ? matcher.group(1) : "";
	}

	/** A file that is closed to us, or just gone, is reported when it is loaded, and is not our business otherwise. */
	private static String head(Path file) {
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			return "";
		}
		try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
			return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
		} catch (IOException notOurs) {
			return "";
		}
	}

	/** The files to load by path, the root file and the own control sets included, as they lie on disk. */
	SortedMap<String, Path> models() {
		SortedMap<String, Path> all = new TreeMap<>(models);
		all.putAll(controlSets);
		return all;
	}

	/** Files of domains that are not installed. */
	List<String> closed() {
		return closed;
	}

	/** Temporary files of saves, ours or another's. */
	List<Path> temps() {
		return temps;
	}

	/** Temporary files also in the folders of released files, which only somebody who writes looks into. */
	List<Path> tempsEverywhere() {
		List<Path> all = new ArrayList<>(temps);
		released.forEach(directory -> tempsBelow(directory, 0, all));
		return all;
	}

	private static void tempsBelow(Path directory, int depth, List<Path> found) {
		try {
			for (Path entry : entries(directory)) {
				if (DossierPaths.isTemp(entry.getFileName().toString())) {
					found.add(entry);
				} else if (depth < MAX_DEPTH && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
					tempsBelow(entry, depth + 1, found);
				}
			}
		} catch (IOException closedToUs) {
			// A leftover that cannot be seen cannot be removed; it is in nobody's way.
			return;
		}
	}

	/** What was found on the way. */
	Problems problems() {
		return problems;
	}

	/** The folder that was listed. */
	DossierFolder folder() {
		return folder;
	}
}
